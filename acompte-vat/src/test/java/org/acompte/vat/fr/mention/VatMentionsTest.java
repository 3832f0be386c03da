package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.DirectiveExemptions;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatMentionsTest {
    private static final LocalDate TODAY = day("2026-11-21");
    private static final Seller NO_VAT_NUMBER = SELLER.withVatNumber(Optional.empty());

    private static Mentions of(Seller seller, Buyer buyer, SellerProfile profile, LocalDate on, Line... lines) {
        Sale sale = sale(seller, buyer, day("2024-09-02"), lines);
        return Mentions.of(last(sale, on), sale, profile, FULL);
    }

    private static Mentions of(SellerProfile profile, Line... lines) {
        return of(SELLER, HOTEL, profile, TODAY, lines);
    }

    private static Line line(VatTreatment treatment) {
        return Line.of("Work", eur("1000.00"), treatment);
    }

    private static Line line(FrenchExemption exemption) {
        return line(exemption.on(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE_OR_INTERMEDIATE, 2026-08-31, false",
        "LARGE_OR_INTERMEDIATE, 2026-09-01, true",
        "SMALL_OR_MICRO, 2027-08-31, false",
        "SMALL_OR_MICRO, 2027-09-01, true"
    })
    void the_option_for_debits_is_shown_from_a_day_that_depends_on_the_size_of_the_seller(
            SizeClass size, LocalDate on, boolean shown) {
        Mentions mentions = of(SELLER, HOTEL, LARGE.withSizeClass(size), on, services("1000.00"));
        assertThat(texts(mentions, MentionKind.OPTION_FOR_DEBITS))
                .isEqualTo(shown ? List.of("Option pour le paiement de la taxe d'après les débits") : List.of());
    }

    @Test
    void the_option_for_debits_is_about_services_with_vat_of_a_seller_who_chose_it() {
        SellerProfile receipts = LARGE.withRegime(FrenchVat.regime());
        assertThat(of(LARGE, goods("1000.00")).of(MentionKind.OPTION_FOR_DEBITS))
                .isEmpty();
        assertThat(of(receipts, services("1000.00")).of(MentionKind.OPTION_FOR_DEBITS))
                .isEmpty();
        assertThat(of(LARGE, line(FrenchExemption.REVERSE_CHARGE)).of(MentionKind.OPTION_FOR_DEBITS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2026-12-31, true", "2027-01-01, false"})
    void the_option_for_debits_is_shown_on_the_days_on_which_the_ledger_taxes_by_it(LocalDate on, boolean shown) {
        FrenchRegime some = FrenchVat.regime()
                .withDebits(day("2026-10-01"), DepositInvoiceUnderDebits.notAsDebit("practice of the seller"))
                .withReceipts(day("2027-01-01"));
        Mentions mentions = of(SELLER, HOTEL, LARGE.withRegime(some), on, services("1000.00"));
        assertThat(mentions.of(MentionKind.OPTION_FOR_DEBITS)).hasSize(shown ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true"})
    void the_franchise_is_shown_from_its_first_day_on(LocalDate on, boolean shown) {
        FrenchRegime some = FrenchVat.regime().withSmallBusinessExemption(day("2026-10-01"));
        Mentions mentions = of(SELLER, HOTEL, LARGE.withRegime(some), on, services("1000.00"));
        assertThat(mentions.of(MentionKind.FRANCHISE)).hasSize(shown ? 1 : 0);
    }

    @Test
    void vat_is_stated_per_rate() {
        Line reduced = Line.of("Book", eur("100.00"), FrenchVat.REDUCED);
        Mentions mentions = of(LARGE, services("1000.00"), reduced, line(FrenchExemption.ARTICLE_261_4));
        assertThat(texts(mentions, MentionKind.VAT_PER_RATE))
                .containsExactly(
                        "TVA à 20 % : base HT 1000,00 €, TVA 200,00 €",
                        "TVA à 5,5 % : base HT 100,00 €, TVA 5,50 €", "Sans TVA : base HT 1000,00 €");
        assertThat(texts(mentions, MentionKind.TOTAL))
                .containsExactly("Total HT 2100,00 €, TVA 205,50 €, total TTC 2305,50 €");
    }

    @Test
    void whoever_leaves_the_vat_to_the_buyer_says_autoliquidation_and_names_both_numbers() {
        Mentions mentions = of(LARGE, line(FrenchExemption.REVERSE_CHARGE));
        assertThat(mentions.of(MentionKind.REVERSE_CHARGE)).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Autoliquidation");
            assertThat(mention.article()).hasToString("CGI ann. II art. 242 nonies A, I-13°");
            assertThat(mention.reason()).isEqualTo("a line is of category AE");
        });
        assertThat(texts(mentions, MentionKind.SELLER_VAT_NUMBER)).containsExactly("N° de TVA : FR44732829320");
        assertThat(missing(mentions))
                .containsExactly(
                        "buyer-vat-number (CGI ann. II art. 242 nonies A, I-4°): the VAT number of the buyer, because the buyer owes the VAT");
    }

    @Test
    void a_subcontractor_in_the_franchise_prints_the_franchise_and_not_autoliquidation() {
        SellerProfile profile = SMALL.withRegime(SMALL_BUSINESS);
        Mentions mentions = of(NO_VAT_NUMBER, HOTEL, profile, TODAY, line(FrenchExemption.REVERSE_CHARGE));
        assertThat(texts(mentions, MentionKind.FRANCHISE)).containsExactly("TVA non applicable, article 293 B du CGI");
        assertThat(mentions.of(MentionKind.REVERSE_CHARGE)).isEmpty();
        assertThat(mentions.lacksNothing()).isTrue();
    }

    @Test
    void a_seller_in_the_franchise_who_shows_vat_is_told() {
        assertThat(missing(of(SMALL.withRegime(SMALL_BUSINESS), services("1000.00"))))
                .containsExactly(
                        "franchise (CGI art. 293 E, II): lines without VAT instead of 200,00 €, because a seller in the franchise shows no VAT");
    }

    @Test
    void goods_for_another_member_state_name_the_article_and_both_numbers() {
        Mentions mentions = of(
                SELLER,
                BERLIN,
                LARGE,
                TODAY,
                line(FrenchExemption.INTRA_EU_GOODS).asGoods());
        assertThat(texts(mentions, MentionKind.EXEMPTION))
                .containsExactly("Exonération de TVA, article 262 ter, I du CGI");
        assertThat(texts(mentions, MentionKind.SELLER_VAT_NUMBER)).containsExactly("N° de TVA : FR44732829320");
        assertThat(texts(mentions, MentionKind.BUYER_VAT_NUMBER)).containsExactly("N° de TVA du client : DE136695976");
        assertThat(mentions.of(MentionKind.BUYER_VAT_NUMBER).get(0).article())
                .hasToString("CGI ann. II art. 242 nonies A, I-3°");
    }

    @Test
    void an_export_names_its_article() {
        assertThat(texts(of(LARGE, line(FrenchExemption.EXPORT)), MentionKind.EXEMPTION))
                .containsExactly("Exonération de TVA, article 262, I du CGI");
    }

    @ParameterizedTest
    @EnumSource(
            value = FrenchExemption.class,
            names = {"SECOND_HAND_GOODS", "WORKS_OF_ART", "COLLECTORS_ITEMS", "TRAVEL_AGENTS"})
    void a_margin_scheme_is_named(FrenchExemption scheme) {
        assertThat(texts(of(LARGE, line(scheme)), MentionKind.MARGIN_SCHEME))
                .containsExactly(scheme.reason().on(TODAY).text())
                .first()
                .asString()
                .startsWith("Régime particulier – ");
    }

    @Test
    void an_exemption_prints_the_text_of_its_code_or_of_its_line() {
        assertThat(texts(of(LARGE, line(FrenchExemption.ARTICLE_261_4)), MentionKind.EXEMPTION))
                .containsExactly("Exonération de TVA, article 261, 4 du CGI");
        assertThat(texts(of(LARGE, line(DirectiveExemptions.on("VATEX-EU-309", TODAY))), MentionKind.EXEMPTION))
                .containsExactly("Exonération de TVA, article 309 de la directive 2006/112/CE");
        VatTreatment own = VatTreatment.of(
                VatCategories.EXEMPT, new ExemptionReason(Optional.empty(), "Exonération, article 44 du traité"));
        assertThat(texts(of(LARGE, line(own)), MentionKind.EXEMPTION))
                .containsExactly("Exonération, article 44 du traité");
    }

    @Test
    void an_exemption_without_a_reason_is_missing() {
        VatTreatment silent = VatTreatment.of(VatCategories.EXEMPT, VatRate.ZERO);
        assertThat(missing(of(LARGE, line(silent))))
                .containsExactly(
                        "exemption (CGI ann. II art. 242 nonies A, I-12°): the reason why the line bears no VAT, because a line is of category E");
    }

    @Test
    void an_amount_outside_the_scope_prints_its_text() {
        assertThat(texts(of(LARGE, line(FrenchExemption.outsideScope("Débours"))), MentionKind.OUTSIDE_SCOPE))
                .containsExactly("Débours");
    }

    @ParameterizedTest
    @CsvSource({"150.00, false", "150.01, true"})
    void up_to_150_euros_without_vat_the_vat_number_and_the_exemption_may_be_left_out(String amount, boolean asked) {
        Mentions taxed = of(NO_VAT_NUMBER, HOTEL, LARGE, TODAY, services(amount));
        VatTreatment silent = VatTreatment.of(VatCategories.EXEMPT, VatRate.ZERO);
        Mentions exempt = of(NO_VAT_NUMBER, HOTEL, LARGE, TODAY, Line.of("Work", eur(amount), silent));
        assertThat(missingKinds(taxed).contains(MentionKind.SELLER_VAT_NUMBER)).isEqualTo(asked);
        assertThat(missingKinds(exempt).contains(MentionKind.EXEMPTION)).isEqualTo(asked);
    }

    @Test
    void small_supplies_to_another_member_state_name_both_numbers_all_the_same() {
        Line little = Line.of("Spoon", eur("10.00"), FrenchExemption.INTRA_EU_GOODS.on(TODAY))
                .asGoods();
        assertThat(missingKinds(of(NO_VAT_NUMBER, BERLIN, LARGE, TODAY, little)))
                .contains(MentionKind.SELLER_VAT_NUMBER);
    }

    @Test
    void a_credit_note_says_whether_the_vat_goes_back() {
        Sale sale = sale(HOTEL, services("1000.00"));
        FinalInvoice last = last(sale, TODAY);
        sale = sale.plus(last);
        CreditNote note = sale.draftCreditNote(last, Credit.ofWithVat(eur("120.00")), CreditReasons.ERROR)
                .issue("AV-1", TODAY);
        Mentions silent = Mentions.of(note, sale, LARGE, FULL);
        Mentions back = Mentions.of(note, sale, LARGE, FULL.withCreditVat(CreditVat.GIVEN_BACK));
        Mentions kept = Mentions.of(note, sale, LARGE, FULL.withCreditVat(CreditVat.KEPT));
        assertThat(missing(silent))
                .containsExactly(
                        "net-of-tax (CGI art. 272, 1): whether the credit note gives the VAT back or keeps it, because the credit note is about an invoice with VAT");
        assertThat(texts(back, MentionKind.TOTAL))
                .containsExactly("Total HT 100,00 €, TVA 20,00 €, total TTC 120,00 €");
        assertThat(back.of(MentionKind.NET_OF_TAX)).isEmpty();
        assertThat(texts(kept, MentionKind.NET_OF_TAX)).containsExactly("net de taxe");
        assertThat(texts(kept, MentionKind.TOTAL)).containsExactly("Montant de l'avoir, net de taxe : 120,00 €");
        assertThat(kept.of(MentionKind.VAT_PER_RATE)).isEmpty();
        assertThat(kept.lacksNothing()).isTrue();
    }

    @Test
    void an_indemnity_is_outside_the_scope_and_asks_neither_vat_number_nor_penalties() {
        Sale sale = sale(NO_VAT_NUMBER, HOTEL, SIGNED, services("1000.00"));
        var indemnity = sale.draftIndemnity(eur("500.00"), "Résiliation").issue("FA-9", TODAY);
        Mentions mentions = Mentions.of(indemnity, sale, LARGE, FULL);
        assertThat(texts(mentions, MentionKind.OUTSIDE_SCOPE))
                .containsExactly("Indemnité hors du champ d'application de la TVA : Résiliation");
        assertThat(texts(mentions, MentionKind.NUMBER)).containsExactly("Facture d'indemnité n° FA-9");
        assertThat(mentions.of(MentionKind.LATE_PENALTIES)).isEmpty();
        assertThat(mentions.lacksNothing()).isTrue();
    }
}
