package org.acompte.vat.fr;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of French law: numbers, contracts, regimes, receipts, rates and purchases. */
public final class FrenchRules {
    /** A text is not a SIREN by its form. */
    public static final Rule SIREN_FORM = Rule.of(
                    "AC-FRA-01", "{value} is not a SIREN: nine digits", "ISO/IEC 6523 ICD 0002")
            .in(Locale.FRENCH, "{value} n'est pas un SIREN : neuf chiffres");

    /** The check digit of a SIREN is wrong. */
    public static final Rule SIREN_KEY = Rule.of(
                    "AC-FRA-02", "SIREN {value} has a wrong check digit", "ISO/IEC 7812-1 annex B (Luhn)")
            .in(Locale.FRENCH, "Le SIREN {value} a une clé de contrôle fausse");

    /** A text is not a SIRET by its form. */
    public static final Rule SIRET_FORM = Rule.of(
                    "AC-FRA-03", "{value} is not a SIRET: fourteen digits", "ISO/IEC 6523 ICD 0009")
            .in(Locale.FRENCH, "{value} n'est pas un SIRET : quatorze chiffres");

    /** The check digit of a SIRET is wrong. */
    public static final Rule SIRET_KEY = Rule.of(
                    "AC-FRA-04", "SIRET {value} has a wrong check digit", "ISO/IEC 7812-1 annex B (Luhn)")
            .in(Locale.FRENCH, "Le SIRET {value} a une clé de contrôle fausse");

    /** A text is not a French VAT number by its form. */
    public static final Rule VAT_NUMBER_FORM = Rule.of(
                    "AC-FRA-05",
                    "{value} is not a French VAT number: FR, two digits or capital letters except I and O, then nine digits",
                    "CGI art. 286 ter")
            .in(
                    Locale.FRENCH,
                    "{value} n'est pas un numéro de TVA français : FR, deux chiffres ou lettres majuscules sauf I et O, "
                            + "puis neuf chiffres");

    /** The key of a French VAT number does not go with its nine digits. */
    public static final Rule VAT_NUMBER_KEY = Rule.of(
                    "AC-FRA-06", "VAT number {value} has a key that does not go with its SIREN", "CGI art. 286 ter")
            .in(Locale.FRENCH, "Le numéro de TVA {value} a une clé qui ne correspond pas à son SIREN");

    /** The buyer may hold back more than the law allows. */
    public static final Rule RETENTION_CAP = Rule.of(
                    "AC-FRA-07",
                    "Retentions of {share} in all are above the {cap} that may be held back of works",
                    "Loi 71-584 of 1971-07-16 art. 1")
            .in(
                    Locale.FRENCH,
                    "Des retenues de garantie de {share} en tout dépassent les {cap} qui peuvent être retenus sur des "
                            + "travaux");

    /** A supply of category AE comes without the reason why the buyer owes the VAT. */
    public static final Rule REVERSE_CHARGE = Rule.of(
                    "AC-FRA-08",
                    "When {supply} is reported depends on why the buyer owes the VAT; FrenchRegime.withReverseCharge says it",
                    "CGI art. 283")
            .in(
                    Locale.FRENCH,
                    "La date de déclaration de {supply} dépend de la raison pour laquelle l'acheteur doit la TVA ; "
                            + "FrenchRegime.withReverseCharge l'indique");

    /** The seller chooses the day of a receipt and does not say why. */
    public static final Rule CHOSEN_DAY = Rule.of(
                    "AC-FRA-09",
                    "Money by {means} is received on {words}, which needs a reason; {date} has none",
                    "CGI art. 269, 2")
            .in(
                    Locale.FRENCH,
                    "Encaissement par {means} : la date est {words}, ce qui demande un motif ; le {date} n'en a pas");

    /** A rate is asked for a territory without VAT. */
    public static final Rule NO_VAT = Rule.of(
                    "AC-FRT-01",
                    "There is no {kind} rate in {territory}, because VAT does not apply there ({source}); a supply there bears no French VAT",
                    "CGI art. 294, 1")
            .in(
                    Locale.FRENCH,
                    "Il n'y a pas de taux {kind} pour {territory}, car la TVA ne s'y applique pas ({source}) ; une "
                            + "opération y est sans TVA française");

    /** Works on a dwelling do not meet a condition of the transition of 2014. */
    public static final Rule WORKS_CONDITION = Rule.of(
                    "AC-FRT-02",
                    "Works on a dwelling do not keep the rate of 2013: {what} is {actual} and must be {required}",
                    "Loi 2013-1279 art. 21")
            .in(
                    Locale.FRENCH,
                    "Les travaux dans un logement ne conservent pas le taux de 2013 ({what} : {actual}) ; condition : "
                            + "{required}");

    /** The deposit of works on a dwelling is no part of their price. */
    public static final Rule WORKS_DEPOSIT = Rule.of(
                    "AC-FRT-03",
                    "A deposit of works is above zero and at most their total of {total}, not {deposit}",
                    "Loi 2013-1279 art. 21")
            .in(
                    Locale.FRENCH,
                    "Un acompte de travaux est supérieur à zéro et au plus égal à leur total de {total}, et non de "
                            + "{deposit}");

    /** Subcontracted works are to bear another rate than the standard one. */
    public static final Rule SUBCONTRACT_RATE = Rule.of(
                    "AC-SLF-01",
                    "Subcontracted works bear the standard rate, not the {rate} rate, also for {treatment}",
                    "BOI-TVA-LIQ-30-20-90-40 § 20")
            .in(
                    Locale.FRENCH,
                    "Les travaux sous-traités portent le taux normal et non le taux {rate}, même pour {treatment}");

    /** Whether subcontracted works in Corsica bear the standard rate or that of works is not stated. */
    public static final Rule CORSICAN_SUBCONTRACT = Rule.of(
                    "AC-SLF-02",
                    "Subcontracted works in Corsica bear the standard rate or that of works there: state which one, {territory} does not say it",
                    "CGI art. 297, I-1, 5°")
            .in(
                    Locale.FRENCH,
                    "Les travaux sous-traités en Corse portent le taux normal ou celui des travaux en Corse : indiquez "
                            + "lequel, {territory} ne le dit pas");

    private FrenchRules() {}
}
