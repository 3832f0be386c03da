package org.acompte.knownbugs;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S21;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.eurs;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.rate;
import static org.acompte.Fixtures.withVat;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.Allocation;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.Settlement;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Cents that other systems lose, find or move; see {@code docs/known-bugs.md}. */
class CentsTest {

    @Test
    @KnownBug(4)
    void one_cent_over_three_parts_stays_one_cent() {
        assertThat(Allocation.CUMULATIVE.splitEvenly(eur("0.01"), 3)).isEqualTo(eurs("0.00", "0.01", "0.00"));
        DraftQuote quote = draft().plusLine("a", eur("1.00"), S5)
                .plusLine("b", eur("1.00"), S10)
                .plusLine("c", eur("1.00"), S20);
        Story story = Story.of(quote);
        DepositInvoice deposit = story.deposit(Deposit.ofWithVat(eur("0.01")));
        assertThat(deposit.amountDue()).isEqualTo(eur("0.01"));
        FinalInvoice last = story.last();
        assertThat(last.total()).isEqualTo(last.amount().plus(deposit.amount()));
    }

    @Test
    @KnownBug(6)
    void a_deposit_of_2117_00_with_vat_at_8_percent_is_1960_19_and_156_81() {
        Story story = Story.of(withVat().plusLine("Sofa", eur("2117.00"), rate("8")), Deposit.of(percent("100")));
        assertThat(story.next().amount().total()).isEqualTo(amount("1960.19", "156.81"));
        assertThat(story.last().amountDue()).isEqualTo(eur("0.00"));
    }

    @Test
    @KnownBug(8)
    void the_second_of_two_units_at_42_963_is_42_97_however_often_it_is_computed() {
        Line units = Line.of("Unit", BigMoney.parse("EUR 42.963"), S20);
        Story story = Story.of(draft().plusLine(units.withQuantity("2")));
        DepositInvoice first = story.deposit(Deposit.ofWithoutVat(units.amount()));
        assertThat(first.amount().withoutVat()).isEqualTo(eur("42.96"));
        for (int i = 0; i < 10; i++) {
            Sale again = Sale.of(
                    story.sale().contract(), story.sale().terms(), story.sale().facts());
            assertThat(again.draftFinalInvoice().amount().withoutVat()).isEqualTo(eur("42.97"));
            assertThat(again.draftFinalInvoice().issue("FA-2", story.today()))
                    .isEqualTo(story.sale().draftFinalInvoice().issue("FA-2", story.today()));
        }
    }

    @Test
    @KnownBug(9)
    void a_final_invoice_whose_deposits_paid_everything_has_no_cent_open() {
        DraftQuote quote = draft().plusLine("a", eur("33.35"), S20).plusLine("b", eur("66.68"), S10);
        Story story = Story.of(
                quote, Deposit.of(percent("33.3333")), Deposit.of(percent("33.3333")), Deposit.of(percent("33.3334")));
        for (int i = 0; i < 3; i++) {
            DepositInvoice deposit = story.next();
            story.pay(deposit, deposit.amountDue().getAmount().toPlainString());
        }
        FinalInvoice last = story.last();
        assertThat(last.amount().isZero()).isTrue();
        assertThat(story.sale().settlementOf(last)).isEqualTo(Settlement.PAID);
        assertThat(story.sale().isSettled()).isTrue();
    }

    @Test
    @KnownBug(10)
    void a_full_credit_of_1317_48_is_1317_48_with_its_vat_and_1317_49_is_refused() {
        Story story = Story.of(withVat().plusLine("Terrace", eur("1317.48"), S20));
        FinalInvoice invoice = story.last();
        assertThat(invoice.amount().total()).isEqualTo(amount("1097.90", "219.58"));
        assertThatThrownBy(() -> story.credit(invoice, Credit.ofWithVat(eur("1317.49"))))
                .hasMessage("[AC-CRN-01] Credit of EUR 1317.49 exceeds the EUR 1317.48 left to credit on FA-1");
        CreditNote credit = story.credit(invoice);
        assertThat(credit.amount()).isEqualTo(invoice.amount());
        assertThat(story.sale().outstandingOf(invoice)).isEqualTo(eur("0.00"));
    }

    @Test
    @KnownBug(12)
    void where_vat_is_rounded_belongs_to_the_sale_115_60_per_rate_and_115_61_per_line() {
        DraftQuote quote = draft().plusLine("a", eur("299.33"), S20)
                .plusLine("b", eur("179.33"), S20)
                .plusLine("c", eur("99.34"), S20);
        assertThat(quote.total().vat()).isEqualTo(eur("115.60"));
        DraftQuote perLine = quote.withVatRounding(VatRounding.PER_LINE);
        assertThat(perLine.total().vat()).isEqualTo(eur("115.61"));
        Story story = Story.of(perLine, Deposit.of(percent("30")));
        VatBreakdown deposit = story.next().amount();
        assertThat(deposit.plus(story.last().amount()).vat()).isEqualTo(eur("115.61"));
        Story other = Story.of(quote);
        assertThatThrownBy(() -> other.amend(perLine.scope())).hasMessageContaining("AC-AMD-02");
    }

    @Test
    @KnownBug(13)
    void an_asked_amount_never_passes_through_a_percentage() {
        Story million = Story.of(draft().plusLine("Plant", eur("1000000.00"), S20));
        assertThat(million.deposit(Deposit.ofWithVat(eur("333.33"))).amountDue())
                .isEqualTo(eur("333.33"));
        Story machine = Story.of(withVat().plusLine("Machine", eur("12870.59"), S21));
        assertThat(machine.deposit(Deposit.ofWithVat(eur("1000.00"))).amountDue())
                .isEqualTo(eur("1000.00"));
    }
}
