package org.acompte.testkit.law;

import java.time.LocalDate;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.testkit.RandomEndings;

/**
 * P-13 and P-14: a sale can be settled, and cancelled unless it is final, from any state.
 * <p>
 * {@code settle} and {@code cancel} never throw, none of their documents is refused or negative, and recorded in order
 * they leave what the plan says and nothing more to issue. Once everything is then paid and given back, the sale is
 * settled, unless a refund case is open.
 */
final class Endings {
    private static final String SETTLE = "P-13";
    private static final String CANCEL = "P-14";

    private final Findings findings;

    Endings(Findings findings) {
        this.findings = findings;
    }

    void check(Sale sale) {
        settle(sale);
        int choice = sale.version() + (int) (sale.total().withVatMinor() % 97);
        cancel(sale, RandomEndings.cancellation(sale, choice, 1 + choice * 37 % 1100, day(sale)));
    }

    private void settle(Sale sale) {
        boolean isOpen = sale.finalInvoice().isEmpty() && sale.cancellation().isEmpty();
        Sale ended = ended(SETTLE, sale, sale.settle());
        if (isOpen && reserved(ended) == 0) {
            findings.requireEqual(SETTLE, ended.invoiced(), ended.total(), "what is invoiced after settling");
        }
    }

    private void cancel(Sale sale, Cancellation cancellation) {
        Closing plan = sale.cancel(cancellation);
        findings.requireEqual(CANCEL, plan.check(), sale.check(cancellation), "what the plan is refused for");
        if (!plan.check().isEmpty()) {
            findings.require(CANCEL, plan.steps().isEmpty(), "a refused cancellation has documents");
            return;
        }
        Sale ended = ended(CANCEL, sale.plus(cancellation), plan);
        if (reserved(ended) == 0) {
            long expected = sale.workInvoiced().withVatMinor();
            for (Kept kept : cancellation.kept()) {
                expected += kept instanceof Kept.Consideration part ? PlainBooks.minor(part.amount()) : 0;
            }
            findings.requireEqual(
                    CANCEL, ended.invoiced().withVatMinor(), expected, "what is invoiced after the cancellation");
        }
    }

    /** Records a plan, and compares what the sale then says with the plan. */
    private Sale ended(String law, Sale sale, Closing plan) {
        Sale ended = sale;
        LocalDate day = day(sale);
        for (ClosingStep step : plan.steps()) {
            VatBreakdown amount = step.amount();
            findings.require(law, step.draft().check().isEmpty(), "a planned document is refused");
            findings.require(law, !amount.hasNegative(), "a planned document is negative");
            ended = ended.plus(step.draft().issue("end " + ended.version(), day));
        }
        findings.require(law, ended.settle().steps().isEmpty(), "something is left to issue");
        findings.requireEqual(law, ended.refundDue(), plan.refundDue(), "the refund due after the plan");
        long owed = Math.max(0, PlainBooks.minor(ended.outstanding()));
        findings.requireEqual(law, plan.amountOwed(), owed, "what is owed after the plan");
        if (reserved(ended) == 0) {
            Sale square = square(ended, day);
            findings.require(law, square.isSettled(), "the sale is not settled though all is paid and given back");
            findings.require(law, square.refundDue().isZero(), "a refund is due of a sale that is settled");
            findings.require(law, square.outstanding().isZero(), "something is owed on a sale that is settled");
        }
        return ended;
    }

    /** Pays all that is owed, and gives back all that is paid too much. */
    static Sale square(Sale ended, LocalDate day) {
        Sale sale = ended;
        for (Invoice invoice : ended.invoices()) {
            if (sale.outstandingOf(invoice).isPositive()) {
                sale = sale.plus(Payment.of(invoice, sale.outstandingOf(invoice), day));
            }
        }
        if (sale.onAccount().isNegative()) {
            sale = sale.plus(Payment.onAccount(sale.onAccount().negated(), day));
        }
        for (Invoice invoice : ended.invoices()) {
            if (sale.refundableOf(invoice).isPositive()) {
                sale = sale.plus(Refund.of(invoice, sale.refundableOf(invoice), day));
            }
        }
        return sale.onAccount().isPositive() ? sale.plus(Refund.onAccount(sale.onAccount(), day)) : sale;
    }

    private static long reserved(Sale sale) {
        long sum = 0;
        for (Invoice invoice : sale.invoices()) {
            sum += invoice instanceof DepositInvoice deposit ? PlainBooks.minor(sale.reservedOf(deposit)) : 0;
        }
        return sum;
    }

    /** A day on which every document of the sale is there. */
    static LocalDate day(Sale sale) {
        LocalDate day = sale.contract().concludedOn();
        for (Invoice invoice : sale.invoices()) {
            day = invoice.issuedOn().isAfter(day) ? invoice.issuedOn() : day;
        }
        return day;
    }
}
