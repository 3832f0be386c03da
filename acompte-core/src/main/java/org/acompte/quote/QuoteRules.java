package org.acompte.quote;

import org.acompte.rule.Rule;

/** The rules of quotes, orders and their lines. */
public final class QuoteRules {
    /** There is nothing to sell. */
    public static final Rule NO_LINES = Rule.of("AC-QUO-01", "Quote {quote} has no lines");

    /** There are more lines than acompte computes with. */
    public static final Rule TOO_MANY_LINES =
            Rule.of("AC-QUO-02", "Quote {quote} has {count} lines, {limit} are allowed");

    /** A quote is accepted after its validity. */
    public static final Rule EXPIRED =
            Rule.of("AC-QUO-04", "Quote {quote} was valid until {validUntil}; it cannot be accepted on {acceptedOn}");

    /** A line or a discount is in another currency than the first line. */
    public static final Rule TWO_CURRENCIES =
            Rule.of("AC-QUO-05", "Quote {quote} is in {currency}, {what} is in {other}");

    /** More is taken back than sold in one VAT treatment. */
    public static final Rule NEGATIVE_TREATMENT = Rule.of(
            "AC-QUO-06",
            "Quote {quote} has a negative total of {total} at {treatment}; a treatment never ends below zero");

    /** An answer is dated before the quote was sent. */
    public static final Rule BEFORE_SENDING =
            Rule.of("AC-QUO-07", "Quote {quote} was sent on {sentOn}; it cannot be {answered} on {date}");

    /** A quote ends before it is sent. */
    public static final Rule VALIDITY =
            Rule.of("AC-QUO-08", "Quote {quote} sent on {sentOn} cannot be valid until {validUntil}");

    /** A quote is said to have expired while it is still valid. */
    public static final Rule STILL_VALID =
            Rule.of("AC-QUO-09", "Quote {quote} is valid until {validUntil}; it has not expired on {date}");

    /** A price is below zero. */
    public static final Rule NEGATIVE_PRICE =
            Rule.of("AC-QUO-10", "Unit price {price} is negative; a return is a negative quantity");

    /** A price is for no units. */
    public static final Rule PRICE_PER_NOTHING =
            Rule.of("AC-QUO-11", "A unit price is for more than 0 units, not {per}");

    /** A discount or charge of a line is in another currency than its price. */
    public static final Rule LINE_CURRENCY =
            Rule.of("AC-QUO-12", "A unit price in {currency} cannot have a discount or charge in {other}");

    /** An amendment names a line that is not there. */
    public static final Rule UNKNOWN_LINE = Rule.of("AC-QUO-13", "There is no line {place}; lines are 1 to {count}");

    /** An amendment names a VAT treatment under which nothing is sold. */
    public static final Rule UNKNOWN_TREATMENT =
            Rule.of("AC-QUO-14", "Nothing is taxed at {treatment}; what is sold is taxed at {known}");

    /** More is to keep its VAT treatment than is taxed so, or less than nothing. */
    public static final Rule KEPT_OUT_OF_RANGE =
            Rule.of("AC-QUO-15", "{kept} cannot stay at {treatment}: it is not between zero and the {total} taxed so");

    private QuoteRules() {}
}
