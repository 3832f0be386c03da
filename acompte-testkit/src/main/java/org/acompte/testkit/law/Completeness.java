package org.acompte.testkit.law;

import org.acompte.amount.VatBreakdown;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.law.PlainBooks.PlainAccount;

/**
 * P-03: the documents add up to the total of the sale, per treatment, base and VAT.
 * <p>
 * With the final invoice F in force:
 * <pre>
 * invoiced + credited on F + credited of what F deducts = total + what F could not deduct
 * </pre>
 * For F asks the total less what it deducts, an earlier final invoice is credited in full, and of each deposit there is
 * what was issued less what was credited. Per deposit, {@code issued − credited − deducted} is, where positive, what F
 * could not deduct, as after an amendment to less, and, where negative, what credit notes after F took of what F deducts,
 * as a price reduction does.
 */
final class Completeness implements Law {
    private static final String ID = "P-03";

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        VatBreakdown invoiced = books.invoiced();
        findings.requireEqual(ID, after.invoiced(), invoiced, "what is invoiced");
        findings.requireEqual(
                ID, after.excessInvoiced(), invoiced.excessOver(after.total()), "what is invoiced too much");
        if (after.finalInvoice().isEmpty()) {
            findings.requireEqual(
                    ID,
                    invoiced.plus(after.remainingToInvoice()),
                    after.total().plus(after.excessInvoiced()),
                    "what is invoiced and still to invoice");
            return;
        }
        FinalInvoice last = after.finalInvoice().get();
        findings.require(ID, after.remainingToInvoice().isZero(), "something is left to invoice");
        findings.requireEqual(ID, last.total(), after.total(), "the total of the final invoice");
        findings.requireEqual(ID, last.amount().plus(last.deducted()), last.total(), "what is due and deducted");
        closed(after, books, last, invoiced, findings);
    }

    private static void closed(
            Sale sale, PlainBooks books, FinalInvoice last, VatBreakdown invoiced, Findings findings) {
        VatBreakdown documents = invoiced;
        VatBreakdown undeducted = VatBreakdown.zero(sale.scope().currency());
        for (PlainAccount account : books.accounts()) {
            if (account.invoice instanceof DepositInvoice deposit) {
                undeducted = undeducted.plus(sale.availableOf(deposit));
                documents = documents.plus(books.consumedOf(deposit).excessOver(account.owed()));
            } else if (account.invoice.equals(last)) {
                documents = documents.plus(account.credited);
            }
        }
        findings.requireEqual(ID, documents, sale.total().plus(undeducted), "the sum of the documents");
    }
}
