package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.rule.Text;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;

/** Whether a discount for early payment is offered (French: <i>escompte</i>). */
public sealed interface DiscountOffer {

    /** No discount is offered, which an invoice says. */
    record None() implements DiscountOffer {}

    /**
     * A discount is offered.
     * <p>
     * For example, {@code new DiscountOffer.Discount(terms, "sous 10 jours")}.
     *
     * @param terms share, term and computation
     * @param condition the term in French words, such as {@code "sous 10 jours"}
     */
    record Discount(EarlyPaymentDiscount terms, String condition) implements DiscountOffer {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the condition is blank, too long or has a forbidden
         *     character (AC-TXT-01 to AC-TXT-03)
         */
        public Discount {
            Objects.requireNonNull(terms, "terms");
            Text.require(condition, "Condition", 200);
        }

        /**
         * Tells whether the VAT falls with the price. The invoice then says that only the VAT on what was paid is
         * deductible, and needs no credit note.
         *
         * @return true if the discount is computed with VAT
         */
        public boolean movesVat() {
            return terms.computation() == DiscountComputation.WITH_VAT;
        }
    }
}
