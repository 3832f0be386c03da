package org.acompte.quote;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.rule.Text;

/**
 * A quote that came to nothing: declined, expired or withdrawn.
 *
 * @param sent the quote as it was sent
 * @param closedOn the day it was closed
 * @param reason why
 */
public record ClosedQuote(SentQuote sent, LocalDate closedOn, CloseReason reason) implements Quote {

    /**
     * Checks the day against the reason.
     *
     * @throws org.acompte.rule.RuleViolationException if the day is before the quote was sent (AC-QUO-07), the quote is
     *     said to have expired while it is still valid (AC-QUO-09), or the day is out of range (AC-TXT-04)
     */
    public ClosedQuote {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(reason, "reason");
        Text.require(closedOn, "Closing date");
        if (reason == CloseReason.EXPIRED && !closedOn.isAfter(sent.validUntil())) {
            throw QuoteRules.STILL_VALID.broken(
                    "quote", sent.number(), "validUntil", sent.validUntil(), "date", closedOn);
        }
        if (closedOn.isBefore(sent.sentOn())) {
            throw QuoteRules.BEFORE_SENDING.broken(
                    "quote", sent.number(), "sentOn", sent.sentOn(), "answered", reason.code(), "date", closedOn);
        }
    }

    @Override
    public String number() {
        return sent.number();
    }

    @Override
    public Seller seller() {
        return sent.seller();
    }

    @Override
    public Buyer buyer() {
        return sent.buyer();
    }
}
