package org.acompte.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.Totals;
import org.acompte.amount.VatTreatment;
import org.acompte.collect.GrowingList;
import org.joda.money.Money;

/** Moves what is taxed one way to another way, with the discounts and charges that it bears. */
final class TreatmentChange {
    private TreatmentChange() {}

    static ScopeDraft all(Scope scope, VatTreatment from, VatTreatment to) {
        requireKnown(scope, from);
        boolean merges =
                scope.lines().stream().anyMatch(line -> line.vatTreatment().equals(to));
        return from.equals(to) ? scope.draft() : moved(scope, from, to, merges);
    }

    /** Moves all; where lines join others, percentages become what they came to. */
    private static ScopeDraft moved(Scope scope, VatTreatment from, VatTreatment to, boolean merges) {
        Objects.requireNonNull(to, "to");
        List<Line> lines = new ArrayList<>(scope.lines().size());
        for (Line line : scope.lines()) {
            lines.add(line.vatTreatment().equals(from) ? line.withVatTreatment(to) : line);
        }
        return new ScopeDraft(
                GrowingList.copyOf(lines),
                GrowingList.copyOf(adjustments(scope, from, to, merges)),
                scope.priceBasis(),
                scope.vatRounding());
    }

    /**
     * Moves all and takes the kept amount back by two lines; a charge and a discount undo what spread discounts made of them.
     */
    static ScopeDraft rest(Scope scope, VatTreatment from, VatTreatment to, Money kept, String label) {
        requireKnown(scope, from);
        requireWithin(scope, from, kept);
        Line line = Line.of(label, kept, from).withNature(nature(scope, from));
        if (kept.isZero() || from.equals(to)) {
            return all(scope, from, to);
        }
        ScopeDraft balanced = moved(scope, from, to, true)
                .plus(line)
                .plus(line.withVatTreatment(to).withQuantity(Quantity.of(-1)));
        Totals totals = balanced.totals(Scope.AMENDED);
        Money missing = kept.minus(inBasis(scope, totals.breakdown().amountOf(from)));
        if (missing.isZero()) {
            return balanced;
        }
        Adjustment charge = Adjustment.charge(missing.abs()).withReason(label);
        Adjustment discount = Adjustment.discount(missing.abs()).withReason(label);
        return balanced.plus(new DocumentAdjustment(missing.isPositive() ? charge : discount, Optional.of(from)))
                .plus(new DocumentAdjustment(missing.isPositive() ? discount : charge, Optional.of(to)));
    }

    private static SupplyNature nature(Scope scope, VatTreatment treatment) {
        return scope.lines().stream()
                .filter(line -> line.vatTreatment().equals(treatment))
                .map(Line::nature)
                .findFirst()
                .orElse(SupplyNature.SERVICES);
    }

    private static List<DocumentAdjustment> adjustments(
            Scope scope, VatTreatment from, VatTreatment to, boolean merges) {
        List<DocumentAdjustment> adjustments = new ArrayList<>(scope.adjustments());
        List<Money> sizes = scope.totals().adjustmentSizes();
        for (int i = 0; i < adjustments.size(); i++) {
            DocumentAdjustment each = adjustments.get(i);
            boolean moves = each.treatment().filter(from::equals).isPresent();
            boolean joins = each.treatment().filter(to::equals).isPresent();
            if (moves || joins) {
                Adjustment adjustment = merges || joins ? stated(each.adjustment(), sizes.get(i)) : each.adjustment();
                adjustments.set(i, new DocumentAdjustment(adjustment, Optional.of(to)));
            }
        }
        return adjustments;
    }

    /** A percentage as the amount that it came to; of lines below zero it went the other way. */
    private static Adjustment stated(Adjustment adjustment, Money size) {
        if (adjustment.percentage().isEmpty()) {
            return adjustment;
        }
        boolean discount = (adjustment.kind() == Adjustment.Kind.DISCOUNT) != size.isNegative();
        return new Adjustment(
                discount ? Adjustment.Kind.DISCOUNT : Adjustment.Kind.CHARGE,
                Optional.empty(),
                Optional.of(size.abs().toBigMoney()),
                adjustment.reason());
    }

    private static void requireKnown(Scope scope, VatTreatment from) {
        Objects.requireNonNull(from, "from");
        List<VatTreatment> known = scope.total().treatments();
        if (!known.contains(from)) {
            List<String> names = known.stream().map(VatTreatment::toString).toList();
            throw QuoteRules.UNKNOWN_TREATMENT.broken("treatment", from, "known", String.join(", ", names));
        }
    }

    private static void requireWithin(Scope scope, VatTreatment from, Money kept) {
        if (!kept.getCurrencyUnit().equals(scope.currency())) {
            throw QuoteRules.TWO_CURRENCIES.broken(
                    "quote",
                    Scope.AMENDED,
                    "currency",
                    scope.currency(),
                    "what",
                    "the amount that stays at " + from,
                    "other",
                    kept.getCurrencyUnit());
        }
        Money total = inBasis(scope, scope.total().amountOf(from));
        if (kept.isNegative() || kept.isGreaterThan(total)) {
            throw QuoteRules.KEPT_OUT_OF_RANGE.broken("kept", kept, "treatment", from, "total", total);
        }
    }

    private static Money inBasis(Scope scope, TaxedAmount amount) {
        return scope.priceBasis() == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
    }
}
