package org.acompte.testkit;

import org.acompte.amount.Percentage;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;

/** Deposits, and a supply without them. */
final class DepositSteps extends StepFamily {
    private static final int MAX_DEPOSITS = 8;

    DepositSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        if (step.kind() == SaleStep.Kind.WAIVER) {
            walk.record(step, new DepositWaiver(step.choice() % 2 == 0 ? "Ada" : "Grace", today, "Known buyer"));
        } else if (mayAskMore()) {
            walk.issue(
                    step,
                    step.kind() == SaleStep.Kind.DEPOSIT ? sale.draftDeposit(advance()) : sale.draftNextDeposit());
        }
    }

    private boolean mayAskMore() {
        return invoices.stream().filter(DepositInvoice.class::isInstance).count() < MAX_DEPOSITS;
    }

    private Advance advance() {
        AdvanceAmount amount = switch (step.choice() % 3) {
            case 0 -> new AdvanceAmount.Share(Percentage.ofMillionths(Math.min(1000, step.permille()) * 500L));
            case 1 -> new AdvanceAmount.WithVat(part(sale.remainingToInvoice().withVatMinor() / 2));
            default ->
                new AdvanceAmount.WithoutVat(part(sale.remainingToInvoice().withoutVatMinor() / 2));
        };
        return step.choice() % 2 == 0 ? new Deposit(amount) : new EarnestMoney(amount);
    }
}
