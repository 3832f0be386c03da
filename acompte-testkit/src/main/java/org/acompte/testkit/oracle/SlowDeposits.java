package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.Instalment;

/** What deposits ask, as arithmetic B says; the history of the plan is read from the deposits each time. */
final class SlowDeposits {
    private final SlowState state;
    private final Table left;
    /** The place that is reached without a deposit that is to be replaced, if that one is the last of the plan. */
    private final OptionalInt stopped;

    SlowDeposits(SlowState state) {
        this(state, OptionalInt.empty());
    }

    SlowDeposits(SlowState state, OptionalInt stopped) {
        this.state = state;
        this.stopped = stopped;
        this.left = state.remaining();
    }

    /** What a deposit outside the plan asks. */
    Table ask(AdvanceAmount asked) {
        return ask(asked, 0);
    }

    /** What an instalment asks, by its place from 1. */
    Table ask(int place) {
        return ask(instalments().get(place - 1).advance().amount(), place);
    }

    /** The place of the instalment that comes next; 0 if none is left that asks something. */
    int next() {
        for (int place = reached() + 1; place <= instalments().size() && !state.isClosed(); place++) {
            if (!ask(place).isZero()) {
                return place;
            }
        }
        return 0;
    }

    private List<Instalment> instalments() {
        return state.terms.plan().instalments();
    }

    /** What is asked at a place of the plan, or outside it at 0. */
    Table ask(AdvanceAmount asked, int place) {
        boolean exactly = state.terms.plan().rounding() == DepositRounding.EXACT_VAT;
        if (asked instanceof AdvanceAmount.WithoutVat fixed) {
            Fraction wanted = SlowState.amount(fixed.amount()).min(left.base());
            return state.carver.withoutVat(left, wanted, exactly);
        }
        Fraction wanted = asked instanceof AdvanceAmount.WithVat fixed
                ? SlowState.amount(fixed.amount())
                : share((AdvanceAmount.Share) asked, place);
        return state.carver.withVat(left, wanted.min(left.withVat()), exactly);
    }

    /** The cumulated percentage of the total, rounded, less what the percentages before were issued for. */
    private Fraction share(AdvanceAmount.Share asked, int place) {
        Fraction reached = percentage(asked);
        Fraction issued = Fraction.ZERO;
        for (SlowAccount account : state.deposits()) {
            if (!account.isReleased() && planned(account).asked() instanceof AdvanceAmount.Share earlier) {
                reached = reached.plus(percentage(earlier));
                issued = issued.plus(account.document.amount().withVat());
            }
        }
        for (int i = 1; i <= Math.max(reached(), place - 1); i++) {
            AdvanceAmount amount = instalments().get(i - 1).advance().amount();
            if (amount instanceof AdvanceAmount.Share passedOver && isPassedOver(i)) {
                reached = reached.plus(percentage(passedOver));
            }
        }
        Fraction target = state.scope.total().withVat().times(reached.min(Fraction.ONE));
        return target.rounded(state.carver.unit()).minus(issued).orZero();
    }

    private static Fraction percentage(AdvanceAmount.Share share) {
        return Fraction.of(share.percentage().value()).percent();
    }

    /** Whether an instalment asks nothing now, or asked nothing when a later one was invoiced, and was not since. */
    private boolean isPassedOver(int place) {
        boolean passedOver = of(place).isEmpty() || place > reached();
        for (SlowAccount deposit : state.deposits()) {
            if (placeOf(deposit) == place) {
                passedOver = place > reached();
            } else if (planned(deposit).reached() < place && place < placeOf(deposit)) {
                passedOver = true;
            }
        }
        return passedOver;
    }

    static int placeOf(SlowAccount deposit) {
        return planned(deposit).place();
    }

    private static SlowDocument.Planned planned(SlowAccount deposit) {
        return deposit.document.plan().orElseThrow();
    }

    /** The last place of the plan that is invoiced or was passed over; those at the end that were credited are not. */
    int reached() {
        if (stopped.isPresent()) {
            return stopped.getAsInt();
        }
        int place = 0;
        for (SlowAccount account : state.deposits()) {
            place = Math.max(place, placeOf(account));
        }
        while (place > 0 && isCredited(place)) {
            place--;
        }
        return place;
    }

    private boolean isCredited(int place) {
        List<SlowAccount> invoiced = of(place);
        return !invoiced.isEmpty() && invoiced.stream().allMatch(SlowAccount::isReleased);
    }

    private List<SlowAccount> of(int place) {
        List<SlowAccount> found = new ArrayList<>();
        for (SlowAccount account : state.deposits()) {
            if (placeOf(account) == place) {
                found.add(account);
            }
        }
        return found;
    }
}
