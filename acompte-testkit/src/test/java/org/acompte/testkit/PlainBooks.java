package org.acompte.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;

/** The books of a sale kept again from its facts alone, in the plainest way. */
final class PlainBooks {
    final Map<String, Invoice> invoices = new LinkedHashMap<>();
    final Map<String, VatBreakdown> credited = new HashMap<>();
    final Map<String, Long> received = new HashMap<>();
    final Map<String, Long> refunded = new HashMap<>();
    long onAccount;
    long allReceived;
    long allRefunded;
    long allInvoiced;
    long allCredited;

    PlainBooks(List<SaleFact> facts) {
        facts.forEach(this::post);
    }

    private void post(SaleFact fact) {
        if (fact instanceof Invoice invoice) {
            invoices.put(invoice.number(), invoice);
            allInvoiced += invoice.amount().withVatMinor();
            long applied = Math.min(onAccount, invoice.amount().withVatMinor());
            onAccount -= applied;
            received.merge(invoice.number(), applied, Long::sum);
        } else if (fact instanceof CreditNote note) {
            credited.merge(note.corrected().number(), note.amount(), VatBreakdown::plus);
            allCredited += note.amount().withVatMinor();
        } else if (fact instanceof Payment payment) {
            allReceived += payment.amount().getAmountMinorLong();
            onAccount += payment.unallocated().getAmountMinorLong();
            payment.allocations()
                    .forEach(
                            part -> received.merge(part.invoice(), part.amount().getAmountMinorLong(), Long::sum));
        } else if (fact instanceof Refund refund) {
            long amount = refund.amount().getAmountMinorLong();
            allRefunded += amount;
            if (refund.invoice().isPresent()) {
                refunded.merge(refund.invoice().get(), amount, Long::sum);
            } else {
                onAccount -= amount;
            }
        }
    }

    VatBreakdown creditedOf(Invoice invoice) {
        return credited.getOrDefault(
                invoice.number(), VatBreakdown.zero(invoice.amount().currency()));
    }

    /** Issued less credited less received plus refunded. */
    long outstandingOf(Invoice invoice) {
        return invoice.amount().withVatMinor()
                - creditedOf(invoice).withVatMinor()
                - received.getOrDefault(invoice.number(), 0L)
                + refunded.getOrDefault(invoice.number(), 0L);
    }

    long outstanding() {
        return allInvoiced - allCredited - allReceived + allRefunded;
    }

    VatBreakdown invoiced(CurrencyUnit currency) {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (Invoice invoice : invoices.values()) {
            sum = sum.plus(invoice.amount()).minus(creditedOf(invoice));
        }
        return sum;
    }

    /** What final invoices that are not credited in full deduct of a deposit. */
    VatBreakdown consumedOf(Invoice deposit) {
        VatBreakdown sum = VatBreakdown.zero(deposit.amount().currency());
        for (Invoice invoice : invoices.values()) {
            if (invoice instanceof FinalInvoice last && !isReleased(last)) {
                for (Deduction deduction : last.deductions()) {
                    if (deduction.deposit().equals(deposit.reference())) {
                        sum = sum.plus(deduction.amount());
                    }
                }
            }
        }
        return sum;
    }

    private boolean isReleased(FinalInvoice last) {
        return credited.containsKey(last.number())
                && last.amount().minus(creditedOf(last)).isZero();
    }
}
