package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.quote.Line;
import org.acompte.quote.SentQuote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.junit.jupiter.api.Test;

/** All mentions of typical documents, word by word. */
class WholeDocumentsTest {
    @Test
    void a_deposit_invoice_between_businesses() {
        Sale sale = sale(HOTEL, services("2000.00"), goods("1000.00"));
        DepositInvoice deposit = deposit(sale, day("2026-09-10"));
        Mentions mentions = Mentions.of(deposit, paid(sale, deposit, day("2026-09-08")), LARGE, FULL);
        assertThat(lines(mentions))
                .containsExactly(
                        "seller-identity: Vendeur : Atelier Rivoire, 12 rue des Lilas, 69003 Lyon",
                        "seller-siren: SIREN : 732829320",
                        "seller-legal-form: SARL au capital de 10000,00 €",
                        "seller-register: 732829320 RCS Lyon",
                        "buyer-identity: Client : Hôtel du Parc, 1 place du Parc, 38000 Grenoble",
                        "buyer-siren: SIREN du client : 404833048",
                        "number: Facture d'acompte n° FA-1",
                        "issue-date: Date d'émission : 10/09/2026",
                        "deposit-payment-date: Date de versement de l'acompte : 08/09/2026",
                        "operation-category: Catégorie de l'opération : livraison de biens et prestation de services",
                        "seller-vat-number: N° de TVA : FR44732829320",
                        "vat-per-rate: TVA à 20 % : base HT 900,00 €, TVA 180,00 €",
                        "total: Total HT 900,00 €, TVA 180,00 €, total TTC 1080,00 €",
                        "option-for-debits: Option pour le paiement de la taxe d'après les débits",
                        "due-date: Date d'échéance du paiement : 10/09/2026",
                        "late-penalties: En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux appliqué par la BCE à son opération de refinancement la plus récente majoré de 10 points de pourcentage (article L. 441-10 du code de commerce).",
                        "recovery-indemnity: Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 € (article D. 441-5 du code de commerce).",
                        "early-payment: Escompte pour paiement anticipé : néant.");
        assertThat(missing(mentions)).isEmpty();
    }

    @Test
    void a_final_invoice_between_businesses() {
        Sale sale = sale(HOTEL, services("2000.00"), goods("1000.00"));
        DepositInvoice deposit = deposit(sale, day("2026-09-10"));
        sale = paid(sale, deposit, day("2026-09-10"));
        FinalInvoice last = last(sale, day("2026-12-01"));
        Mentions mentions = Mentions.of(last, sale.plus(last), LARGE, FULL);
        assertThat(lines(mentions))
                .containsExactly(
                        "seller-identity: Vendeur : Atelier Rivoire, 12 rue des Lilas, 69003 Lyon",
                        "seller-siren: SIREN : 732829320",
                        "seller-legal-form: SARL au capital de 10000,00 €",
                        "seller-register: 732829320 RCS Lyon",
                        "buyer-identity: Client : Hôtel du Parc, 1 place du Parc, 38000 Grenoble",
                        "buyer-siren: SIREN du client : 404833048",
                        "number: Facture n° FA-3",
                        "issue-date: Date d'émission : 01/12/2026",
                        "deducted-deposit: Acompte déduit : facture n° FA-1 du 10/09/2026, 900,00 € HT, TVA 180,00 €",
                        "operation-category: Catégorie de l'opération : livraison de biens et prestation de services",
                        "seller-vat-number: N° de TVA : FR44732829320",
                        "vat-per-rate: TVA à 20 % : base HT 2100,00 €, TVA 420,00 €",
                        "total: Total HT 2100,00 €, TVA 420,00 €, total TTC 2520,00 €",
                        "option-for-debits: Option pour le paiement de la taxe d'après les débits",
                        "due-date: Date d'échéance du paiement : 31/12/2026",
                        "late-penalties: En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux appliqué par la BCE à son opération de refinancement la plus récente majoré de 10 points de pourcentage (article L. 441-10 du code de commerce).",
                        "recovery-indemnity: Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 € (article D. 441-5 du code de commerce).",
                        "early-payment: Escompte pour paiement anticipé : néant.");
        assertThat(missing(mentions)).isEmpty();
    }

    @Test
    void a_quote_for_works_in_the_flat_of_a_consumer() {
        SentQuote quote = quote(SELLER, CONSUMER, Line.of("New kitchen", eur("2000.00"), FrenchVat.INTERMEDIATE))
                .send(SIGNED, SIGNED.plusMonths(1));
        SellerProfile seller = SMALL.withMediator(new Mediator("Médiateur du bâtiment", "www.mediateur.example"))
                .withDecennialInsurance(new DecennialInsurance(
                        "Assur SA, 1 rue de Sèvres, 75006 Paris", "DEC-42", "France métropolitaine"));
        SaleProfile profile = PLAIN.withWorks(new Works(true, true, HousingWorks.IMPROVEMENT))
                .withQuoteFee(new QuoteFee.Free())
                .withAdvanceOrder(AdvanceOrder.ORDINARY);
        DepositPlan plan = DepositPlan.of(EarnestMoney.of(Percentage.of(10)), Deposit.of(Percentage.of(20)));
        Mentions mentions = Mentions.of(quote, plan, seller, profile);
        assertThat(lines(mentions))
                .containsExactly(
                        "seller-identity: Atelier Rivoire, 12 rue des Lilas, 69003 Lyon",
                        "seller-siren: SIREN : 732829320",
                        "seller-legal-form: Atelier Rivoire, entrepreneur individuel (EI)",
                        "quote-date: Devis établi le 02/09/2026",
                        "quote-fee: Devis gratuit",
                        "earnest-money: Somme versée d'avance (10 %) : arrhes ; le client peut se dédire en les perdant, le professionnel en restituant le double (article L. 214-1 du code de la consommation).",
                        "firm-deposit: Somme versée d'avance (20 %) : acompte et non arrhes ; aucune des parties ne peut se dédire (stipulation contraire à l'article L. 214-1 du code de la consommation).",
                        "advance-interest: Les sommes versées d'avance produisent intérêt au taux légal à l'expiration d'un délai de 3 mois à compter du versement et jusqu'à la livraison ou l'exécution ; ces intérêts sont déduits du solde (article L. 214-2 du code de la consommation).",
                        "decennial-insurance: Assurance décennale : Assur SA, 1 rue de Sèvres, 75006 Paris, contrat n° DEC-42, couverture géographique : France métropolitaine",
                        "reduced-rate-certificate: Je soussigné(e) Alice Martin certifie, en qualité de preneur de la prestation, que les travaux réalisés concernent des locaux à usage d'habitation achevés depuis plus de deux ans et qu'ils n'ont pas eu pour effet, sur une période de deux ans au plus, de concourir à la production d'un immeuble neuf au sens du 2° du 2 du I de l'article 257 du CGI, ni d'entraîner une augmentation de la surface de plancher des locaux existants supérieure à 10 %.",
                        "mediator: Médiateur de la consommation : Médiateur du bâtiment, www.mediateur.example");
        assertThat(mentions.lacksNothing()).isTrue();
    }
}
