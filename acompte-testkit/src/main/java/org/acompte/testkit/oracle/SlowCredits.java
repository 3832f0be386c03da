package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;

/** What credits take back, as arithmetic E says. */
final class SlowCredits {
    private final SlowState state;

    SlowCredits(SlowState state) {
        this.state = state;
    }

    Table amount(Credit credit, SlowAccount account) {
        if (credit instanceof Credit.Full) {
            return state.available(account);
        }
        if (credit instanceof Credit.WithVat part) {
            return state.carver.withVat(account.owed, SlowState.amount(part.amount()), false);
        }
        if (credit instanceof Credit.WithoutVat part) {
            return state.carver.withoutVat(account.owed, SlowState.amount(part.amount()), false);
        }
        if (credit instanceof Credit.Treatment part) {
            Table there = Table.of(part.treatment(), account.owed.of(part.treatment()));
            return state.carver.withVat(there, SlowState.amount(part.withVat()), false);
        }
        if (credit instanceof Credit.Treatments exact) {
            return Table.read(exact.amount());
        }
        if (credit instanceof Credit.Lines lines && account.is(SlowDocument.Kind.FINAL)) {
            return lines(lines.items(), account, account.document.scope());
        }
        throw new IllegalStateException("no amount for " + credit);
    }

    /** Each item counts from where the last one on its line ended, so that all parts of a line are the whole line. */
    private Table lines(List<Credit.Item> items, SlowAccount account, SlowScope scope) {
        Table credited = Table.NOTHING;
        List<Credit.Item> earlier = new ArrayList<>(account.items());
        for (Credit.Item item : items) {
            Fraction from = Fraction.ZERO;
            for (Credit.Item each : earlier) {
                from = each.line() == item.line() ? from.plus(SlowState.amount(each.amount())) : from;
            }
            earlier.add(item);
            int at = item.line() - 1;
            Fraction to = from.plus(SlowState.amount(item.amount()));
            Fraction share = upTo(to, scope, at).minus(upTo(from, scope, at));
            VatTreatment treatment = scope.scope().lines().get(at).vatTreatment();
            Table left = Table.of(treatment, account.owed.minus(credited).of(treatment));
            credited = credited.plus(
                    scope.isWithVat()
                            ? state.carver.withVat(left, share, false)
                            : state.carver.withoutVat(left, share, false));
        }
        return credited;
    }

    /** What the first part of a line counts for. */
    private Fraction upTo(Fraction part, SlowScope scope, int at) {
        return whole(scope, at).times(part).over(scope.line(at)).rounded(state.carver.unit());
    }

    /** What a line counts for once the discounts and charges on the whole are spread over the lines of its treatment. */
    private Fraction whole(SlowScope scope, int at) {
        List<Line> lines = scope.scope().lines();
        VatTreatment treatment = lines.get(at).vatTreatment();
        Pair pair = scope.total().of(treatment);
        Fraction total = scope.isWithVat() ? pair.withVat() : pair.base();
        Map<Integer, Fraction> weights = new LinkedHashMap<>();
        Fraction sum = Fraction.ZERO;
        boolean returns = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).vatTreatment().equals(treatment)) {
                weights.put(i, scope.line(i));
                sum = sum.plus(scope.line(i));
                returns |= scope.line(i).signum() < 0;
            }
        }
        return returns || sum.equals(total)
                ? scope.line(at)
                : Shares.of(total, weights, state.carver.unit(), Comparator.naturalOrder())
                        .getOrDefault(at, Fraction.ZERO);
    }
}
