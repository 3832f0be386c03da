package org.acompte.jackson;

import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.Trigger;

/** Writes deposit plans and advances. */
final class PlanWriter {
    static final String DEPOSIT = "deposit";
    static final String EARNEST_MONEY = "earnest-money";
    static final String ACCEPTANCE = "acceptance";

    private PlanWriter() {}

    static void plan(Output out, DepositPlan plan) {
        out.begin();
        out.text("rounding", plan.rounding().code());
        out.list("instalments", plan.instalments(), PlanWriter::instalment);
        out.end();
    }

    private static void instalment(Output out, Instalment instalment) {
        out.begin();
        properties(out, instalment.advance());
        out.value("trigger", instalment.trigger(), PlanWriter::trigger);
        out.count("payableWithin", instalment.terms().days());
        out.end();
    }

    static void advance(Output out, Advance advance) {
        out.begin();
        properties(out, advance);
        out.end();
    }

    private static void properties(Output out, Advance advance) {
        out.text("kind", advance instanceof Deposit ? DEPOSIT : EARNEST_MONEY);
        AdvanceAmount amount = advance.amount();
        if (amount instanceof AdvanceAmount.Share share) {
            out.value("percentage", share.percentage(), ScalarWriter::percentage);
        } else if (amount instanceof AdvanceAmount.WithVat fixed) {
            out.money("withVat", fixed.amount());
        } else if (amount instanceof AdvanceAmount.WithoutVat fixed) {
            out.money("withoutVat", fixed.amount());
        }
    }

    private static void trigger(Output out, Trigger trigger) {
        out.begin();
        if (trigger instanceof Trigger.OnDate on) {
            out.date("date", on.date());
        } else if (trigger instanceof Trigger.OnMilestone at) {
            out.text("milestone", at.name());
        } else {
            out.text("event", ACCEPTANCE);
        }
        out.end();
    }
}
