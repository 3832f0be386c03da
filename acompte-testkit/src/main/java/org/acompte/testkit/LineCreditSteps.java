package org.acompte.testkit;

import java.util.Optional;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;

/** Credit notes of lines of a final invoice. */
final class LineCreditSteps extends StepFamily {
    LineCreditSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        if (step.kind() == SaleStep.Kind.CREDIT_OF_LINE) {
            creditLine();
        } else {
            creditLines();
        }
    }

    private void credit(Invoice invoice, Credit credit) {
        walk.issue(step, sale.draftCreditNote(invoice, credit, CreditReasons.PRICE_REDUCTION));
    }

    private void creditLine() {
        lastFinal().ifPresent(last -> credit(last, ofLine(last, step.choice(), 1)));
    }

    /** Credits parts of up to three lines at once, of one of them twice in a third of all cases. */
    private void creditLines() {
        lastFinal().ifPresent(last -> {
            Credit.Lines credit = ofLine(last, step.choice(), 3);
            for (int i = 1; i < 3; i++) {
                int at = step.choice() % 3 == 0 ? step.choice() : step.choice() + i;
                Credit.Item more = ofLine(last, at, 3).items().get(0);
                credit = credit.plusLine(more.line(), more.amount());
            }
            credit(last, credit);
        });
    }

    /** A share of a line; a return is asked as the smallest amount. */
    private Credit.Lines ofLine(FinalInvoice last, int choice, int parts) {
        int at = choice % last.scope().lines().size();
        return Credit.ofLine(at + 1, part(last.scope().lines().get(at).amountMinor() / parts));
    }

    /** The last final invoice, in force or not. */
    private Optional<FinalInvoice> lastFinal() {
        Optional<FinalInvoice> last = Optional.empty();
        for (Invoice invoice : invoices) {
            last = invoice instanceof FinalInvoice found ? Optional.of(found) : last;
        }
        return last;
    }
}
