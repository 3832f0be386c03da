package org.acompte.json;

import java.util.Locale;
import org.acompte.rule.Rule;

/**
 * The rules of the JSON form itself; what the values mean is checked by the rules of the core.
 * <p>
 * Each message names the place: a JSON pointer, line and column.
 */
public final class JsonRules {
    /** The text is not JSON, is not UTF-8, or ends too early. */
    public static final Rule MALFORMED =
            Rule.of("AC-JSN-01", "Not JSON at {at}: {reason}").in(Locale.FRENCH, "JSON illisible à {at} : {reason}");

    /** An object has a property that acompte does not know. */
    public static final Rule UNKNOWN_PROPERTY = Rule.of(
                    "AC-JSN-02", "Unknown property {property} at {at}; known here: {known}")
            .in(Locale.FRENCH, "Propriété {property} inconnue à {at} ; propriétés connues : {known}");

    /** An object lacks a property that it needs. */
    public static final Rule MISSING_PROPERTY = Rule.of("AC-JSN-03", "Missing property {property} at {at}")
            .in(Locale.FRENCH, "Propriété {property} absente à {at}");

    /** A value has another JSON type than it should, such as a number instead of a string. */
    public static final Rule WRONG_TYPE = Rule.of("AC-JSN-04", "Expected {expected}, found {found} at {at}")
            .in(Locale.FRENCH, "Valeur attendue à {at} : {expected} ; valeur reçue : {found}");

    /** An object has a property twice. */
    public static final Rule DUPLICATE_PROPERTY = Rule.of("AC-JSN-05", "Duplicate property {property} at {at}")
            .in(Locale.FRENCH, "Propriété {property} en double à {at}");

    /** A code is none of those that are defined. */
    public static final Rule UNKNOWN_CODE = Rule.of("AC-JSN-06", "Unknown code {code} at {at}; allowed: {allowed}")
            .in(Locale.FRENCH, "Code {code} inconnu à {at} ; codes admis : {allowed}");

    /** The document, its nesting, a text, a number or a list is too long. */
    public static final Rule OVER_LIMIT =
            Rule.of("AC-JSN-07", "Too long at {at}: {reason}").in(Locale.FRENCH, "Limite dépassée à {at} : {reason}");

    /** A text is not a day of the calendar in ISO form. */
    public static final Rule DATE = Rule.of("AC-JSN-08", "{date} is not a date such as \"2026-09-30\", at {at}")
            .in(Locale.FRENCH, "{date} n'est pas une date telle que « 2026-09-30 », à {at}");

    /** The document is of another schema or type than asked for. */
    public static final Rule OTHER_DOCUMENT = Rule.of("AC-JSN-09", "Expected {expected}, found {found} at {at}")
            .in(Locale.FRENCH, "Document attendu à {at} : {expected} ; document reçu : {found}");

    /** Of several properties, none or more than one is there. */
    public static final Rule NOT_EXACTLY_ONE = Rule.of(
                    "AC-JSN-10", "Exactly one of {properties} is needed at {at}, found {count}")
            .in(Locale.FRENCH, "Une seule des propriétés {properties} est nécessaire à {at}, nombre trouvé : {count}");

    /** Something follows the document. */
    public static final Rule TRAILING_CONTENT = Rule.of("AC-JSN-11", "Something follows the document at {at}")
            .in(Locale.FRENCH, "Le document est suivi d'autre chose à {at}");

    /** A code is not a currency. */
    public static final Rule CURRENCY = Rule.of("AC-JSN-12", "{currency} is not a currency of ISO 4217, at {at}")
            .in(Locale.FRENCH, "{currency} n'est pas une devise de la norme ISO 4217, à {at}");

    /** A text is not a plain decimal number, or has too many digits. */
    public static final Rule DECIMAL = Rule.of(
                    "AC-JSN-13",
                    "{value} at {at} is not a plain decimal number with at most {integers} digits before and {decimals} after the point")
            .in(
                    Locale.FRENCH,
                    "{value} à {at} n'est pas un nombre décimal simple ayant au plus {integers} chiffres avant le point et {decimals} après");

    /** A value was refused without a rule of its own. */
    public static final Rule REFUSED = Rule.of("AC-JSN-14", "The value at {at} cannot be used: {reason}")
            .in(Locale.FRENCH, "La valeur à {at} ne peut pas être utilisée : {reason}");

    /** A figure that is stated is not what the other figures of the document make. */
    public static final Rule OTHER_TOTAL = Rule.of(
                    "AC-JSN-15", "{property} is stated as {stated}, but the other figures make {computed}, at {at}")
            .in(
                    Locale.FRENCH,
                    "{property} vaut {stated} dans le document, mais {computed} selon les autres chiffres, à {at}");

    /** A text does not have the form of what stands there, such as that of a moment. */
    public static final Rule FORMAT = Rule.of("AC-JSN-16", "{value} is not {expected}, at {at}")
            .in(Locale.FRENCH, "{value} n'a pas la forme attendue ({expected}), à {at}");

    private JsonRules() {}
}
