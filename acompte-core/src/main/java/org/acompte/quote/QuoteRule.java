package org.acompte.quote;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of quotes, orders and their lines. */
public enum QuoteRule implements Rule {
    /** There is nothing to sell. */
    NO_LINES("AC-QUO-01", "Quote {quote} has no lines"),
    /** There are more lines than acompte computes with. */
    TOO_MANY_LINES("AC-QUO-02", "Quote {quote} has {count} lines, {limit} are allowed"),
    /** A quote is accepted after its validity. */
    EXPIRED("AC-QUO-04", "Quote {quote} was valid until {validUntil}; it cannot be accepted on {acceptedOn}"),
    /** A line or a discount is in another currency than the first line. */
    TWO_CURRENCIES("AC-QUO-05", "Quote {quote} is in {currency}, {what} is in {other}"),
    /** More is taken back than sold in one VAT treatment. */
    NEGATIVE_TREATMENT(
            "AC-QUO-06",
            "Quote {quote} has a negative total of {total} at {treatment}; a treatment never ends below zero"),
    /** An answer is dated before the quote was sent. */
    BEFORE_SENDING("AC-QUO-07", "Quote {quote} was sent on {sentOn}; it cannot be {answered} on {date}"),
    /** A quote ends before it is sent. */
    VALIDITY("AC-QUO-08", "Quote {quote} sent on {sentOn} cannot be valid until {validUntil}"),
    /** A quote is said to have expired while it is still valid. */
    STILL_VALID("AC-QUO-09", "Quote {quote} is valid until {validUntil}; it has not expired on {date}"),
    /** A price is below zero. */
    NEGATIVE_PRICE("AC-QUO-10", "Unit price {price} is negative; a return is a negative quantity"),
    /** A price is for no units. */
    PRICE_PER_NOTHING("AC-QUO-11", "A unit price is for more than 0 units, not {per}"),
    /** A discount or charge of a line is in another currency than its price. */
    LINE_CURRENCY("AC-QUO-12", "A unit price in {currency} cannot have a discount or charge in {other}");

    private final String id;
    private final String template;

    QuoteRule(String id, String template) {
        this.id = id;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Citation citation() {
        return Citation.DESIGN;
    }
}
