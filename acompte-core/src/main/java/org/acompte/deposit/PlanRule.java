package org.acompte.deposit;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of advances and their plan. */
public enum PlanRule implements Rule {
    /** The percentages of a plan are over 100. */
    OVER_HUNDRED("AC-PLN-01", "The deposit plan asks {percentage} % of the sale; 100 % is the most"),
    /** The instalments of a plan are over the total of the sale. */
    OVER_TOTAL("AC-PLN-02", "The deposit plan asks {asked} of {quote}, whose total is {total}"),
    /** An advance asks nothing. */
    NOTHING_ASKED("AC-PLN-03", "An advance asks more than nothing, not {amount}"),
    /** An advance is in another currency than the sale. */
    CURRENCY("AC-PLN-04", "Instalment {instalment} is in {currency}, {quote} is in {expected}"),
    /** There are too many instalments. */
    TOO_MANY("AC-PLN-05", "The deposit plan has {count} instalments, {limit} are allowed"),
    /** A term of payment is not between 0 and 3650 days. */
    TERM("AC-PLN-06", "A term of {days} days is not between 0 and 3650");

    private final String id;
    private final String template;

    PlanRule(String id, String template) {
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
