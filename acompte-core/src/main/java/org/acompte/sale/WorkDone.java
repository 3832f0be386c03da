package org.acompte.sale;

import static org.acompte.amount.MinorUnits.absolute;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/**
 * What a progress amounts to: first line by line, then per VAT treatment with discounts and charges on the whole in
 * proportion.
 * <p>
 * Everything done gives exactly the total of the scope.
 */
final class WorkDone {
    private final String sale;
    private final Scope scope;
    private final Optional<ProgressInvoice> last;

    WorkDone(String sale, Scope scope, Optional<ProgressInvoice> last) {
        this.sale = sale;
        this.scope = scope;
        this.last = last;
    }

    /** The amount that is done of each line to date, in the price basis. */
    List<Money> lineAmounts(Progress progress) {
        List<Money> amounts = new ArrayList<>(scope.lines().size());
        if (progress instanceof Progress.Overall overall) {
            for (int place = 1; place <= scope.lines().size(); place++) {
                amounts.add(advanced(place, done(place, new Progress.Done(place, overall.share()))));
            }
            return amounts;
        }
        List<Progress.Item> items = ((Progress.Lines) progress).items();
        requireKnown(items);
        for (int place = 1; place <= scope.lines().size(); place++) {
            amounts.add(stated(place, items));
        }
        return amounts;
    }

    private void requireKnown(List<Progress.Item> items) {
        Set<Integer> named = new HashSet<>();
        int count = scope.lines().size();
        for (Progress.Item item : items) {
            if (item.line() < 1 || item.line() > count || !named.add(item.line())) {
                throw broken(
                        SaleRules.PROGRESS_UNKNOWN_LINE.violation("line", item.line(), "count", count, "sale", sale));
            }
        }
    }

    private Money stated(int place, List<Progress.Item> items) {
        for (Progress.Item item : items) {
            if (item.line() == place) {
                return advanced(place, done(place, item));
            }
        }
        return before(place);
    }

    /** What was done of a line that is not named. */
    private Money before(int place) {
        if (last.isEmpty()) {
            return MinorUnits.money(scope.currency(), 0);
        }
        if (!isUnchanged(place)) {
            throw broken(SaleRules.PROGRESS_CHANGED_LINE.violation(
                    "line", place, "sale", sale, "previous", last.get().number()));
        }
        return last.get().lineAmounts().get(place - 1);
    }

    private boolean isUnchanged(int place) {
        List<Line> lines = last.orElseThrow().scope().lines();
        return place <= lines.size()
                && lines.get(place - 1).equals(scope.lines().get(place - 1));
    }

    private Money done(int place, Progress.Item item) {
        Line line = scope.lines().get(place - 1);
        if (item instanceof Progress.Done done) {
            return MinorUnits.money(scope.currency(), done.share().onMinor(line.amountMinor()));
        }
        Progress.Delivered delivered = (Progress.Delivered) item;
        if (!delivered.quantity().isWithin(line.quantity())) {
            throw broken(SaleRules.PROGRESS_OVER.violation(
                    "line", place, "sale", sale, "whole", line.quantity(), "done", delivered.quantity()));
        }
        long part = absolute(delivered.quantity().millionths());
        long whole = absolute(line.quantity().millionths());
        return part == 0 ? MinorUnits.money(scope.currency(), 0) : Allocation.reached(line.amount(), part, whole);
    }

    /** Refuses a line that goes back. */
    private Money advanced(int place, Money amount) {
        if (last.isPresent() && isUnchanged(place)) {
            Money before = last.get().lineAmounts().get(place - 1);
            if (amount.abs().isLessThan(before.abs())) {
                throw broken(SaleRules.PROGRESS_BACK.violation(
                        "line",
                        place,
                        "sale",
                        sale,
                        "amount",
                        amount,
                        "before",
                        before,
                        "previous",
                        last.get().number()));
            }
        }
        return amount;
    }

    /** The work to date per VAT treatment. */
    VatBreakdown worth(List<Money> lineAmounts) {
        VatBreakdown total = scope.total();
        VatBreakdown worth = total.nothing();
        for (VatTreatment treatment : total.treatments()) {
            Money part = part(treatment, lineAmounts, inBasis(total.amountOf(treatment)));
            worth = worth.plus(total.carve(treatment, part, scope.priceBasis()));
        }
        return worth;
    }

    /** The share of the total of a treatment that its lines have reached; returns of goods keep it within the total. */
    private Money part(VatTreatment treatment, List<Money> lineAmounts, Money total) {
        long whole = 0;
        long done = 0;
        boolean complete = true;
        for (int i = 0; i < lineAmounts.size(); i++) {
            Line line = scope.lines().get(i);
            if (line.vatTreatment().equals(treatment)) {
                whole = plus(whole, line.amountMinor());
                done = plus(done, MinorUnits.of(lineAmounts.get(i)));
                complete &= MinorUnits.of(lineAmounts.get(i)) == line.amountMinor();
            }
        }
        if (complete || done >= Math.max(1, whole)) {
            return total;
        }
        return done <= 0 ? total.minus(total) : Allocation.reached(total, done, whole);
    }

    private Money inBasis(TaxedAmount amount) {
        return scope.priceBasis() == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
    }

    private static RuleViolationException broken(Violation violation) {
        return new RuleViolationException(List.of(violation));
    }
}
