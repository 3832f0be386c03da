package org.acompte.vat.fr;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of French numbers, rates and dates. */
public enum FrenchRule implements Rule {
    /** A text is not a SIREN by its form. */
    SIREN_FORM("AC-FRA-01", "{value} is not a SIREN: nine digits", "ISO/IEC 6523 ICD 0002"),
    /** The check digit of a SIREN is wrong. */
    SIREN_KEY("AC-FRA-02", "SIREN {value} has a wrong check digit", "ISO/IEC 7812-1 annex B (Luhn)"),
    /** A text is not a SIRET by its form. */
    SIRET_FORM("AC-FRA-03", "{value} is not a SIRET: fourteen digits", "ISO/IEC 6523 ICD 0009"),
    /** The check digit of a SIRET is wrong. */
    SIRET_KEY("AC-FRA-04", "SIRET {value} has a wrong check digit", "ISO/IEC 7812-1 annex B (Luhn)"),
    /** A text is not a French VAT number by its form. */
    VAT_NUMBER_FORM(
            "AC-FRA-05",
            "{value} is not a French VAT number: FR, two digits or capital letters except I and O, then nine digits",
            "CGI art. 286 ter"),
    /** The key of a French VAT number does not go with its nine digits. */
    VAT_NUMBER_KEY("AC-FRA-06", "VAT number {value} has a key that does not go with its SIREN", "CGI art. 286 ter"),
    /** No rate of a kind is known for a day. */
    RATE_UNKNOWN("AC-FRA-07", "The {kind} rate of metropolitan France on {date} is not known, only from {from} on"),
    /** The tax point of a supply is not known for a day. */
    TAX_POINT_UNKNOWN("AC-FRA-08", "When VAT on {nature} was due on {date} is not known, only from {from} on");

    private final String id;
    private final String template;
    private final String source;

    FrenchRule(String id, String template) {
        this(id, template, Citation.DESIGN.text());
    }

    FrenchRule(String id, String template, String source) {
        this.id = id;
        this.template = template;
        this.source = source;
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
        return Citation.of(source);
    }
}
