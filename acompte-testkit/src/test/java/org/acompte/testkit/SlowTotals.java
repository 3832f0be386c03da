package org.acompte.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Arithmetic A written down again, slowly, with decimals and fractions instead of whole minor units. */
final class SlowTotals {
    private final DraftQuote draft;
    private final CurrencyUnit currency;
    private final Map<VatTreatment, List<BigDecimal>> amounts = new LinkedHashMap<>();

    private SlowTotals(DraftQuote draft) {
        this.draft = draft;
        this.currency = draft.lines().get(0).currency();
    }

    static VatBreakdown of(DraftQuote draft) {
        SlowTotals slow = new SlowTotals(draft);
        for (Line line : draft.lines()) {
            slow.add(line.vatTreatment(), slow.amount(line));
        }
        Map<VatTreatment, BigDecimal> lineSums = slow.sums();
        for (DocumentAdjustment each : draft.adjustments()) {
            slow.adjust(each, lineSums);
        }
        return slow.breakdown();
    }

    private void add(VatTreatment treatment, BigDecimal amount) {
        amounts.computeIfAbsent(treatment, any -> new ArrayList<>()).add(amount);
    }

    private BigDecimal round(BigDecimal exact) {
        return exact.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
    }

    private BigDecimal amount(Line line) {
        BigDecimal price = line.unitPrice().getAmount();
        BigDecimal per = line.pricePer().value();
        BigDecimal list = line.quantity().value().multiply(price);
        BigDecimal exact = list; // times per, so that nothing is divided before the end
        for (Adjustment each : line.adjustments()) {
            BigDecimal size = each.percentage().isPresent()
                    ? list.multiply(each.percentage().get().value()).movePointLeft(2)
                    : each.amount().orElseThrow().getAmount().multiply(per);
            exact = each.kind() == Adjustment.Kind.DISCOUNT ? exact.subtract(size) : exact.add(size);
        }
        return exact.divide(per, currency.getDecimalPlaces(), RoundingMode.HALF_UP);
    }

    private Map<VatTreatment, BigDecimal> sums() {
        Map<VatTreatment, BigDecimal> sums = new LinkedHashMap<>();
        amounts.forEach(
                (treatment, parts) -> sums.put(treatment, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sums;
    }

    private void adjust(DocumentAdjustment each, Map<VatTreatment, BigDecimal> lineSums) {
        BigDecimal whole = lineSums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal basis = each.treatment().isPresent()
                ? lineSums.getOrDefault(each.treatment().get(), BigDecimal.ZERO)
                : whole;
        Adjustment adjustment = each.adjustment();
        BigDecimal size = round(
                adjustment.percentage().isPresent()
                        ? basis.multiply(adjustment.percentage().get().value()).movePointLeft(2)
                        : adjustment.amount().orElseThrow().getAmount());
        BigDecimal signed = adjustment.kind() == Adjustment.Kind.DISCOUNT ? size.negate() : size;
        if (each.treatment().isPresent()) {
            add(each.treatment().get(), signed);
        } else if (signed.signum() != 0) {
            spread(signed, lineSums, whole.signum() < 0);
        }
    }

    /** Largest remainder over the line sums that have the sign of the whole, one unit at a time. */
    private void spread(BigDecimal amount, Map<VatTreatment, BigDecimal> lineSums, boolean negative) {
        Map<VatTreatment, BigDecimal> weights = new LinkedHashMap<>();
        lineSums.forEach(
                (treatment, sum) -> weights.put(treatment, (negative ? sum.negate() : sum).max(BigDecimal.ZERO)));
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces());
        Map<VatTreatment, BigDecimal> parts = new LinkedHashMap<>();
        BigDecimal left = amount.abs();
        for (Map.Entry<VatTreatment, BigDecimal> each : weights.entrySet()) {
            BigDecimal part =
                    amount.abs().multiply(each.getValue()).divide(sum, currency.getDecimalPlaces(), RoundingMode.FLOOR);
            parts.put(each.getKey(), part);
            left = left.subtract(part);
        }
        List<VatTreatment> served = new ArrayList<>();
        for (; left.signum() > 0; left = left.subtract(unit)) {
            VatTreatment next = neediest(amount.abs(), weights, sum, parts, served);
            served.add(next);
            parts.merge(next, unit, BigDecimal::add);
        }
        parts.forEach((treatment, part) -> {
            if (part.signum() != 0) {
                add(treatment, amount.signum() < 0 ? part.negate() : part);
            }
        });
    }

    private static VatTreatment neediest(
            BigDecimal amount,
            Map<VatTreatment, BigDecimal> weights,
            BigDecimal sum,
            Map<VatTreatment, BigDecimal> parts,
            List<VatTreatment> served) {
        VatTreatment best = null;
        BigDecimal most = BigDecimal.ONE.negate();
        for (Map.Entry<VatTreatment, BigDecimal> each : weights.entrySet()) {
            BigDecimal rest = amount.multiply(each.getValue())
                    .subtract(parts.getOrDefault(each.getKey(), BigDecimal.ZERO).multiply(sum));
            boolean first = rest.compareTo(most) > 0
                    || (best != null && rest.compareTo(most) == 0 && comesBefore(each.getKey(), best));
            if (!served.contains(each.getKey()) && first) {
                best = each.getKey();
                most = rest;
            }
        }
        if (best == null) {
            throw new IllegalStateException("more units than treatments");
        }
        return best;
    }

    /** At a tie the higher rate comes first; names decide between treatments of one rate. */
    private static boolean comesBefore(VatTreatment one, VatTreatment other) {
        int rates = other.rate().compareTo(one.rate());
        return rates != 0 ? rates < 0 : name(one).compareTo(name(other)) < 0;
    }

    private static String name(VatTreatment treatment) {
        return treatment.category() + "|" + treatment.group().orElse("") + "|" + treatment.exemption();
    }

    private VatBreakdown breakdown() {
        boolean withVat = draft.priceBasis() == PriceBasis.WITH_VAT;
        VatBreakdown breakdown = VatBreakdown.zero(currency);
        for (Map.Entry<VatTreatment, List<BigDecimal>> each : amounts.entrySet()) {
            BigDecimal sum = each.getValue().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal vat = BigDecimal.ZERO;
            for (BigDecimal taxed : draft.vatRounding() == VatRounding.PER_LINE ? each.getValue() : List.of(sum)) {
                vat = vat.add(vat(taxed, each.getKey(), withVat));
            }
            BigDecimal base = withVat ? sum.subtract(vat) : sum;
            breakdown =
                    breakdown.plus(each.getKey(), TaxedAmount.of(Money.of(currency, base), Money.of(currency, vat)));
        }
        return breakdown;
    }

    private BigDecimal vat(BigDecimal taxed, VatTreatment treatment, boolean withVat) {
        BigDecimal rate = treatment.rate().value();
        BigDecimal hundred = new BigDecimal("100");
        return taxed.multiply(rate)
                .divide(withVat ? hundred.add(rate) : hundred, currency.getDecimalPlaces(), RoundingMode.HALF_UP);
    }
}
