package org.acompte.vat.fr;

import org.acompte.rule.Text;

/**
 * Whether a deposit invoice makes VAT chargeable before it is paid, for a seller with the option for debits.
 * <p>
 * The option never delays: a deposit that is received before the debit is taxed on receipt. Whether the invoice of a deposit
 * is itself a debit is doubtful, so the seller chooses and says why.
 * For example, {@code DepositInvoiceUnderDebits.notAsDebit("ruling of our tax office of 2024-03-12")}.
 *
 * @param asDebit true if VAT is due when the deposit is invoiced, false if it is due when the deposit is received
 * @param reason why, in the words of the host
 */
public record DepositInvoiceUnderDebits(boolean asDebit, String reason) {

    /**
     * Checks the reason.
     *
     * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character (AC-TXT-01 to
     *     AC-TXT-03)
     */
    public DepositInvoiceUnderDebits {
        Text.require(reason, "Reason", 200);
    }

    /**
     * Chooses that a deposit invoice is a debit: its VAT is due on its day, received or not.
     *
     * @param reason why
     * @return the choice
     * @throws org.acompte.rule.RuleViolationException if the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static DepositInvoiceUnderDebits asDebit(String reason) {
        return new DepositInvoiceUnderDebits(true, reason);
    }

    /**
     * Chooses that a deposit invoice is no debit: its VAT is due when it is paid.
     *
     * @param reason why
     * @return the choice
     * @throws org.acompte.rule.RuleViolationException if the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static DepositInvoiceUnderDebits notAsDebit(String reason) {
        return new DepositInvoiceUnderDebits(false, reason);
    }
}
