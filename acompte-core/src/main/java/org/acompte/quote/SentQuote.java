package org.acompte.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;

/**
 * A quote that the buyer may accept until the end of its validity.
 * <p>
 * For example, valid until 2 October it can be accepted on 2 October and no longer on 3 October.
 *
 * @param number the number of the quote
 * @param seller the party that offers
 * @param buyer the party that is asked
 * @param scope what is offered
 * @param sentOn the day it was sent
 * @param validUntil the last day on which it can be accepted
 */
public record SentQuote(String number, Seller seller, Buyer buyer, Scope scope, LocalDate sentOn, LocalDate validUntil)
        implements Quote {

    /**
     * Checks the components.
     *
     * @throws RuleViolationException if the validity ends before the quote is sent (AC-QUO-08), a date is out of range
     *     (AC-TXT-04), or the number is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public SentQuote {
        Text.require(number, "Number", 50);
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(scope, "scope");
        RuleViolationException.throwIfAny(checkDates(number, sentOn, validUntil));
    }

    static List<Violation> checkDates(String number, LocalDate sentOn, LocalDate validUntil) {
        try {
            Text.require(sentOn, "Sending date");
            Text.require(validUntil, "End of validity");
        } catch (RuleViolationException e) {
            return e.violations();
        }
        if (validUntil.isBefore(sentOn)) {
            return List.of(QuoteRules.VALIDITY.violation("quote", number, "sentOn", sentOn, "validUntil", validUntil));
        }
        return List.of();
    }

    /**
     * Accepts the quote: it binds both parties.
     *
     * @param acceptedOn the day of the acceptance
     * @return the accepted quote
     * @throws RuleViolationException if the validity has ended (AC-QUO-04) or the day is before the quote was sent
     *     (AC-QUO-07)
     */
    public AcceptedQuote accept(LocalDate acceptedOn) {
        return new AcceptedQuote(this, acceptedOn);
    }

    /**
     * Closes the quote because the buyer declined it.
     *
     * @param declinedOn the day of the answer
     * @return the closed quote
     * @throws RuleViolationException if the day is before the quote was sent (AC-QUO-07)
     */
    public ClosedQuote decline(LocalDate declinedOn) {
        return new ClosedQuote(this, declinedOn, CloseReason.DECLINED);
    }

    /**
     * Closes the quote because the seller took it back.
     *
     * @param withdrawnOn the day of the withdrawal
     * @return the closed quote
     * @throws RuleViolationException if the day is before the quote was sent (AC-QUO-07)
     */
    public ClosedQuote withdraw(LocalDate withdrawnOn) {
        return new ClosedQuote(this, withdrawnOn, CloseReason.WITHDRAWN);
    }

    /**
     * Closes the quote because its validity has ended.
     *
     * @param expiredOn a day after the validity
     * @return the closed quote
     * @throws RuleViolationException if the quote is still valid on that day (AC-QUO-09)
     */
    public ClosedQuote expire(LocalDate expiredOn) {
        return new ClosedQuote(this, expiredOn, CloseReason.EXPIRED);
    }
}
