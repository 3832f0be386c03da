package org.acompte.testkit.oracle;

/** The amount without VAT and the VAT of one treatment, in units of the currency. */
record Pair(Fraction base, Fraction vat) {
    static final Pair NOTHING = new Pair(Fraction.ZERO, Fraction.ZERO);

    Fraction withVat() {
        return base.plus(vat);
    }

    Pair plus(Pair other) {
        return new Pair(base.plus(other.base), vat.plus(other.vat));
    }

    Pair minus(Pair other) {
        return new Pair(base.minus(other.base), vat.minus(other.vat));
    }

    /** What does not fit into another pair, figure by figure. */
    Pair above(Pair other) {
        return new Pair(base.minus(other.base).orZero(), vat.minus(other.vat).orZero());
    }

    /** What fits into another pair, figure by figure. */
    Pair within(Pair other) {
        return new Pair(base.min(other.base), vat.min(other.vat));
    }

    boolean isZero() {
        return base.isZero() && vat.isZero();
    }

    @Override
    public String toString() {
        return base + " + " + vat;
    }
}
