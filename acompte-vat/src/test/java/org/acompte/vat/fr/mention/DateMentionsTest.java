package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.PaymentTerms;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.terms.LateRate;
import org.acompte.vat.law.LawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionsTest {
    private static final LocalDate TODAY = day("2026-11-21");

    @Test
    void the_day_on_which_a_deposit_was_paid_is_printed_if_it_is_not_that_of_the_issue() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, TODAY);
        Mentions before = Mentions.of(deposit, paid(sale, deposit, day("2026-11-19")), LARGE, FULL);
        Mentions same = Mentions.of(deposit, paid(sale, deposit, TODAY), LARGE, FULL);
        assertThat(texts(before, MentionKind.DEPOSIT_PAYMENT_DATE))
                .containsExactly("Date de versement de l'acompte : 19/11/2026");
        assertThat(same.of(MentionKind.DEPOSIT_PAYMENT_DATE)).isEmpty();
        assertThat(same.lacksNothing()).isTrue();
    }

    @Test
    void a_deposit_paid_in_two_parts_prints_both_days() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, TODAY);
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("100.00"), day("2026-11-19")))
                .plus(Payment.of(deposit, eur("100.00"), day("2026-11-20")));
        assertThat(texts(Mentions.of(deposit, sale, LARGE, FULL), MentionKind.DEPOSIT_PAYMENT_DATE))
                .containsExactly(
                        "Date de versement de l'acompte : 19/11/2026", "Date de versement de l'acompte : 20/11/2026");
    }

    @Test
    void a_deposit_that_is_not_paid_or_whose_money_went_back_lacks_its_day() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, TODAY);
        Payment payment = Payment.of(deposit, eur("360.00"), day("2026-11-19"));
        Sale returned = sale.plus(deposit).plus(payment).plus(PaymentReversal.of(payment, day("2026-11-20"), "AM04"));
        List<String> lacks = List.of(
                "deposit-payment-date (CGI ann. II art. 242 nonies A, I-10°): the day of the payment, once the deposit is paid; it is printed if it is not that of the issue, because the sale names no payment of the deposit");
        assertThat(missing(Mentions.of(deposit, sale.plus(deposit), LARGE, FULL)))
                .isEqualTo(lacks);
        assertThat(missing(Mentions.of(deposit, returned, LARGE, FULL))).isEqualTo(lacks);
        Sale onAccount = sale.plus(Payment.onAccount(eur("360.00"), day("2026-11-10")));
        DepositInvoice later = deposit(onAccount, TODAY);
        assertThat(missing(Mentions.of(later, onAccount.plus(later), LARGE, FULL)))
                .isEqualTo(lacks);
    }

    @Test
    void a_supply_on_another_day_than_the_issue_is_dated() {
        Sale sale = sale(HOTEL, services("1000.00"));
        FinalInvoice late = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-11-02")))
                .issue("FA-1", TODAY);
        FinalInvoice same = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(TODAY))
                .issue("FA-1", TODAY);
        assertThat(texts(Mentions.of(late, sale, LARGE, FULL), MentionKind.SUPPLY_DATE))
                .containsExactly("Date de réalisation de l'opération : 02/11/2026");
        assertThat(Mentions.of(same, sale, LARGE, FULL).of(MentionKind.SUPPLY_DATE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE_OR_INTERMEDIATE, 2026-08-31, false",
        "LARGE_OR_INTERMEDIATE, 2026-09-01, true",
        "SMALL_OR_MICRO, 2027-08-31, false",
        "SMALL_OR_MICRO, 2027-09-01, true"
    })
    void category_and_delivery_are_shown_from_a_day_that_depends_on_the_size_of_the_seller(
            SizeClass size, LocalDate on, boolean shown) {
        Sale sale = sale(SELLER, HOTEL, day("2024-09-02"), goods("1000.00"));
        SaleProfile elsewhere = FULL.withDelivery(new Delivery.To(address("Quai 3", "13002", "Marseille", "FR")));
        Mentions mentions = Mentions.of(last(sale, on), sale, LARGE.withSizeClass(size), elsewhere);
        assertThat(texts(mentions, MentionKind.OPERATION_CATEGORY))
                .isEqualTo(shown ? List.of("Catégorie de l'opération : livraison de biens") : List.of());
        assertThat(texts(mentions, MentionKind.DELIVERY_ADDRESS))
                .isEqualTo(shown ? List.of("Adresse de livraison : Quai 3, 13002 Marseille") : List.of());
    }

    @Test
    void the_category_is_that_of_the_lines() {
        Sale services = sale(HOTEL, services("1000.00"));
        Sale both = sale(HOTEL, services("1000.00"), goods("1.00"));
        assertThat(texts(Mentions.of(last(services, TODAY), services, LARGE, FULL), MentionKind.OPERATION_CATEGORY))
                .containsExactly("Catégorie de l'opération : prestation de services");
        assertThat(texts(Mentions.of(last(both, TODAY), both, LARGE, FULL), MentionKind.OPERATION_CATEGORY))
                .containsExactly("Catégorie de l'opération : livraison de biens et prestation de services");
    }

    @Test
    void goods_without_a_place_of_delivery_are_reported_and_services_are_not() {
        Sale goods = sale(HOTEL, goods("1000.00"));
        Sale services = sale(HOTEL, services("1000.00"));
        SaleProfile silent = PLAIN.withLatePenalties(LateRate.statutory()).withEarlyPayment(new DiscountOffer.None());
        assertThat(missing(Mentions.of(last(goods, TODAY), goods, LARGE, silent)))
                .containsExactly(
                        "delivery-address (CGI ann. II art. 242 nonies A, I-7° bis (décret 2022-1299)): where the goods are delivered: to the address of the buyer or to another one, because goods are delivered, and the seller is of the size large-or-intermediate");
        assertThat(Mentions.of(last(services, TODAY), services, LARGE, silent).lacksNothing())
                .isTrue();
    }

    @Test
    void a_delivery_to_the_buyer_prints_no_second_address() {
        Sale sale = sale(HOTEL, goods("1000.00"));
        SaleProfile same = FULL.withDelivery(new Delivery.To(PARK));
        assertThat(Mentions.of(last(sale, TODAY), sale, LARGE, FULL).of(MentionKind.DELIVERY_ADDRESS))
                .isEmpty();
        assertThat(Mentions.of(last(sale, TODAY), sale, LARGE, same).of(MentionKind.DELIVERY_ADDRESS))
                .isEmpty();
    }

    @Test
    void a_credit_note_and_its_reversal_name_number_and_date() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, day("2026-09-10"));
        sale = sale.plus(deposit);
        CreditNote note = sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", day("2026-09-12"));
        sale = sale.plus(note);
        var reversal = sale.draftCreditReversal(note, CreditReasons.ERROR).issue("RV-1", TODAY);
        Mentions credited = Mentions.of(note, sale, LARGE, FULL.withCreditVat(CreditVat.GIVEN_BACK));
        Mentions reversed = Mentions.of(reversal, sale, LARGE, FULL);
        assertThat(texts(credited, MentionKind.NUMBER)).containsExactly("Avoir n° AV-1");
        assertThat(texts(credited, MentionKind.CORRECTED_INVOICE))
                .containsExactly("Avoir sur facture n° FA-1 du 10/09/2026");
        assertThat(credited.lacksNothing()).isTrue();
        assertThat(texts(reversed, MentionKind.NUMBER)).containsExactly("Annulation d'avoir n° RV-1");
        assertThat(texts(reversed, MentionKind.CORRECTED_INVOICE))
                .containsExactly("Annulation de l'avoir n° AV-1 du 12/09/2026 sur facture n° FA-1 du 10/09/2026");
    }

    @Test
    void a_corrective_invoice_cancels_and_replaces() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, day("2026-09-10"));
        sale = sale.plus(deposit);
        DepositInvoice other = sale.draftReplacement(deposit, Deposit.of(Percentage.of(20)), PaymentTerms.ON_RECEIPT)
                .issue("FA-2", TODAY);
        Mentions mentions = Mentions.of(other, sale, LARGE, FULL);
        assertThat(texts(mentions, MentionKind.NUMBER)).containsExactly("Facture rectificative n° FA-2");
        assertThat(texts(mentions, MentionKind.REPLACED_INVOICE))
                .containsExactly("La présente facture annule et remplace la facture n° FA-1 du 10/09/2026");
    }

    @Test
    void a_progress_invoice_names_the_deposits_that_it_uses_up() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice deposit = deposit(sale, day("2026-09-10"));
        sale = sale.plus(deposit);
        var progress = sale.draftProgressInvoice(Progress.of(Percentage.of(50))).issue("S-1", TODAY);
        Mentions mentions = Mentions.of(progress, sale, LARGE, FULL);
        assertThat(texts(mentions, MentionKind.NUMBER)).containsExactly("Facture de situation n° S-1");
        assertThat(texts(mentions, MentionKind.DEDUCTED_DEPOSIT))
                .containsExactly("Acompte déduit : facture n° FA-1 du 10/09/2026, 150,00 € HT, TVA 30,00 €");
    }

    @Test
    void a_final_invoice_of_zero_still_names_its_deposits() {
        Sale sale = sale(HOTEL, services("1000.00"));
        DepositInvoice whole = sale.draftDeposit(Deposit.of(Percentage.HUNDRED)).issue("FA-1", day("2026-09-10"));
        sale = sale.plus(whole);
        Mentions mentions = Mentions.of(last(sale, TODAY), sale, LARGE, FULL);
        assertThat(texts(mentions, MentionKind.DEDUCTED_DEPOSIT))
                .containsExactly("Acompte déduit : facture n° FA-1 du 10/09/2026, 1000,00 € HT, TVA 200,00 €");
        assertThat(texts(mentions, MentionKind.TOTAL)).containsExactly("Total HT 0,00 €, TVA 0,00 €, total TTC 0,00 €");
        assertThat(mentions.of(MentionKind.OPTION_FOR_DEBITS)).hasSize(1);
    }

    @Test
    void whoever_bills_the_own_purchases_says_so() {
        Sale sale = sale(HOTEL, services("1000.00"));
        SaleProfile self = FULL.withIssuedBy(IssuedBy.BUYER);
        assertThat(texts(Mentions.of(last(sale, TODAY), sale, LARGE, self), MentionKind.SELF_BILLING))
                .containsExactly("Autofacturation");
        assertThat(Mentions.of(last(sale, TODAY), sale, LARGE, FULL).of(MentionKind.SELF_BILLING))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01", "2028-06-30"})
    void the_first_and_the_last_known_day_have_their_mentions(LocalDate on) {
        Sale sale = sale(SELLER, HOTEL, day("2022-12-01"), services("1000.00"));
        assertThat(Mentions.of(last(sale, on), sale, LARGE, FULL).lacksNothing())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2028-07-01"})
    void the_days_before_and_after_are_refused_instead_of_guessed(LocalDate on) {
        Sale sale = sale(SELLER, HOTEL, day("2022-12-01"), services("1000.00"));
        assertThatThrownBy(() -> Mentions.of(last(sale, on), sale, LARGE, FULL))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining(" on " + on + " is not known, only from 2023-01-01 to the eve of 2028-07-01");
    }

    @Test
    void a_document_of_another_sale_is_refused() {
        Sale mine = sale(HOTEL, services("1000.00"));
        Sale other = sale(SELLER, HOTEL, day("2026-09-03"), services("1000.00"));
        assertThatThrownBy(() -> Mentions.of(last(mine, TODAY), other, LARGE, FULL))
                .hasMessage(
                        "[AC-MEN-01] Document FA-1 belongs to the contract D-17 of 2026-09-02, the sale to D-17 of 2026-09-03; mentions need the sale of the document");
    }

    @Test
    void no_text_of_law_is_empty_or_names_an_article_of_the_new_code() {
        for (LawTable table : MentionLaw.tables()) {
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.get(1) + row.get(4)).isNotBlank().doesNotContain("CIBS", "impositions"));
        }
        assertThat(MentionTexts.TEXTS.all()).hasSize(Phrase.values().length);
    }
}
