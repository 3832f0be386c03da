package org.acompte.vat.fr.ca3;

import org.acompte.rule.Rule;

/** The rules of the return 3310-CA3. */
public final class Ca3Rules {
    /** No line of the form is for a rate. */
    public static final Rule NO_RATE_LINE = Rule.of(
            "AC-CTR-01",
            "No line of the return is for {rate} in {territory} on {date}; VAT of another state belongs in a ledger of sales taxed elsewhere");

    /** No line of the form is for a category. */
    public static final Rule NO_CATEGORY_LINE = Rule.of(
            "AC-CTR-02", "No line of the return is for {side} with the treatment {treatment}; check its category");

    /** The return is in euros. */
    public static final Rule CURRENCY = Rule.of(
            "AC-CTR-03", "The return is in EUR, not in {currency}; convert the movement at the rate of its tax point");

    /** More is given back on a line than became due. */
    public static final Rule NEGATIVE =
            Rule.of("AC-CTR-04", "Line {line} would be {amount}, and the form has no negative amounts; {advice}");

    /** A ledger is on the other side of the return. */
    public static final Rule SIDE =
            Rule.of("AC-CTR-05", "A ledger of {expected} has the movement {movement}, which is on the side {side}");

    /** A quarter starts in another month. */
    public static final Rule QUARTER =
            Rule.of("AC-CTR-06", "A quarter of the return starts in January, April, July or October, not in {month}");

    /** A sale is under a margin scheme, whose margin a return needs. */
    public static final Rule MARGIN = Rule.of(
            "AC-CTR-07",
            "A sale of {amount} is under a margin scheme ({scheme}); its margin is not known, so declare the VAT on the margin by hand",
            "CGI art. 297 A, 266, 1-e");

    private Ca3Rules() {}
}
