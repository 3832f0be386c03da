package org.acompte.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;

/** One pair per VAT treatment; a treatment without a pair has nothing. Never changed once it is made. */
final class Table {
    static final Table NOTHING = new Table(Map.of());

    private final Map<VatTreatment, Pair> pairs;

    private Table(Map<VatTreatment, Pair> pairs) {
        this.pairs = pairs;
    }

    static Table of(Map<VatTreatment, Pair> pairs) {
        Map<VatTreatment, Pair> kept = new LinkedHashMap<>();
        pairs.forEach((treatment, pair) -> {
            if (!pair.isZero()) {
                kept.put(treatment, pair);
            }
        });
        return new Table(kept);
    }

    static Table of(VatTreatment treatment, Pair pair) {
        return of(Map.of(treatment, pair));
    }

    /** Reads figures as they were issued. */
    static Table read(VatBreakdown issued) {
        Map<VatTreatment, Pair> pairs = new LinkedHashMap<>();
        for (VatBreakdown.Row row : issued.rows()) {
            TaxedAmount amount = row.amount();
            Fraction base = Fraction.of(amount.withoutVat().getAmount());
            pairs.put(row.treatment(), new Pair(base, Fraction.of(amount.vat().getAmount())));
        }
        return of(pairs);
    }

    Map<VatTreatment, Pair> pairs() {
        return pairs;
    }

    Pair of(VatTreatment treatment) {
        return pairs.getOrDefault(treatment, Pair.NOTHING);
    }

    Fraction base() {
        return pairs.values().stream().map(Pair::base).reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction withVat() {
        return pairs.values().stream().map(Pair::withVat).reduce(Fraction.ZERO, Fraction::plus);
    }

    boolean isZero() {
        return pairs.isEmpty();
    }

    Table plus(Table other) {
        return with(other, Pair::plus);
    }

    Table minus(Table other) {
        return with(other, Pair::minus);
    }

    Table above(Table other) {
        return with(other, Pair::above);
    }

    Table within(Table other) {
        return with(other, Pair::within);
    }

    private Table with(Table other, BinaryOperator<Pair> operation) {
        Map<VatTreatment, Pair> result = new LinkedHashMap<>();
        pairs.forEach((treatment, pair) -> result.put(treatment, operation.apply(pair, other.of(treatment))));
        other.pairs.forEach(
                (treatment, pair) -> result.computeIfAbsent(treatment, any -> operation.apply(Pair.NOTHING, pair)));
        return of(result);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that && pairs.equals(that.pairs);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    @Override
    public String toString() {
        Map<VatTreatment, Pair> sorted = new TreeMap<>(Shares.BY_TREATMENT);
        sorted.putAll(pairs);
        return sorted.toString();
    }
}
