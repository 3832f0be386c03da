package org.acompte.vat.eu;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of member states. */
public final class EuropeanRules {
    /** A country is no member state. */
    public static final Rule NO_MEMBER_COUNTRY = Rule.of(
                    "AC-EUR-01",
                    "{country} is not the ISO code of a member state; they are {known}",
                    "ISO 3166-1 alpha-2")
            .in(Locale.FRENCH, "{country} n'est pas le code ISO d'un État membre ; ce sont {known}");

    /** A VAT number begins with no prefix of a member state. */
    public static final Rule NO_MEMBER_PREFIX = Rule.of(
                    "AC-EUR-02",
                    "{prefix} is not how VAT numbers of a member state begin; they begin with {known}",
                    "Directive 2006/112/EC art. 215")
            .in(
                    Locale.FRENCH,
                    "{prefix} n'est pas le début des numéros de TVA d'un État membre ; ils commencent par {known}");

    private EuropeanRules() {}
}
