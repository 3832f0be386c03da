package org.acompte.vat.fr.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceFrameTest {
    private static final LocalDate DAY = day("2026-09-01");

    @Test
    void a_deposit_for_goods_is_386_B1_and_the_final_invoice_that_deducts_it_380_B4() {
        Sale sale = sale(SupplyNature.GOODS);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        assertThat(InvoiceFrame.of(deposit, sale)).hasToString("386 B1");
        assertThat(InvoiceFrame.ofPaid(deposit, sale)).hasToString("386 B2");
        sale = sale.plus(deposit);
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", DAY);
        assertThat(InvoiceFrame.of(last, sale)).hasToString("380 B4");
        assertThat(InvoiceFrame.ofPaid(last, sale)).hasToString("380 B4");
    }

    @Test
    void services_and_both_have_letters_of_their_own() {
        Sale services = sale(SupplyNature.SERVICES);
        assertThat(InvoiceFrame.of(services.draftFinalInvoice().issue("FA-1", DAY), services))
                .hasToString("380 S1");
        Sale both = Sale.of(draft().plusLine(line(SupplyNature.GOODS))
                .plusLine(line(SupplyNature.SERVICES))
                .order(DAY));
        assertThat(InvoiceFrame.of(both.draftFinalInvoice().issue("FA-1", DAY), both))
                .hasToString("380 M1");
    }

    @Test
    void credit_notes_and_corrective_invoices_have_types_of_their_own() {
        Sale sale = sale(SupplyNature.GOODS);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit);
        CreditNote note =
                sale.draftCreditNote(deposit, CreditReasons.CANCELLATION).issue("AV-1", DAY);
        assertThat(InvoiceFrame.of(note, sale)).hasToString("503 B1");
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", DAY);
        Sale finished = sale.plus(last);
        assertThat(InvoiceFrame.of(
                        finished.draftCreditNote(last, CreditReasons.ERROR).issue("AV-2", DAY), finished))
                .hasToString("381 B1");
        assertThat(InvoiceFrame.of(
                        finished.draftReplacement(last, InvoiceTerms.payableWithin(30))
                                .issue("FA-3", DAY),
                        finished))
                .hasToString("384 B4");
        Sale credited = sale.plus(note);
        assertThatThrownBy(() -> InvoiceFrame.of(
                        credited.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-1", DAY), credited))
                .hasMessageContaining("AC-NUM-05");
    }

    @Test
    void a_paid_credit_note_is_in_frame_2_and_its_type_stays() {
        Sale sale = sale(SupplyNature.SERVICES);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit);
        CreditNote note =
                sale.draftCreditNote(deposit, CreditReasons.CANCELLATION).issue("AV-1", DAY);
        assertThat(InvoiceFrame.ofPaid(note, sale)).hasToString("503 S2");
    }

    @ParameterizedTest
    @CsvSource({"399, B1", "386, X1", "386, B3", "386, B", "386, B12", "386, 1B"})
    void other_codes_are_refused(String type, String frame) {
        assertThatThrownBy(() -> new InvoiceFrame(type, frame))
                .hasMessage("[AC-NUM-06] Type " + type + " and frame " + frame
                        + " are not both codes of e-invoices, such as 386 and B1");
    }

    @Test
    void letters_and_digits_are_dated_like_types() {
        assertThat(InvoiceLaw.tables()).hasSize(3);
        assertThat(InvoiceTable.CONTENTS.all())
                .allSatisfy(letter -> assertThat(letter.find(DAY)).isPresent())
                .allSatisfy(letter -> assertThat(letter.find(DAY.minusDays(1))).isEmpty());
        assertThat(InvoiceTable.PAYMENTS.all())
                .allSatisfy(digit -> assertThat(digit.find(DAY)).isPresent())
                .allSatisfy(digit -> assertThat(digit.find(DAY.minusDays(1))).isEmpty());
    }

    @Test
    void there_are_no_codes_on_the_eve_of_the_first_e_invoices() {
        Sale sale = sale(SupplyNature.GOODS);
        DepositInvoice early = sale.draftNextDeposit().issue("FA-1", day("2026-08-31"));
        assertThatThrownBy(() -> InvoiceFrame.of(early, sale)).hasMessageContaining("AC-LAW-01");
    }

    private static Sale sale(SupplyNature nature) {
        return Sale.of(
                draft().plusLine(line(nature)).order(day("2026-08-01")), DepositPlan.of(Deposit.of(Percentage.of(20))));
    }

    private static Line line(SupplyNature nature) {
        return Line.of("Item", Money.parse("EUR 1000.00"), FrenchVat.STANDARD).withNature(nature);
    }

    private static DraftQuote draft() {
        Address address =
                Address.builder().postCode("69003").city("Lyon").country("FR").build();
        return Quote.draft(
                "D-1",
                Seller.builder().name("Seller").address(address).build(),
                Buyer.builder()
                        .kind(BuyerKind.BUSINESS)
                        .name("Buyer")
                        .address(address)
                        .build());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
