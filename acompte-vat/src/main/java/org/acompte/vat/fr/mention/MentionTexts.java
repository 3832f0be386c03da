package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.vat.fr.FrenchTaxCode;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The texts of French mentions and the days from which they are asked for, as data. Words in braces are filled in. */
final class MentionTexts {
    /** The first day of which the texts are known. */
    private static final String FIRST_DAY = "2023-01-01";

    static final Provisions<Phrase, String> TEXTS = Provisions.<Phrase, String>about("Texts of French mentions")
            .and(Phrase.SELLER, tax("Vendeur : {name}, {address}", "CGI ann. II art. 242 nonies A, I-1°"))
            .and(Phrase.BUYER, tax("Client : {name}, {address}", "CGI ann. II art. 242 nonies A, I-1°"))
            .and(Phrase.SELLER_OF_NOTE, law("Vendeur : {name}, {address}", "Arrêté 83-50/A of 1983-10-03"))
            .and(Phrase.BUYER_OF_NOTE, law("Client : {name}, {address}", "Arrêté 83-50/A of 1983-10-03"))
            .and(Phrase.SELLER_OF_QUOTE, law("{name}, {address}", "C. com. art. R. 123-237 and R. 123-238"))
            .and(Phrase.SELLER_SIREN, law("SIREN : {siren}", "C. com. art. R. 123-237"))
            .and(
                    Phrase.BUYER_SIREN,
                    tax("SIREN du client : {siren}", "CGI ann. II art. 242 nonies A, I-1° (décret 2022-1299)"))
            .and(Phrase.COMPANY, law("{form} au capital de {capital}", "C. com. art. R. 123-238"))
            .and(Phrase.SOLE_TRADER, law("{name}, entrepreneur individuel (EI)", "C. com. art. R. 526-27"))
            .and(Phrase.REGISTER, law("{siren} RCS {town}", "C. com. art. R. 123-237"))
            .and(Phrase.SELLER_VAT_NUMBER, tax("N° de TVA : {number}", "CGI ann. II art. 242 nonies A, I-2°"))
            .and(Phrase.SELLER_VAT_NUMBER_EU_GOODS, tax("N° de TVA : {number}", "CGI ann. II art. 242 nonies A, I-3°"))
            .and(
                    Phrase.SELLER_VAT_NUMBER_REVERSE_CHARGE,
                    tax("N° de TVA : {number}", "CGI ann. II art. 242 nonies A, I-4°"))
            .and(
                    Phrase.BUYER_VAT_NUMBER_EU_GOODS,
                    tax("N° de TVA du client : {number}", "CGI ann. II art. 242 nonies A, I-3°"))
            .and(
                    Phrase.BUYER_VAT_NUMBER_REVERSE_CHARGE,
                    tax("N° de TVA du client : {number}", "CGI ann. II art. 242 nonies A, I-4°"))
            .and(
                    Phrase.TAX_REPRESENTATIVE,
                    tax(
                            "Représentant fiscal : {name}, {address}, n° de TVA {number}",
                            "CGI ann. II art. 242 nonies A, I-5°"))
            .and(
                    Phrase.SINGLE_TAXABLE_PERSON,
                    tax(
                            "Membre d'un assujetti unique : {name}, {address}, n° de TVA {number}",
                            "CGI ann. II art. 242 nonies A, I-5° bis"))
            .and(Phrase.ISSUE_DATE, tax("Date d'émission : {date}", "CGI ann. II art. 242 nonies A, I-6°"))
            .and(Phrase.ISSUE_DATE_OF_NOTE, law("Date d'émission : {date}", "Arrêté 83-50/A of 1983-10-03"))
            .and(Phrase.NUMBER, tax("{title} n° {number}", "CGI ann. II art. 242 nonies A, I-7°"))
            .and(
                    Phrase.DELIVERY_ADDRESS,
                    tax(
                            "Adresse de livraison : {address}",
                            "CGI ann. II art. 242 nonies A, I-7° bis (décret 2022-1299)"))
            .and(
                    Phrase.GOODS,
                    tax(
                            "Catégorie de l'opération : livraison de biens",
                            "CGI ann. II art. 242 nonies A, I-8° bis (décret 2022-1299)"))
            .and(
                    Phrase.SERVICES,
                    tax(
                            "Catégorie de l'opération : prestation de services",
                            "CGI ann. II art. 242 nonies A, I-8° bis (décret 2022-1299)"))
            .and(
                    Phrase.GOODS_AND_SERVICES,
                    tax(
                            "Catégorie de l'opération : livraison de biens et prestation de services",
                            "CGI ann. II art. 242 nonies A, I-8° bis (décret 2022-1299)"))
            .and(
                    Phrase.SUPPLY_DATE,
                    tax("Date de réalisation de l'opération : {date}", "CGI ann. II art. 242 nonies A, I-10°"))
            .and(
                    Phrase.DEPOSIT_PAYMENT_DATE,
                    tax("Date de versement de l'acompte : {date}", "CGI ann. II art. 242 nonies A, I-10°"))
            .and(
                    Phrase.VAT_ROW,
                    tax("TVA à {rate} % : base HT {base}, TVA {vat}", "CGI ann. II art. 242 nonies A, I-11°"))
            .and(Phrase.UNTAXED_ROW, tax("Sans TVA : base HT {base}", "CGI ann. II art. 242 nonies A, I-11°"))
            .and(
                    Phrase.TOTAL,
                    tax("Total HT {base}, TVA {vat}, total TTC {total}", "CGI ann. II art. 242 nonies A, I-11°"))
            .and(Phrase.NET_TOTAL, tax("Montant de l'avoir, net de taxe : {total}", "CGI art. 272, 1"))
            .and(Phrase.INDEMNITY, tax("Indemnité hors du champ d'application de la TVA : {basis}", "CGI art. 256"))
            .and(
                    Phrase.TOTAL_OF_NOTE,
                    law("Total HT {base}, TVA {vat}, total TTC {total}", "Arrêté 83-50/A of 1983-10-03"))
            .and(
                    Phrase.OPTION_FOR_DEBITS,
                    tax(
                            "Option pour le paiement de la taxe d'après les débits",
                            "CGI ann. II art. 242 nonies A, I-11° bis (décret 2022-1299)"))
            .and(Phrase.EXEMPTION, tax("{text}", "CGI ann. II art. 242 nonies A, I-12°"))
            .and(Phrase.OUTSIDE_SCOPE, tax("{text}", "CGI art. 256"))
            .and(Phrase.SELF_BILLING, tax("Autofacturation", "CGI ann. II art. 242 nonies A, I; CGI art. 289, I-2"))
            .and(Phrase.DUE_DATE, law("Date d'échéance du paiement : {date}", "C. com. art. L. 441-9"))
            .and(Phrase.ORDER_NUMBER, law("Bon de commande n° {number}", "C. com. art. L. 441-9"))
            .and(
                    Phrase.PENALTIES_IN_POINTS,
                    law(
                            "En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux appliqué par la BCE à son opération de refinancement la plus récente majoré de {points} points de pourcentage (article L. 441-10 du code de commerce).",
                            "C. com. art. L. 441-9 and L. 441-10, II"))
            .and(
                    Phrase.PENALTIES_AGREED,
                    law(
                            "En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux annuel de {rate} % (article L. 441-10 du code de commerce).",
                            "C. com. art. L. 441-9 and L. 441-10, II"))
            .and(
                    Phrase.RECOVERY_INDEMNITY,
                    law(
                            "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : {amount} (article D. 441-5 du code de commerce).",
                            "C. com. art. L. 441-9, L. 441-10, II and D. 441-5"))
            .and(
                    Phrase.PUBLIC_INTEREST,
                    law(
                            "Intérêts moratoires : taux BCE + {points} points (articles L. 2192-12 et L. 2192-13 du code de la commande publique)",
                            "CCP art. L. 2192-12, L. 2192-13 and R. 2192-31"))
            .and(
                    Phrase.PUBLIC_RECOVERY_INDEMNITY,
                    law(
                            "Indemnité forfaitaire de recouvrement : {amount} (articles L. 2192-12 et L. 2192-13 du code de la commande publique)",
                            "CCP art. L. 2192-12 and L. 2192-13"))
            .and(Phrase.NO_EARLY_PAYMENT, law("Escompte pour paiement anticipé : néant.", "C. com. art. L. 441-9"))
            .and(
                    Phrase.EARLY_PAYMENT,
                    law("Escompte pour paiement anticipé : {rate} % {condition}.", "C. com. art. L. 441-9"))
            .and(
                    Phrase.EARLY_PAYMENT_VAT,
                    tax(
                            "En cas d'escompte, seule la taxe correspondant au prix effectivement payé ouvre droit à déduction.",
                            "CGI art. 272, 1"))
            .and(
                    Phrase.GUARANTEE,
                    law(
                            "Retenue de garantie : {amount} (loi n° 71-584 du 16 juillet 1971)",
                            "Loi 71-584 of 1971-07-16 art. 1"))
            .and(
                    Phrase.PUBLIC_GUARANTEE,
                    law(
                            "Retenue de garantie : {amount} (articles R. 2191-32 à R. 2191-35 du code de la commande publique)",
                            "CCP art. R. 2191-32 to R. 2191-35"))
            .and(Phrase.RETENTION, law("Somme retenue ({clause}) : {amount}", "C. civ. art. 1103"))
            .and(
                    Phrase.CONSUMER_EARNEST_MONEY,
                    law(
                            "Somme versée d'avance ({amount}) : arrhes ; le client peut se dédire en les perdant, le professionnel en restituant {times} (article L. 214-1 du code de la consommation).",
                            "C. conso. art. L. 214-1"))
            .and(
                    Phrase.EARNEST_MONEY,
                    law(
                            "Somme versée d'avance ({amount}) : arrhes ; le client peut se dédire en les perdant, le vendeur en restituant {times} (article 1590 du code civil).",
                            "C. civ. art. 1590"))
            .and(
                    Phrase.FIRM_DEPOSIT,
                    law(
                            "Somme versée d'avance ({amount}) : acompte et non arrhes ; aucune des parties ne peut se dédire (stipulation contraire à l'article L. 214-1 du code de la consommation).",
                            "C. conso. art. L. 214-1"))
            .and(
                    Phrase.ADVANCE_INTEREST,
                    law(
                            "Les sommes versées d'avance produisent intérêt au taux légal à l'expiration d'un délai de {months} mois à compter du versement et jusqu'à la livraison ou l'exécution ; ces intérêts sont déduits du solde (article L. 214-2 du code de la consommation).",
                            "C. conso. art. L. 214-2"))
            .and(
                    Phrase.DEDUCTED_DEPOSIT,
                    tax(
                            "Acompte déduit : facture n° {number} du {date}, {base} HT, TVA {vat}",
                            "CGI ann. II art. 242 nonies A; BOI-TVA-DECLA-30-20-20-10 § 60"))
            .and(Phrase.CREDIT, tax("Avoir sur facture n° {number} du {date}", "CGI art. 289, I-5"))
            .and(
                    Phrase.CREDIT_REVERSAL,
                    tax(
                            "Annulation de l'avoir n° {number} du {date} sur facture n° {invoice} du {invoiced}",
                            "CGI art. 289, I-5"))
            .and(
                    Phrase.REPLACEMENT,
                    tax("La présente facture annule et remplace la facture n° {number} du {date}", "CGI art. 289, I-5"))
            .and(
                    Phrase.DECENNIAL_INSURANCE,
                    law(
                            "Assurance décennale : {insurer}, contrat n° {policy}, couverture géographique : {area}",
                            "C. assur. art. L. 243-2"))
            .and(
                    Phrase.MEDIATOR,
                    law("Médiateur de la consommation : {name}, {contact}", "C. conso. art. L. 612-1 and L. 616-1"))
            .and(
                    Phrase.IMPROVEMENT,
                    works(
                            "Je soussigné(e) {name} certifie, en qualité de preneur de la prestation, que les travaux réalisés concernent des locaux à usage d'habitation achevés depuis plus de deux ans et qu'ils n'ont pas eu pour effet, sur une période de deux ans au plus, de concourir à la production d'un immeuble neuf au sens du 2° du 2 du I de l'article 257 du CGI, ni d'entraîner une augmentation de la surface de plancher des locaux existants supérieure à 10 %.",
                            "CGI art. 279-0 bis, 3 (loi 2025-127 art. 41; BOI-LETTRE-000280)"))
            .and(
                    Phrase.ENERGY,
                    works(
                            "Je soussigné(e) {name} certifie, en qualité de preneur de la prestation, que les travaux réalisés concernent des locaux à usage d'habitation achevés depuis plus de deux ans, qu'ils n'ont pas eu pour effet, sur une période de deux ans au plus, de concourir à la production d'un immeuble neuf au sens du 2° du 2 du I de l'article 257 du CGI, ni d'entraîner une augmentation de la surface de plancher des locaux existants supérieure à 10 % et qu'ils ont la nature de travaux de rénovation énergétique.",
                            "CGI art. 278-0 bis A, IV (loi 2025-127 art. 41; BOI-LETTRE-000280)"))
            .and(Phrase.QUOTE_DATE, law("Devis établi le {date}", "Arrêté of 2017-01-24"))
            .and(Phrase.FREE_QUOTE, law("Devis gratuit", "Arrêté of 2017-01-24"))
            .and(Phrase.PAID_QUOTE, law("Devis payant : {amount}", "Arrêté of 2017-01-24"));

