package org.acompte.vat.law;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of dated law. */
public final class LawRules {
    /** What to do about law that is not known, unless a provision says something more exact. */
    static final String ADVICE = "use a release of acompte that knows it, or a table of your own where one is accepted";

    /** No version of a provision is known for a day. */
    public static final Rule UNKNOWN = Rule.of(
                    "AC-LAW-01", "What the law says of {subject} on {date} is not known, only {known}; {advice}")
            .in(
                    Locale.FRENCH,
                    "{subject} : ce que dit le droit au {date} n'est pas connu, seulement {known} ; {advice}");

    /** Two versions of a provision hold on one day, or do not follow each other. */
    public static final Rule OVERLAP = Rule.of(
                    "AC-LAW-02", "Versions of {subject} do not follow each other: {first}, then {second}")
            .in(Locale.FRENCH, "{subject} : les versions ne se suivent pas : {first}, puis {second}");

    /** A subject has no provision for something. */
    public static final Rule NONE = Rule.of(
                    "AC-LAW-03", "{title}: nothing is known for {key}, only for {known}; " + LawRules.ADVICE)
            .in(
                    Locale.FRENCH,
                    "{title} : rien n'est connu pour {key}, seulement pour {known} ; utilisez une version d'acompte qui "
                            + "le connaît, ou votre propre table là où une table est admise");

    private LawRules() {}
}
