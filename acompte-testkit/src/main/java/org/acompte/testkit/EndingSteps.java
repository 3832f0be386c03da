package org.acompte.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;

/** What ends a sale, and claims. */
final class EndingSteps extends StepFamily {
    EndingSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case FINAL_INVOICE -> walk.issue(step, sale.draftFinalInvoice());
            case INDEMNITY -> walk.issue(step, sale.draftIndemnity(part(total() / 4), "Late payment"));
            case SETTLEMENT -> issue(sale.settle().steps());
            default -> cancel();
        }
    }

    /** Issues the documents of a plan in its order; now and then the last first, or only the first. */
    private void issue(List<ClosingStep> plan) {
        List<ClosingStep> documents = new ArrayList<>(plan);
        if (step.choice() % 8 == 7) {
            Collections.reverse(documents);
        }
        for (ClosingStep each : step.choice() % 8 == 6 && plan.size() > 1 ? documents.subList(0, 1) : documents) {
            walk.issue(step, each.draft());
        }
    }

    private void cancel() {
        Cancellation cancellation = RandomEndings.cancellation(sale, step.choice(), step.permille(), today);
        Closing plan = sale.cancel(cancellation);
        walk.record(step, cancellation);
        if (plan.check().isEmpty() && step.choice() % 3 != 0) {
            issue(plan.steps());
        }
    }
}
