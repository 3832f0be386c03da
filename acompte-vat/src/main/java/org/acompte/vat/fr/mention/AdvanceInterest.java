package org.acompte.vat.fr.mention;

import org.acompte.rule.Text;

/** Whether money that a consumer paid in advance bears interest from three months on. */
public sealed interface AdvanceInterest {

    /** It does. */
    record Due() implements AdvanceInterest {}

    /**
     * It does not: a special order on a quote, or goods made to the order of the buyer.
     *
     * @param reason why, as the caller found
     * @law C. conso. art. L. 214-3: special orders on a quote
     */
    record Excluded(String reason) implements AdvanceInterest {

        /**
         * Checks the reason.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public Excluded {
            Text.require(reason, "Reason", 500);
        }
    }
}
