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
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;

/** The books of a sale kept again from its facts alone, in the plainest way. */
final class PlainBooks {
    final Map<String, Invoice> invoices = new LinkedHashMap<>();
    final Map<String, VatBreakdown> credited = new HashMap<>();
    /** Paid on each invoice, money from other invoices included. */
    final Map<String, Long> received = new HashMap<>();

    final Map<String, Long> refunded = new HashMap<>();
    final Map<String, Long> movedAway = new HashMap<>();
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
            useUpMoneyOnAccount(invoice);
        } else if (fact instanceof CreditNote note) {
            credited.merge(note.corrected().number(), note.amount(), VatBreakdown::plus);
            allCredited += note.amount().withVatMinor();
        } else if (fact instanceof Payment payment) {
            allReceived += payment.amount().getAmountMinorLong();
            onAccount += payment.unallocated().getAmountMinorLong();
            payment.allocations()
                    .forEach(
                            part -> received.merge(part.invoice(), part.amount().getAmountMinorLong(), Long::sum));
            invoices.values().forEach(this::useUpMoneyOnAccount);
        } else if (fact instanceof Refund refund) {
            long amount = refund.amount().getAmountMinorLong();
            allRefunded += amount;
            if (refund.invoice().isPresent()) {
                refunded.merge(refund.invoice().get(), amount, Long::sum);
            } else {
                onAccount -= amount;
            }
        } else if (fact instanceof Reallocation moved) {
            long amount = moved.amount().getAmountMinorLong();
            movedAway.merge(moved.from(), amount, Long::sum);
            received.merge(moved.to(), amount, Long::sum);
        }
    }

    private void useUpMoneyOnAccount(Invoice invoice) {
        long applied = Math.min(onAccount, Math.max(0, outstandingOf(invoice)));
        onAccount -= applied;
        received.merge(invoice.number(), applied, Long::sum);
    }

    VatBreakdown creditedOf(Invoice invoice) {
        return credited.getOrDefault(
                invoice.number(), VatBreakdown.zero(invoice.amount().currency()));
    }

    VatBreakdown owedOf(Invoice invoice) {
        return invoice.amount().minus(creditedOf(invoice));
    }

    /** Received less given back and moved away. */
    long paidOf(Invoice invoice) {
        return received.getOrDefault(invoice.number(), 0L)
                - refunded.getOrDefault(invoice.number(), 0L)
                - movedAway.getOrDefault(invoice.number(), 0L);
    }

    /** Issued less credited less paid. */
    long outstandingOf(Invoice invoice) {
        return owedOf(invoice).withVatMinor() - paidOf(invoice);
    }

    /** What is still to be paid on invoices, or paid too much on others. */
    long sumOf(boolean overpaid) {
        return invoices.values().stream()
                .mapToLong(invoice -> Math.max(0, overpaid ? -outstandingOf(invoice) : outstandingOf(invoice)))
                .sum();
    }

    long outstanding() {
        return allInvoiced - allCredited - allReceived + allRefunded;
    }

    VatBreakdown invoiced(CurrencyUnit currency) {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (Invoice invoice : invoices.values()) {
            sum = sum.plus(owedOf(invoice));
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
        return credited.containsKey(last.number()) && owedOf(last).isZero();
    }
}
