package org.acompte.vat.fr;

import org.acompte.rule.Rule;

/** The rules of French rates by territory and of their transitions. */
public final class FrenchRateRules {
    /** A rate is asked for a territory without VAT. */
    public static final Rule NO_VAT = Rule.of(
            "AC-FRT-01",
            "There is no {kind} rate in {territory}, because VAT does not apply there ({source}); a supply there bears no French VAT",
            "CGI art. 294, 1");

    /** Works on a dwelling do not meet a condition of the transition of 2014. */
    public static final Rule WORKS_CONDITION = Rule.of(
            "AC-FRT-02",
            "Works on a dwelling do not keep the rate of 2013: {what} is {actual} and must be {required}",
            "Loi 2013-1279 art. 21");

    private FrenchRateRules() {}
}
