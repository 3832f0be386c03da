package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.BigMoney;

/** The total of a scope, as arithmetic A says. */
final class SlowScope {
    private final Fraction unit;
    private final Scope scope;
    private final List<Fraction> lines = new ArrayList<>();
    /** Per treatment the amounts on which VAT is rounded per line. */
    private final Map<VatTreatment, List<Fraction>> amounts = new LinkedHashMap<>();

    private final Table total;

    SlowScope(Scope scope, Fraction unit) {
        this.unit = unit;
        this.scope = scope;
        for (Line line : scope.lines()) {
            Fraction amount = amount(line);
            lines.add(amount);
            add(line.vatTreatment(), amount);
        }
        Map<VatTreatment, Fraction> lineSums = sums();
        for (DocumentAdjustment each : scope.adjustments()) {
            adjust(each, lineSums);
        }
        this.total = total(amounts);
    }

    Table total() {
        return total;
    }

    /** The amount of a line, counted from zero. */
    Fraction line(int at) {
        return lines.get(at);
    }

    Scope scope() {
        return scope;
    }

    boolean isWithVat() {
        return scope.priceBasis() == PriceBasis.WITH_VAT;
    }

    private void add(VatTreatment treatment, Fraction amount) {
        amounts.computeIfAbsent(treatment, any -> new ArrayList<>()).add(amount);
    }

    private Fraction amount(Line line) {
        Fraction price = Fraction.of(line.unitPrice().getAmount())
                .over(Fraction.of(line.pricePer().value()));
        Fraction list = Fraction.of(line.quantity().value()).times(price);
        Fraction exact = list;
        for (Adjustment each : line.adjustments()) {
            exact = exact.plus(signed(each, size(each, list)));
        }
        return exact.rounded(unit);
    }

    /** The exact size of a discount or charge on an amount. */
    private static Fraction size(Adjustment adjustment, Fraction amount) {
        return adjustment
                .percentage()
                .map(share -> amount.times(Fraction.of(share.value())).percent())
                .or(() -> adjustment.amount().map(BigMoney::getAmount).map(Fraction::of))
                .orElseThrow();
    }

    private static Fraction signed(Adjustment adjustment, Fraction size) {
        return adjustment.kind() == Adjustment.Kind.DISCOUNT ? size.negated() : size;
    }

    private Map<VatTreatment, Fraction> sums() {
        Map<VatTreatment, Fraction> sums = new LinkedHashMap<>();
        amounts.forEach((treatment, parts) -> sums.put(treatment, sum(parts)));
        return sums;
    }

    private static Fraction sum(Iterable<Fraction> parts) {
        Fraction sum = Fraction.ZERO;
        for (Fraction part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    private void adjust(DocumentAdjustment each, Map<VatTreatment, Fraction> lineSums) {
        Adjustment adjustment = each.adjustment();
        if (each.treatment().isPresent()) {
            VatTreatment treatment = each.treatment().get();
            Fraction basis = lineSums.getOrDefault(treatment, Fraction.ZERO);
            add(treatment, signed(adjustment, size(adjustment, basis).rounded(unit)));
            return;
        }
        Fraction whole = sum(lineSums.values());
        Fraction amount = signed(adjustment, size(adjustment, whole).rounded(unit));
        Map<VatTreatment, Fraction> weights = new LinkedHashMap<>();
        lineSums.forEach(
                (treatment, sum) -> weights.put(treatment, (whole.signum() < 0 ? sum.negated() : sum).orZero()));
        boolean taken = amount.signum() < 0;
        Shares.of(taken ? amount.negated() : amount, weights, unit, Shares.BY_TREATMENT)
                .forEach((treatment, part) -> {
                    if (!part.isZero()) {
                        add(treatment, taken ? part.negated() : part);
                    }
                });
    }

    private Table total(Map<VatTreatment, List<Fraction>> parts) {
        Map<VatTreatment, Pair> pairs = new LinkedHashMap<>();
        parts.forEach((treatment, each) -> {
            Fraction sum = sum(each);
            Fraction vat = Fraction.ZERO;
            for (Fraction taxed : scope.vatRounding() == VatRounding.PER_LINE ? each : List.of(sum)) {
                vat = vat.plus(vat(taxed, treatment));
            }
            pairs.put(treatment, new Pair(isWithVat() ? sum.minus(vat) : sum, vat));
        });
        return Table.of(pairs);
    }

    private Fraction vat(Fraction taxed, VatTreatment treatment) {
        Fraction rate = Fraction.of(treatment.rate().value()).percent();
        Fraction exact = taxed.times(rate);
        return (isWithVat() ? exact.over(Fraction.ONE.plus(rate)) : exact).rounded(unit);
    }
}
