package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.deposit.AdvanceAmount;

/**
 * How far a deposit plan is used up.
 *
 * @param instalment the place of the last instalment that was invoiced; 0 at first
 * @param asked the cumulated share of the percentage deposits in millionths, those credited in full left out
 * @param issued what the percentage deposits were issued for in minor units, those credited in full left out
 * @param passedOver the instalments up to that place that asked nothing when a later one was invoiced
 */
record PlanProgress(int instalment, long asked, long issued, List<PassedOver> passedOver) {
    static final PlanProgress NONE = new PlanProgress(0, 0, 0, List.of());

    /** An instalment that asked nothing, with its share in millionths: the plan is cumulated, so it counts. */
    record PassedOver(int place, long share) {}

    /** The cumulated share in millionths. */
    long share() {
        long share = asked;
        for (PassedOver each : passedOver) {
            share = MinorUnits.plus(share, each.share());
        }
        return share;
    }

    /** A deposit that asks a share counts. */
    PlanProgress plus(DepositInvoice deposit) {
        if (!(deposit.advance().amount() instanceof AdvanceAmount.Share part)) {
            return this;
        }
        long reached = MinorUnits.plus(asked, part.percentage().millionths());
        long amount = MinorUnits.plus(issued, deposit.amount().withVatMinor());
        return new PlanProgress(instalment, reached, amount, passedOver);
    }

    /** A deposit that asks a share no longer counts. */
    PlanProgress minus(DepositInvoice deposit) {
        if (!(deposit.advance().amount() instanceof AdvanceAmount.Share part)) {
            return this;
        }
        long reached = MinorUnits.minus(asked, part.percentage().millionths());
        long amount = MinorUnits.minus(issued, deposit.amount().withVatMinor());
        return new PlanProgress(instalment, reached, amount, passedOver);
    }

    PlanProgress passingOver(int place, long share) {
        List<PassedOver> more = new ArrayList<>(passedOver);
        more.add(new PassedOver(place, share));
        return new PlanProgress(instalment, asked, issued, List.copyOf(more));
    }

    /** Goes to a place; instalments after it can be asked again, so they are no longer passed over. */
    PlanProgress at(int place) {
        if (passedOver.isEmpty()) {
            return new PlanProgress(place, asked, issued, passedOver);
        }
        List<PassedOver> kept = new ArrayList<>(passedOver);
        kept.removeIf(each -> each.place() > place);
        return new PlanProgress(place, asked, issued, List.copyOf(kept));
    }
}
