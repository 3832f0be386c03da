package org.acompte.vat.law;

import org.acompte.rule.Rule;

/** The rules of dated law. */
public final class LawRules {
    /** No version of a provision is known for a day. */
    public static final Rule UNKNOWN = Rule.of(
            "AC-LAW-01",
            "What the law says of {subject} on {date} is not known, only {known}; a later version can be added to the provision with its article");

    /** Two versions of a provision hold on one day, or do not follow each other. */
    public static final Rule OVERLAP =
            Rule.of("AC-LAW-02", "Versions of {subject} do not follow each other: {first}, then {second}");

    /** A subject has no provision for something. */
    public static final Rule NONE = Rule.of(
            "AC-LAW-03", "{title}: nothing is known for {key}, only for {known}; add a provision with its article");

    private LawRules() {}
}
