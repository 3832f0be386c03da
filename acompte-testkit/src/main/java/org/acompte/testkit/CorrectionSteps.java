package org.acompte.testkit;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.PaymentTerms;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.SaleFact;

/** Credit notes that are cancelled, and invoices that replace others. */
final class CorrectionSteps extends StepFamily {

    CorrectionSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        if (step.kind() == SaleStep.Kind.REPLACEMENT) {
            chosen().ifPresent(this::replace);
        } else {
            reverseCredit();
        }
    }

    /** Cancels a credit note, now and then one that is cancelled already. */
    private void reverseCredit() {
        List<CreditNote> notes = new ArrayList<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof CreditNote note) {
                notes.add(note);
            }
        }
        if (!notes.isEmpty()) {
            CreditNote note = step.choice() % 3 == 0 ? oneOf(notes) : notes.get(notes.size() - 1);
            walk.issue(step, sale.draftCreditReversal(note, CreditReasons.ERROR));
        }
    }

    private void replace(Invoice old) {
        Percentage share = Percentage.ofMillionths(Math.min(1000, step.permille()) * 1000L);
        if (old instanceof DepositInvoice deposit) {
            Deposit other = step.choice() % 2 == 0
                    ? new Deposit(new AdvanceAmount.Share(share))
                    : new Deposit(new AdvanceAmount.WithVat(part(old.amount().withVatMinor())));
            walk.issue(step, sale.draftReplacement(deposit, other, PaymentTerms.ON_RECEIPT));
        } else if (old instanceof ProgressInvoice progress) {
            walk.issue(step, sale.draftReplacement(progress, Progress.of(share), InvoiceTerms.ON_RECEIPT));
        } else if (old instanceof FinalInvoice last) {
            walk.issue(step, sale.draftReplacement(last, InvoiceTerms.ON_RECEIPT));
        }
    }
}
