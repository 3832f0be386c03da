package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatTreatment;

/** Largest remainder, written as one would explain it: floors first, then one unit each to the greatest rests. */
final class Shares {
    /** At a tie the higher rate is first; then category, group and exemption decide. */
    static final Comparator<VatTreatment> BY_TREATMENT = Comparator.comparing(
                    (VatTreatment treatment) -> treatment.rate().value())
            .reversed()
            .thenComparing(treatment -> treatment.category().code())
            .thenComparing(treatment -> treatment.group().orElse(""))
            .thenComparing(treatment ->
                    treatment.exemption().flatMap(ExemptionReason::code).orElse(""))
            .thenComparing(treatment ->
                    treatment.exemption().map(ExemptionReason::text).orElse(""));

    private Shares() {}

    /**
     * Spreads an amount that is not negative.
     *
     * @param amount a whole number of units
     * @param weights of which none is negative
     * @param ties which comes first when two rests are equal
     */
    static <K> Map<K, Fraction> of(Fraction amount, Map<K, Fraction> weights, Fraction unit, Comparator<K> ties) {
        Map<K, Fraction> parts = new LinkedHashMap<>();
        if (amount.isZero()) {
            return parts;
        }
        Fraction sum = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        Map<K, Fraction> rests = new LinkedHashMap<>();
        Fraction left = amount;
        for (Map.Entry<K, Fraction> each : weights.entrySet()) {
            Fraction exact = amount.times(each.getValue()).over(sum);
            Fraction floor = exact.over(unit).floor().times(unit);
            parts.put(each.getKey(), floor);
            rests.put(each.getKey(), exact.minus(floor));
            left = left.minus(floor);
        }
        List<K> needy = new ArrayList<>(rests.keySet());
        needy.sort(Comparator.comparing((K key) -> rests.getOrDefault(key, Fraction.ZERO))
                .reversed()
                .thenComparing(ties));
        for (K key : needy) {
            if (left.signum() > 0) {
                parts.merge(key, unit, Fraction::plus);
                left = left.minus(unit);
            }
        }
        return parts;
    }
}
