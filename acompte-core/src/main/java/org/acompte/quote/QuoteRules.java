package org.acompte.quote;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of quotes, orders and their lines. */
public final class QuoteRules {
    /** There is nothing to sell. */
    public static final Rule NO_LINES =
            Rule.of("AC-QUO-01", "Quote {quote} has no lines").in(Locale.FRENCH, "Le devis {quote} n'a pas de ligne");

    /** There are more lines than acompte computes with. */
    public static final Rule TOO_MANY_LINES = Rule.of(
                    "AC-QUO-02", "Quote {quote} has {count} lines, {limit} are allowed")
            .in(Locale.FRENCH, "Le devis {quote} a {count} lignes, {limit} sont admises");

    /** A quote is accepted after its validity. */
    public static final Rule EXPIRED = Rule.of(
                    "AC-QUO-04", "Quote {quote} was valid until {validUntil}; it cannot be accepted on {acceptedOn}")
            .in(
                    Locale.FRENCH,
                    "Le devis {quote} était valable jusqu'au {validUntil} ; il ne peut pas être accepté le {acceptedOn}");

    /** A line or a discount is in another currency than the first line. */
    public static final Rule TWO_CURRENCIES = Rule.of(
                    "AC-QUO-05", "Quote {quote} is in {currency}, {what} is in {other}")
            .in(Locale.FRENCH, "Devise du devis {quote} : {currency} ; devise différente pour {what} : {other}");

    /** More is taken back than sold in one VAT treatment. */
    public static final Rule NEGATIVE_TREATMENT = Rule.of(
                    "AC-QUO-06",
                    "Quote {quote} has a negative total of {total} at {treatment}; a treatment never ends below zero")
            .in(
                    Locale.FRENCH,
                    "Le devis {quote} a un total négatif de {total} au régime de TVA {treatment} ; le total d'un régime "
                            + "n'est jamais négatif");

    /** An answer is dated before the quote was sent. */
    public static final Rule BEFORE_SENDING = Rule.of(
                    "AC-QUO-07", "Quote {quote} was sent on {sentOn}; it cannot be {answered} on {date}")
            .in(
                    Locale.FRENCH,
                    "Le devis {quote} a été envoyé le {sentOn} ; il ne peut pas recevoir la réponse « {answered} » le "
                            + "{date}");

    /** A quote ends before it is sent. */
    public static final Rule VALIDITY = Rule.of(
                    "AC-QUO-08", "Quote {quote} sent on {sentOn} cannot be valid until {validUntil}")
            .in(Locale.FRENCH, "Le devis {quote} envoyé le {sentOn} ne peut pas être valable jusqu'au {validUntil}");

    /** A quote is said to have expired while it is still valid. */
    public static final Rule STILL_VALID = Rule.of(
                    "AC-QUO-09", "Quote {quote} is valid until {validUntil}; it has not expired on {date}")
            .in(Locale.FRENCH, "Le devis {quote} est valable jusqu'au {validUntil} ; il n'a pas expiré le {date}");

    /** A price is below zero. */
    public static final Rule NEGATIVE_PRICE = Rule.of(
                    "AC-QUO-10", "Unit price {price} is negative; a return is a negative quantity")
            .in(Locale.FRENCH, "Le prix unitaire {price} est négatif ; un retour s'écrit avec une quantité négative");

    /** A price is for no units. */
    public static final Rule PRICE_PER_NOTHING = Rule.of(
                    "AC-QUO-11", "A unit price is for more than 0 units, not {per}")
            .in(Locale.FRENCH, "Un prix unitaire vaut pour plus de 0 unité, et non pour {per}");

    /** A discount or charge of a line is in another currency than its price. */
    public static final Rule LINE_CURRENCY = Rule.of(
                    "AC-QUO-12", "A unit price in {currency} cannot have a discount or charge in {other}")
            .in(Locale.FRENCH, "Un prix unitaire en {currency} ne peut pas avoir une remise ou majoration en {other}");

    /** An amendment names a line that is not there. */
    public static final Rule UNKNOWN_LINE = Rule.of("AC-QUO-13", "There is no line {place}; lines are 1 to {count}")
            .in(Locale.FRENCH, "Il n'y a pas de ligne {place} ; les lignes vont de 1 à {count}");

    /** An amendment names a VAT treatment under which nothing is sold. */
    public static final Rule UNKNOWN_TREATMENT = Rule.of(
                    "AC-QUO-14", "Nothing is taxed at {treatment}; what is sold is taxed at {known}")
            .in(Locale.FRENCH, "Rien n'est taxé au régime de TVA {treatment} ; ce qui est vendu est taxé à {known}");

    /** More is to keep its VAT treatment than is taxed so, or less than nothing. */
    public static final Rule KEPT_OUT_OF_RANGE = Rule.of(
                    "AC-QUO-15", "{kept} cannot stay at {treatment}: it is not between zero and the {total} taxed so")
            .in(
                    Locale.FRENCH,
                    "{kept} ne peut pas rester au régime de TVA {treatment} : ce n'est pas compris entre zéro et les "
                            + "{total} ainsi taxés");

    private QuoteRules() {}
}
