package org.acompte.testkit.oracle;

import java.util.OptionalInt;

/** An invoice that another one replaces: taken out of the books before the other one is computed. */
final class SlowReplacement {
    private final SlowState state;
    private final SlowAccount old;
    private final int place;
    private final OptionalInt stopped;

    SlowReplacement(SlowState state, String number) {
        this.state = state;
        this.old = state.account(number);
        this.place = old.is(SlowDocument.Kind.DEPOSIT) ? SlowDeposits.placeOf(old) : 0;
        int before = new SlowDeposits(state).reached();
        old.replace();
        boolean wasLast = place > 0 && new SlowDeposits(state).reached() < before;
        this.stopped = wasLast ? OptionalInt.of(before - 1) : OptionalInt.empty();
    }

    /** The place of the plan that the other one had, or 0. */
    int place() {
        return place;
    }

    /** The deposits without it; the plan goes back by one place and no further. */
    SlowDeposits deposits() {
        return new SlowDeposits(state, stopped);
    }

    void moveMoney(String number) {
        state.successors.put(old.number(), number);
        Fraction paid = old.paid;
        if (paid.signum() > 0) {
            state.money.takeBack(old.number(), paid);
            state.money.pay(number, paid);
        } else if (paid.signum() < 0) {
            state.money.pay(old.number(), paid.negated());
            state.money.reverse(number, paid.negated(), Table.NOTHING);
        }
    }
}
