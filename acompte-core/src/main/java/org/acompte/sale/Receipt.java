package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.VatBreakdown;

/**
 * What a fact collected on an invoice per VAT treatment, the figures from which VAT on receipts is declared.
 * <p>
 * A payment is spread over what the invoice has still uncollected with VAT, and the VAT is carved out, so that the last
 * receipt declares exactly the rest and {@code n} payments never declare more or less than one.
 * For example, EUR 500.00 received on a deposit of EUR 1200.00 at 20 % collects 416.67 + 83.33.
 * <p>
 * A refund has negative figures; the reversal of a payment has those of its receipt, negated, and a partial one is carved
 * out of them. An overpayment collects nothing until something is due.
 *
 * @param cause the payment, the refund, the invoice that used up money on account or took over the money of the one that
 *     it replaces, the credit note that moved collected money from one treatment to another, the reversal of one of them,
 *     a transfer or a reallocation
 * @param invoice the invoice on which it was collected
 * @param amount what was collected, negative for what was given back
 */
public record Receipt(SaleFact cause, Invoice invoice, VatBreakdown amount) {

    /** Checks the components. */
    public Receipt {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(amount, "amount");
    }
}
