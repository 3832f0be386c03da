package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.rule.Text;

/** The discount for early payment (French: <i>escompte</i>). */
public sealed interface EarlyPayment {

    /** No discount, which an invoice says. */
    record None() implements EarlyPayment {}

    /**
     * A discount.
     * <p>
     * For example, {@code new EarlyPayment.Discount(Percentage.of(2), "sous 10 jours", true)}.
     *
     * @param rate the share that is taken off
     * @param condition when, in French, such as {@code "sous 10 jours"}
     * @param vatAdjusted whether the VAT falls with the price; the invoice then says that only the VAT on what was paid is
     *     deductible, and needs no credit note
     */
    record Discount(Percentage rate, String condition, boolean vatAdjusted) implements EarlyPayment {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the condition is blank, too long or has a forbidden
         *     character (AC-TXT-01 to AC-TXT-03)
         */
        public Discount {
            Objects.requireNonNull(rate, "rate");
            Text.require(condition, "Condition", 200);
        }
    }
}
