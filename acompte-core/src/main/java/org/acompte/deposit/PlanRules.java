package org.acompte.deposit;

import org.acompte.rule.Rule;

/** The rules of advances and their plan. */
public final class PlanRules {
    /** The percentages of a plan are over 100. */
    public static final Rule OVER_HUNDRED =
            Rule.of("AC-PLN-01", "The deposit plan asks {percentage} % of the sale; 100 % is the most");

    /** The instalments of a plan are over the total of the sale. */
    public static final Rule OVER_TOTAL =
            Rule.of("AC-PLN-02", "The deposit plan asks {asked} of {quote}, whose total is {total}");

    /** An advance asks nothing. */
    public static final Rule NOTHING_ASKED = Rule.of("AC-PLN-03", "An advance asks more than nothing, not {amount}");

    /** An advance is in another currency than the sale. */
    public static final Rule CURRENCY =
            Rule.of("AC-PLN-04", "Instalment {instalment} is in {currency}, {quote} is in {expected}");

    /** There are too many instalments. */
    public static final Rule TOO_MANY =
            Rule.of("AC-PLN-05", "The deposit plan has {count} instalments, {limit} are allowed");

    /** A term of payment is not between 0 and 3650 days. */
    public static final Rule TERM = Rule.of("AC-PLN-06", "A term of {days} days is not between 0 and 3650");

    private PlanRules() {}
}
