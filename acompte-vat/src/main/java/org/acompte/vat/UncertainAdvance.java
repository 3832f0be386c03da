package org.acompte.vat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.acompte.sale.DepositInvoice;

/**
 * A deposit whose money is not taxed on receipt, because it is not certain yet what is supplied or whether it is.
 * <p>
 * An advance is chargeable only if the supply is precisely identified and its performance is not uncertain. Both are facts
 * that the host knows, so it states them with a reason; without a statement an advance is certain.
 * They are judged on the day of the receipt: what later becomes of the sale does not undo a tax that was due.
 * For example, works that need a building permit:
 * <pre>{@code
 * UncertainAdvance.of(deposit, Uncertainty.PERFORMANCE, "the building permit is not granted")
 *         .certainOn(LocalDate.of(2026, 10, 5), "the building permit was granted");
 * }</pre>
 * Money received from that day on is taxed on receipt. What came before is taxed on that day, or with the supply if that is
 * earlier. An invoice that replaces the deposit needs a statement of its own.
 *
 * @param deposit the number of the deposit invoice
 * @param uncertainty what is uncertain
 * @param reason why, in the words of the host
 * @param certainty since when it is certain, and why; empty while it is not
 * @law CJEU C-419/02: the supply must be precisely identified
 * @law CJEU C-107/13, C-660/16 and C-661/16: its performance must not be uncertain
 */
public record UncertainAdvance(String deposit, Uncertainty uncertainty, String reason, Optional<Certainty> certainty) {

    /**
     * Since when the supply is certain.
     *
     * @param since the day
     * @param reason what happened, in the words of the host
     */
    public record Certainty(LocalDate since, String reason) {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04), or the reason is blank,
         *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Certainty {
            Text.require(since, "Day of certainty");
            Text.require(reason, "Reason", 200);
        }
    }

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the number or the reason is blank, too long or has a forbidden
     *     character (AC-TXT-01 to AC-TXT-03)
     */
    public UncertainAdvance {
        Text.require(deposit, "Number", 50);
        Objects.requireNonNull(uncertainty, "uncertainty");
        Text.require(reason, "Reason", 200);
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * States that a deposit is not taxable yet.
     *
     * @param deposit the deposit invoice
     * @param uncertainty what is uncertain
     * @param reason why, in the words of the host
     * @return the statement
     * @throws org.acompte.rule.RuleViolationException if the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static UncertainAdvance of(DepositInvoice deposit, Uncertainty uncertainty, String reason) {
        return new UncertainAdvance(deposit.number(), uncertainty, reason, Optional.empty());
    }

    /**
     * States since when it is certain.
     *
     * @param day the day from which the supply was certain
     * @param why what happened, in the words of the host
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04), or the reason is blank, too
     *     long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public UncertainAdvance certainOn(LocalDate day, String why) {
        return new UncertainAdvance(deposit, uncertainty, reason, Optional.of(new Certainty(day, why)));
    }

    /** Whether money received on a day, or an invoice of that day, is not taxable yet. */
    boolean holdsOn(LocalDate day) {
        return certainty.isEmpty() || day.isBefore(certainty.get().since());
    }
}
