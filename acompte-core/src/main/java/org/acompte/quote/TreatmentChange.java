package org.acompte.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.collect.GrowingList;
import org.joda.money.Money;

/** Moves what is taxed one way to another way, with the discounts and charges that it bears. */
final class TreatmentChange {
    private TreatmentChange() {}

    static ScopeDraft all(Scope scope, VatTreatment from, VatTreatment to) {
        Objects.requireNonNull(to, "to");
        requireKnown(scope, from);
        if (from.equals(to)) {
            return scope.draft();
        }
        List<Line> lines = new ArrayList<>(scope.lines().size());
        boolean merges = false;
        for (Line line : scope.lines()) {
            merges |= line.vatTreatment().equals(to);
            lines.add(line.vatTreatment().equals(from) ? line.withVatTreatment(to) : line);
        }
        return new ScopeDraft(
                GrowingList.copyOf(lines),
                GrowingList.copyOf(adjustments(scope, from, to, merges)),
                scope.priceBasis(),
                scope.vatRounding());
    }

    static ScopeDraft rest(Scope scope, VatTreatment from, VatTreatment to, Money kept, String reason) {
        ScopeDraft moved = all(scope, from, to);
        requireWithin(scope, from, kept);
        Adjustment charge = Adjustment.charge(kept).withReason(reason);
        Adjustment discount = Adjustment.discount(kept).withReason(reason);
        if (kept.isZero() || from.equals(to)) {
            return moved;
        }
        return moved.plus(new DocumentAdjustment(charge, Optional.of(from)))
                .plus(new DocumentAdjustment(discount, Optional.of(to)));
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
        TaxedAmount taxed = scope.total().amountOf(from);
        Money total = scope.priceBasis() == PriceBasis.WITH_VAT ? taxed.withVat() : taxed.withoutVat();
        if (kept.isNegative() || kept.isGreaterThan(total)) {
            throw QuoteRules.KEPT_OUT_OF_RANGE.broken("kept", kept, "treatment", from, "total", total);
        }
    }
}
