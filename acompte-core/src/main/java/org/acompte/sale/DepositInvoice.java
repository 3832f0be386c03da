package org.acompte.sale;

import java.util.Objects;
import java.util.OptionalInt;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;

/**
 * A numbered invoice for money asked before the supply (French: <i>facture d'acompte</i>).
 * <p>
 * Also called down payment invoice or prepayment invoice.
 * Not a request for payment: it is a tax document and takes a number of the invoice series.
 * <p>
 * For example, 30 % of EUR 17280.00 is EUR 5184.00, of which EUR 3960.00 are at 10 % and EUR 1224.00 at 20 %.
 *
 * @param header number, dates, contract and version
 * @param advance what was asked, as it was asked
 * @param instalment the place of the instalment in the deposit plan, from 1; empty for a deposit outside the plan
 * @param amount what is invoiced, per VAT treatment
 * @law Directive 2006/112/EC art. 220: an invoice is issued for a payment on account
 * @en16931 BT-3 = 386
 */
public record DepositInvoice(DocumentHeader header, Advance advance, OptionalInt instalment, VatBreakdown amount)
        implements Invoice {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a figure is negative (AC-DOC-07)
     * @throws IllegalArgumentException if the place of the instalment is below 1
     */
    public DepositInvoice {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(advance, "advance");
        if (instalment.isPresent() && instalment.getAsInt() < 1) {
            throw new IllegalArgumentException("instalments are counted from 1");
        }
        Documents.requireNoNegative(header.number(), amount);
    }
}
