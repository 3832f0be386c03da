package org.acompte.vat.fr.terms;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of due dates, late payment and refunds in France. */
public final class TermRules {
    /** A step of a term is outside its bounds. */
    public static final Rule STEP = Rule.of(
                    "AC-TRM-01", "A term of payment has {what} {value}, which is outside {from} to {to}")
            .in(Locale.FRENCH, "Délai de paiement : {value} n'est pas compris entre {from} et {to} ({what})");

    /** The shares of instalments are not the whole. */
    public static final Rule SHARES = Rule.of("AC-TRM-02", "Instalments add up to {sum} %, and not to 100 %")
            .in(Locale.FRENCH, "Les échéances font {sum} %, et non 100 %");

    /** An invoice is due later than the law allows. */
    public static final Rule TOO_LATE = Rule.of(
                    "AC-TRM-03",
                    "Due date {due} is after {latest}, the latest day allowed: {limit} ({source})",
                    "C. com. art. L. 441-10 and L. 441-11; CCP art. R. 2192-10 and R. 2192-11")
            .in(
                    Locale.FRENCH,
                    "La date d'échéance {due} est postérieure au {latest}, dernier jour admis : {limit} ({source})");

    /** A limit counts from a day that is not stated. */
    public static final Rule START_MISSING = Rule.of(
                    "AC-TRM-04", "The limit {limit} counts from {start}, and that day is not stated")
            .in(Locale.FRENCH, "Le délai {limit} court à compter d'un jour qui n'est pas indiqué : {start}");

    /** A limit is for another kind of buyer. */
    public static final Rule OTHER_BUYER = Rule.of(
                    "AC-TRM-05", "The limit {limit} is for buyers of the kind {expected}, and the buyer is {buyer}")
            .in(
                    Locale.FRENCH,
                    "Le délai {limit} est prévu pour les acheteurs de la catégorie {expected}, et l'acheteur est de la "
                            + "catégorie {buyer}");

    /** An agreed rate of late-payment interest is below the floor. */
    public static final Rule BELOW_FLOOR = Rule.of(
                    "AC-TRM-06",
                    "Agreed late-payment rate of {rate} is below the floor of {floor} in {semester}, {factor} times legal interest",
                    "C. com. art. L. 441-10 II")
            .in(
                    Locale.FRENCH,
                    "Le taux de pénalités de retard convenu de {rate} est inférieur au plancher de {floor} au semestre "
                            + "{semester}, soit {factor} fois l'intérêt légal");

    /** More is paid than is owed. */
    public static final Rule OVERPAID = Rule.of("AC-TRM-07", "Payments of {paid} in all are above the {owed} owed")
            .in(Locale.FRENCH, "Des paiements de {paid} en tout dépassent les {owed} dus");

    /** An amount must be above zero. */
    public static final Rule NOT_POSITIVE = Rule.of("AC-TRM-08", "{what} of {amount} is not above zero")
            .in(Locale.FRENCH, "{what} : {amount} n'est pas supérieur à zéro");

    /** Two days are in the wrong order. */
    public static final Rule ORDER = Rule.of("AC-TRM-09", "{later} {laterDay} is before {earlier} {earlierDay}")
            .in(Locale.FRENCH, "{later} : le {laterDay} précède le {earlierDay} ({earlier})");

    /** An early-payment discount on an invoice with an amount below zero. */
    public static final Rule NEGATIVE_INVOICE = Rule.of(
                    "AC-TRM-10",
                    "An early-payment discount is for an invoice without amounts below zero, not {invoice}")
            .in(Locale.FRENCH, "Un escompte est prévu pour une facture sans montant négatif, et non pour {invoice}");

    private TermRules() {}
}
