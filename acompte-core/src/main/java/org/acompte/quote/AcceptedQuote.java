package org.acompte.quote;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.rule.Text;

/**
 * A quote that the buyer accepted in time; it binds both parties (French: <i>devis accepté</i>).
 *
 * @param sent the quote as it was sent
 * @param acceptedOn the day of the acceptance
 */
public record AcceptedQuote(SentQuote sent, LocalDate acceptedOn) implements Quote, Contract {

    /**
     * Checks the day of the acceptance.
     *
     * @throws org.acompte.rule.RuleViolationException if it is after the validity (AC-QUO-04), before the quote was sent
     *     (AC-QUO-07) or out of range (AC-TXT-04)
     */
    public AcceptedQuote {
        Objects.requireNonNull(sent, "sent");
        Text.require(acceptedOn, "Acceptance date");
        if (acceptedOn.isAfter(sent.validUntil())) {
            throw QuoteRules.EXPIRED.broken(
                    "quote", sent.number(), "validUntil", sent.validUntil(), "acceptedOn", acceptedOn);
        }
        if (acceptedOn.isBefore(sent.sentOn())) {
            throw QuoteRules.BEFORE_SENDING.broken(
                    "quote", sent.number(), "sentOn", sent.sentOn(), "answered", "accepted", "date", acceptedOn);
        }
    }

    @Override
    public String number() {
        return sent.number();
    }

    @Override
    public LocalDate concludedOn() {
        return acceptedOn;
    }

    @Override
    public Seller seller() {
        return sent.seller();
    }

    @Override
    public Buyer buyer() {
        return sent.buyer();
    }

    @Override
    public Scope scope() {
        return sent.scope();
    }
}
