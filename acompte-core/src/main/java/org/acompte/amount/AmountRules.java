package org.acompte.amount;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of amounts, rates and treatments. */
public final class AmountRules {
    /** A factor is out of range. */
    public static final Rule FACTOR = Rule.of("AC-AMT-09", "Factor {factor} is not between 1 and 100")
            .in(Locale.FRENCH, "Le facteur {factor} n'est pas compris entre 1 et 100");

    /** An amount is beyond the limit. */
    public static final Rule OVER_LIMIT = Rule.of(
                    "AC-AMT-01", "{what} is beyond the limit of 10000000000000 minor units")
            .in(Locale.FRENCH, "{what} : la limite de 10000000000000 unités mineures est dépassée");

    /** A currency has more decimals than can be computed with. */
    public static final Rule TOO_MANY_DECIMALS = Rule.of(
                    "AC-AMT-10", "A currency of more than 12 decimals cannot be computed with")
            .in(Locale.FRENCH, "Une devise de plus de 12 décimales ne se prête pas aux calculs");

    /** A number has too many digits. */
    public static final Rule TOO_MANY_DIGITS = Rule.of(
                    "AC-AMT-02", "{what} has more than {integers} digits before or {decimals} after the point")
            .in(Locale.FRENCH, "{what} : plus de {integers} chiffres avant la virgule ou plus de {decimals} après");

    /** A text is not a plain decimal number. */
    public static final Rule NOT_A_NUMBER = Rule.of("AC-AMT-03", "{what} {value} is not a plain decimal number")
            .in(Locale.FRENCH, "{what} : {value} n'est pas un nombre décimal simple");

    /** A percentage lies outside 0 to 100. */
    public static final Rule PERCENTAGE_OUT_OF_RANGE = Rule.of("AC-AMT-04", "{what} {value} is not between 0 and 100")
            .in(Locale.FRENCH, "{what} : {value} n'est pas compris entre 0 et 100");

    /** A number is negative that must not be. */
    public static final Rule NEGATIVE =
            Rule.of("AC-AMT-05", "{what} {value} is negative").in(Locale.FRENCH, "{what} : {value} est négatif");

    /** An amount cannot be taken out of what is there. */
    public static final Rule NOT_WITHIN = Rule.of("AC-AMT-06", "Amount {amount} is not between zero and {left}")
            .in(Locale.FRENCH, "Le montant {amount} n'est pas compris entre zéro et {left}");

    /** A number is zero or negative that must be more. */
    public static final Rule NOT_POSITIVE = Rule.of("AC-AMT-07", "{what} {value} is not above zero")
            .in(Locale.FRENCH, "{what} : {value} n'est pas supérieur à zéro");

    /** The weights of an allocation are all zero. */
    public static final Rule NO_WEIGHT = Rule.of(
                    "AC-ALC-01", "An amount cannot be allocated over weights that are all zero")
            .in(Locale.FRENCH, "Un montant ne peut pas être réparti selon des poids tous nuls");

    /** A weight of an allocation is negative. */
    public static final Rule NEGATIVE_WEIGHT = Rule.of("AC-ALC-02", "Weight {weight} of an allocation is negative")
            .in(Locale.FRENCH, "Le poids {weight} d'une répartition est négatif");

    /** A code is not a VAT category of EN 16931. */
    public static final Rule UNKNOWN_CATEGORY = Rule.of(
                    "AC-VAT-01",
                    "{code} is not a VAT category; use S, Z, E, AE, K, G, O, L, M or B",
                    "EN 16931 BR-CL-17")
            .in(Locale.FRENCH, "{code} n'est pas une catégorie de TVA ; utilisez S, Z, E, AE, K, G, O, L, M ou B");

    /** A category without VAT has a rate. */
    public static final Rule RATE_NOT_ZERO = Rule.of(
                    "AC-VAT-02",
                    "VAT category {category} bears no VAT, so its rate is 0, not {rate}",
                    "EN 16931 BR-E-05")
            .in(Locale.FRENCH, "La catégorie de TVA {category} ne porte pas de TVA, son taux est donc 0 et non {rate}");

    /** A category with VAT has no rate. */
    public static final Rule RATE_ZERO = Rule.of(
                    "AC-VAT-03",
                    "VAT category {category} needs a rate above 0; use Z for zero rated supplies",
                    "EN 16931 BR-S-05")
            .in(
                    Locale.FRENCH,
                    "La catégorie de TVA {category} demande un taux supérieur à 0 ; utilisez Z pour les opérations à "
                            + "taux zéro");

    /** A taxed category has an exemption reason. */
    public static final Rule EXEMPTION_NOT_ALLOWED = Rule.of(
                    "AC-VAT-04", "VAT category {category} takes no exemption reason", "EN 16931 BR-S-10")
            .in(Locale.FRENCH, "La catégorie de TVA {category} n'admet pas de motif d'exonération");

    /** There are more treatments than acompte computes with. */
    public static final Rule TOO_MANY_TREATMENTS = Rule.of(
                    "AC-VAT-05", "{count} VAT treatments are more than the 64 allowed")
            .in(Locale.FRENCH, "{count} régimes de TVA, 64 au plus sont admis");

    /** There are more discounts and charges than acompte computes with. */
    public static final Rule TOO_MANY_ADJUSTMENTS = Rule.of(
                    "AC-ADJ-02", "{count} discounts and charges are more than the 100 allowed")
            .in(Locale.FRENCH, "{count} remises et majorations, 100 au plus sont admises");

    /** A discount or charge is spread over treatments that have nothing. */
    public static final Rule NOTHING_TO_SPREAD_OVER = Rule.of(
                    "AC-ADJ-01",
                    "A discount or charge of {amount} has no line to be spread over; assign it to a VAT treatment")
            .in(
                    Locale.FRENCH,
                    "Une remise ou majoration de {amount} n'a aucune ligne sur laquelle être répartie ; affectez-la à un "
                            + "régime de TVA");

    private AmountRules() {}
}
