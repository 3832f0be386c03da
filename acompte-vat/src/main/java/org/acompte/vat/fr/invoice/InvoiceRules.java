package org.acompte.vat.fr.invoice;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of the numbers and types of French invoices. */
public final class InvoiceRules {
    /** A number does not end with a counter. */
    public static final Rule NO_COUNTER = Rule.of(
                    "AC-NUM-01",
                    "Number {number} does not end with a counter of 1 to 9 digits",
                    "CGI ann. II art. 242 nonies A, I, 7°")
            .in(Locale.FRENCH, "Le numéro {number} ne se termine pas par un compteur de 1 à 9 chiffres");

    /** Numbers are missing, or one comes twice. */
    public static final Rule NOT_CONTINUOUS = Rule.of(
                    "AC-NUM-02",
                    "Number {number} follows {before}, expected is a number with the counter {expected}",
                    "CGI ann. II art. 242 nonies A, I, 7°")
            .in(Locale.FRENCH, "Le numéro {number} suit {before}, un numéro au compteur {expected} est attendu");

    /** A number is dated before the one that it follows. */
    public static final Rule NOT_CHRONOLOGICAL = Rule.of(
                    "AC-NUM-03",
                    "Number {number} of {date} follows {before}, which is dated later: {beforeDate}",
                    "CGI ann. II art. 242 nonies A, I, 7°")
            .in(
                    Locale.FRENCH,
                    "Le numéro {number} du {date} suit {before}, dont la date est postérieure : {beforeDate}");

    /** A series that starts anew each year has the same number in two years. */
    public static final Rule SAME_PREFIX = Rule.of(
                    "AC-NUM-04",
                    "Number {number} starts a new year with the prefix of {before}; a prefix of the year keeps numbers unique",
                    "BOI-TVA-DECLA-30-20-20-10")
            .in(
                    Locale.FRENCH,
                    "Le numéro {number} commence une nouvelle année avec le préfixe de {before} ; un préfixe par année "
                            + "garde les numéros uniques");

    /** A document has no type among those of e-invoices. */
    public static final Rule NO_TYPE = Rule.of(
                    "AC-NUM-05",
                    "Document {number} cancels a credit note, for which e-invoices have no type: issue an invoice instead",
                    "BR-FR-04")
            .in(
                    Locale.FRENCH,
                    "Le document {number} annule un avoir, ce qui n'a pas de type en facturation électronique : émettez "
                            + "plutôt une facture");

    /** A type or a frame is not a code of e-invoices. */
    public static final Rule NO_CODE = Rule.of(
                    "AC-NUM-06",
                    "Type {type} and frame {frame} are not both codes of e-invoices, such as 386 and B1",
                    "BR-FR-04, BR-FR-08")
            .in(
                    Locale.FRENCH,
                    "Le type {type} et le cadre {frame} ne sont pas tous deux des codes de facturation électronique, "
                            + "comme 386 et B1");

    private InvoiceRules() {}
}
