package org.acompte.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.VatTreatment;

/**
 * Takes an amount out of what is left, as arithmetic B.3 to B.6 says.
 *
 * @param unit the minor unit
 */
record Carver(Fraction unit) {

    /** An amount with VAT: spread by what is left with VAT, the VAT carved out and kept within its bounds. */
    Table withVat(Table left, Fraction amount, boolean exactly) {
        Map<VatTreatment, Fraction> weights = new LinkedHashMap<>();
        left.pairs().forEach((treatment, pair) -> weights.put(treatment, pair.withVat()));
        return taken(left, weights, amount, exactly, true);
    }

    /** An amount without VAT: spread by what is left without VAT, with the VAT on top as far as it is there. */
    Table withoutVat(Table left, Fraction amount, boolean exactly) {
        Map<VatTreatment, Fraction> weights = new LinkedHashMap<>();
        left.pairs().forEach((treatment, pair) -> weights.put(treatment, pair.base()));
        return taken(left, weights, amount, exactly, false);
    }

    private Table taken(
            Table left, Map<VatTreatment, Fraction> weights, Fraction amount, boolean exactly, boolean withVat) {
        Fraction all = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (amount.signum() > 0 && amount.equals(all)) {
            return left;
        }
        Map<VatTreatment, Pair> taken = new LinkedHashMap<>();
        Shares.of(amount, weights, unit, Shares.BY_TREATMENT).forEach((treatment, part) -> {
            Pair there = left.of(treatment);
            Fraction rate = Fraction.of(treatment.rate().value()).percent();
            Pair pair = exactly ? exact(part, there, rate, withVat) : plain(part, there, rate, withVat);
            boolean isAll = part.signum() > 0 && part.equals(withVat ? there.withVat() : there.base());
            taken.put(treatment, isAll ? there : pair);
        });
        return Table.of(taken);
    }

    private Pair plain(Fraction part, Pair there, Fraction rate, boolean withVat) {
        if (!withVat) {
            return new Pair(part, part.times(rate).rounded(unit).min(there.vat()));
        }
        Fraction inside = part.times(rate).over(Fraction.ONE.plus(rate)).rounded(unit);
        Fraction least = part.minus(there.base()).orZero();
        Fraction most = there.vat().min(part);
        Fraction vat = inside.max(least).min(most);
        return new Pair(part.minus(vat), vat);
    }

    /** The greatest base that fits and whose VAT is a whole number of units. */
    private Pair exact(Fraction part, Pair there, Fraction rate, boolean withVat) {
        Fraction step = new Fraction(rate.denominator(), java.math.BigInteger.ONE).times(unit);
        Fraction counted = withVat ? step.plus(step.times(rate)) : step;
        Fraction steps = part.over(counted).floor().min(there.base().over(step).floor());
        if (rate.signum() > 0) {
            steps = steps.min(there.vat().over(step.times(rate)).floor());
        }
        Fraction base = steps.times(step);
        return new Pair(base, base.times(rate));
    }
}
