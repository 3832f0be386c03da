package org.acompte.refund;

import org.acompte.rule.Text;

/**
 * Who gets the money and how, without any bank account number.
 * <p>
 * The host keeps the bank details under the reference; the case keeps their hash, so that an approval covers the details
 * that were there when it was given.
 *
 * @param reference the id under which the host keeps the bank details
 * @param method how it is paid, such as {@code "credit-transfer"}
 * @param detailsHash a hash of the bank details, computed by the host
 * @param paidTheDeposit whether the deposit was paid from these very details
 */
public record Payee(String reference, String method, String detailsHash, boolean paidTheDeposit) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Payee {
        Text.require(reference, "Payee", 50);
        Text.require(method, "Method", 50);
        Text.require(detailsHash, "Hash of the bank details", 128);
    }

    @Override
    public String toString() {
        return "payee " + reference + " by " + method;
    }
}
