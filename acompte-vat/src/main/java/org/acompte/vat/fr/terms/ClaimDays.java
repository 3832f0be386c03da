package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;

/**
 * The days of one claim from which a term of payment may count.
 * <p>
 * For example, {@code ClaimDays.invoiced(march10).supplied(march5)}. Each method returns a copy.
 *
 * @param invoicedOn the date of the invoice; it also says which version of the law applies
 * @param suppliedOn the receipt of the goods or the performance, if known
 * @param receivedOn the receipt of the invoice by the buyer, if known
 */
public record ClaimDays(LocalDate invoicedOn, Optional<LocalDate> suppliedOn, Optional<LocalDate> receivedOn) {

    /**
     * Checks the days.
     *
     * @throws org.acompte.rule.RuleViolationException if a day is out of range (AC-TXT-04)
     */
    public ClaimDays {
        Text.require(invoicedOn, "Date of the invoice");
        Objects.requireNonNull(suppliedOn, "suppliedOn").ifPresent(day -> Text.require(day, "Day of the supply"));
        Objects.requireNonNull(receivedOn, "receivedOn").ifPresent(day -> Text.require(day, "Receipt of the invoice"));
    }

    /**
     * Returns the days of a claim of which only the invoice is known.
     *
     * @param on the date of the invoice
     * @return the days
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public static ClaimDays invoiced(LocalDate on) {
        return new ClaimDays(on, Optional.empty(), Optional.empty());
    }

    /**
     * Returns these days with that of the supply.
     *
     * @param on the receipt of the goods or the performance
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public ClaimDays supplied(LocalDate on) {
        return new ClaimDays(invoicedOn, Optional.of(on), receivedOn);
    }

    /**
     * Returns these days with that of the receipt of the invoice.
     *
     * @param on the day on which the buyer received the invoice
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public ClaimDays received(LocalDate on) {
        return new ClaimDays(invoicedOn, suppliedOn, Optional.of(on));
    }

    Optional<LocalDate> day(TermStart start) {
        return switch (start) {
            case INVOICE -> Optional.of(invoicedOn);
            case SUPPLY -> suppliedOn;
            case INVOICE_RECEIVED -> receivedOn;
        };
    }
}
