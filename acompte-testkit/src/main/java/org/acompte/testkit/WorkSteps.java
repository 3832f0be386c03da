package org.acompte.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.sale.Invoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;

/** Invoices of work that is done or goods that are delivered. */
final class WorkSteps extends StepFamily {
    WorkSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case PROGRESS -> invoice(Progress.of(share()));
            case PROGRESS_OF_LINES -> invoice(lines());
            default -> invoice(delivery());
        }
    }

    private void invoice(Progress progress) {
        walk.issue(step, sale.draftProgressInvoice(progress));
    }

    /** A share beyond what is invoiced; now and then any share, which may go back. */
    private Percentage share() {
        long whole = Percentage.HUNDRED.millionths();
        long part = Math.min(1000, step.permille()) * 1000L;
        if (step.choice() % 5 == 0) {
            return Percentage.ofMillionths(part);
        }
        long reached = 0;
        for (Invoice invoice : invoices) {
            if (invoice instanceof ProgressInvoice last && last.progress() instanceof Progress.Overall overall) {
                reached = overall.share().millionths();
            }
        }
        return Percentage.ofMillionths(reached + (whole - reached) * part / whole);
    }

    private Progress lines() {
        Progress.Lines progress = Progress.ofLine(line(0), share());
        return step.choice() % 2 == 0 || sale.scope().lines().size() == 1
                ? progress
                : progress.plusLine(line(1), share());
    }

    private int line(int more) {
        return (step.choice() + more) % sale.scope().lines().size() + 1;
    }

    /** A part of the quantity, or more than there is. */
    private Progress delivery() {
        Quantity whole = sale.scope().lines().get(line(0) - 1).quantity();
        BigDecimal done = BigDecimal.valueOf(whole.millionths())
                .multiply(BigDecimal.valueOf(step.permille()))
                .movePointLeft(9)
                .setScale(6, RoundingMode.DOWN);
        return Progress.delivered(line(0), Quantity.of(done));
    }
}
