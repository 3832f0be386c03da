package org.acompte.testkit.law;

import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * P-03: the documents add up to the total of the sale, per treatment, base and VAT.
 * <p>
 * With the final invoice F in force:
 * <pre>
 * invoiced + taken back since F = total + what was left of deposits
 * </pre>
 * For F asks the total less the work before it and less what it deducts, and an earlier final invoice is credited in full.
 * Taken back is what F and progress invoices were credited since, what a progress invoice that is credited in full deducted,
 * and what deposits were credited beyond what no invoice deducts of them, as a price reduction does. Left of a deposit is
 * what no invoice deducts, as after an amendment to less.
 */
final class Completeness implements Law {
    private static final String ID = "P-03";

    private VatBreakdown workTakenBefore;
    private VatBreakdown deductedTakenBefore;

    Completeness(VatBreakdown nothing) {
        workTakenBefore = nothing;
        deductedTakenBefore = nothing;
    }

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        VatBreakdown invoiced = books.invoiced();
        findings.requireEqual(ID, after.invoiced(), invoiced, "what is invoiced");
        findings.requireEqual(
                ID, after.excessInvoiced(), invoiced.excessOver(after.total()), "what is invoiced too much");
        findings.requireEqual(ID, after.finalInvoice().isPresent(), books.isFinal(), "whether the sale is final");
        if (after.finalInvoice().isEmpty()) {
            VatBreakdown left = after.remainingToInvoice();
            if (after.cancellation().isPresent()) {
                findings.require(ID, left.isZero(), "something is left to invoice of a cancelled sale");
            } else {
                VatBreakdown asked = after.total().plus(after.excessInvoiced());
                findings.requireEqual(ID, invoiced.plus(left), asked, "what is invoiced and still to invoice");
            }
            return;
        }
        FinalInvoice last = after.finalInvoice().get();
        boolean isBack = !before.finalInvoice().equals(after.finalInvoice())
                && last.previous().equals(before.workInvoiced());
        if (last.equals(fact) || isBack) {
            workTakenBefore = workTakenBack(books, last);
        }
        if (isBack) {
            deductedTakenBefore = takenBackWithout(books, last);
        }
        if (last.equals(fact)) {
            deductedTakenBefore = deductedTakenBack(books, last);
            findings.require(
                    ID,
                    last.header().replaces().isPresent() || last.previous().equals(before.workInvoiced()),
                    "the final invoice states other work than was invoiced");
        }
        findings.require(ID, after.remainingToInvoice().isZero(), "something is left to invoice");
        findings.requireEqual(ID, last.total(), after.total(), "the total of the final invoice");
        findings.requireEqual(
                ID,
                last.amount().plus(last.deducted()).plus(last.previous()),
                last.total(),
                "what is due, deducted and invoiced before");
        VatBreakdown left = VatBreakdown.zero(after.scope().currency());
        for (PlainAccount account : books.accounts()) {
            if (account.invoice instanceof DepositInvoice) {
                left = left.plus(account.owed().excessOver(account.consumed));
            }
        }
        findings.requireEqual(
                ID,
                invoiced.plus(workTakenBack(books, last)).plus(deductedTakenBack(books, last)),
                after.total().plus(left).plus(workTakenBefore).plus(deductedTakenBefore),
                "the sum of the documents");
    }

    /** What the final invoice was credited, and deposits beyond what no invoice deducts of them, so far. */
    private static VatBreakdown deductedTakenBack(PlainBooks books, FinalInvoice last) {
        VatBreakdown sum = VatBreakdown.zero(last.total().currency());
        for (PlainAccount account : books.accounts()) {
            if (account.invoice instanceof DepositInvoice) {
                sum = sum.plus(account.consumed.excessOver(account.owed()));
            } else if (account.invoice.equals(last)) {
                sum = sum.plus(account.credited);
            }
        }
        return sum;
    }

    /** What deposits were credited beyond what no invoice but the final one deducts of them. */
    private static VatBreakdown takenBackWithout(PlainBooks books, FinalInvoice last) {
        VatBreakdown sum = VatBreakdown.zero(last.total().currency());
        for (PlainAccount account : books.accounts()) {
            if (account.invoice instanceof DepositInvoice deposit) {
                VatBreakdown consumed = account.consumed;
                for (Deduction deduction : last.deductions()) {
                    if (deduction.deposit().equals(deposit.reference())) {
                        consumed = consumed.minus(deduction.amount());
                    }
                }
                sum = sum.plus(consumed.excessOver(account.owed()));
            }
        }
        return sum;
    }

    /** What progress invoices were credited, with what they then no longer deduct, so far. */
    private static VatBreakdown workTakenBack(PlainBooks books, FinalInvoice last) {
        VatBreakdown sum = VatBreakdown.zero(last.total().currency());
        for (PlainAccount account : books.accounts()) {
            if (account.invoice instanceof ProgressInvoice) {
                sum = sum.plus(account.credited);
                if (account.released) {
                    for (Deduction deduction : account.invoice.deductions()) {
                        sum = sum.plus(deduction.amount());
                    }
                }
            }
        }
        return sum;
    }
}