    /** From when on invoices bear what décret 2022-1299 added. */
    static final Provisions<SizeClass, String> REFORM = Provisions.<SizeClass, String>about(
                    "Who prints the SIREN of the buyer, the delivery address, the category of operation and the option for debits in France")
            .and(SizeClass.LARGE_OR_INTERMEDIATE, reform("large and intermediate companies", "2026-09-01"))
            .and(SizeClass.SMALL_OR_MICRO, reform("small companies and micro-enterprises", "2027-09-01"));

    /** Up to which amount without VAT an invoice may do without VAT number and exemption reference. */
    static final Provision<Money> SMALL_INVOICE = Provision.of(
            "the greatest small invoice (CGI ann. II art. 242 nonies A, II)",
            FrenchTaxCode.says(Money.of(CurrencyUnit.EUR, 150), "CGI ann. II art. 242 nonies A, II"));

    private MentionTexts() {}

    /**
     * Returns the version of a day of something that the law asks for since some day.
     *
     * @throws org.acompte.rule.RuleViolationException if the day is after the last known one (AC-LAW-01)
     */
    static <T> Optional<Dated<T>> inForce(Provision<T> provision, LocalDate day) {
        boolean notYet = day.isBefore(provision.versions().get(0).validity().startInclusive());
        return notYet ? Optional.empty() : Optional.of(provision.versionOn(day));
    }

    private static Provision<String> tax(String text, String article) {
        return provision(article, FrenchTaxCode.says(text, article));
    }

    private static Provision<String> works(String text, String article) {
        return provision(article, FrenchTaxCode.since("2025-02-16", text, article));
    }

    private static Provision<String> law(String text, String article) {
        return provision(article, Dated.since(FIRST_DAY, text, article));
    }

    private static Provision<String> provision(String article, Dated<String> version) {
        return Provision.of("the mention of " + article, version);
    }

    private static Provision<String> reform(String who, String startInclusive) {
        String article = "CGI ann. II art. 242 nonies A, I (décret 2022-1299; décret 2024-266)";
        return Provision.of(
                "the mentions of décret 2022-1299 for " + who,
                FrenchTaxCode.since(startInclusive, "asked for", article));
    }
}
