package org.acompte.knownbugs;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.withVat;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Several rates, tax identity, discounts and negative lines; see {@code docs/known-bugs.md}. */
class RatesAndIdentityTest {
    private static final VatTreatment REVERSE_CHARGE =
            VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge"));

    @Test
    @KnownBug(16)
    void a_deposit_has_each_rate_of_the_sale_once_and_one_rate_is_the_case_of_one() {
        DraftQuote quote = draft().plusLine("a", eur("100.00"), S20)
                .plusLine("b", eur("200.00"), S10)
                .plusLine("c", eur("300.00"), S5)
                .plusLine("d", eur("100.00"), S20);
        DepositInvoice deposit = Story.of(quote, Deposit.of(percent("50"))).next();
        assertThat(deposit.amount().rows())
                .containsExactly(
                        new VatBreakdown.Row(S20, amount("100.00", "20.00")),
                        new VatBreakdown.Row(S10, amount("100.00", "10.00")),
                        new VatBreakdown.Row(S5, amount("150.00", "7.50")));
        DraftQuote one = draft().plusLine("a", eur("100.00"), S20);
        assertThat(Story.of(one, Deposit.of(percent("50"))).next().amount().rows())
                .containsExactly(new VatBreakdown.Row(S20, amount("50.00", "10.00")));
    }

    @Test
    @KnownBug(17)
    void two_groups_of_one_rate_stay_apart_from_the_quote_to_the_deduction() {
        VatTreatment goods = S20.withGroup("goods");
        VatTreatment services = S20.withGroup("services");
        DraftQuote quote = draft().plusLine(
                        Line.of("Boiler", eur("1000.00"), goods).asGoods())
                .plusLine("Fitting", eur("500.00"), services);
        Story story = Story.of(quote, Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        assertThat(deposit.amount().treatments()).containsExactly(goods, services);
        FinalInvoice last = story.last();
        assertThat(last.deducted().amountOf(goods)).isEqualTo(amount("300.00", "60.00"));
        assertThat(last.deducted().amountOf(services)).isEqualTo(amount("150.00", "30.00"));
        assertThat(last.deducted().treatments())
                .extracting(treatment -> treatment.rate().plain())
                .containsExactly("20", "20");
    }

    @Test
    @KnownBug({18, 57})
    void a_discount_of_the_sale_is_not_applied_again_to_the_deduction_which_is_not_a_line() {
        DraftQuote quote = draft().plusLine("Works", eur("1000.00"), S20).plus(Adjustment.discount(percent("20")));
        Story story = Story.of(quote, Deposit.of(percent("50")));
        assertThat(story.next().amount().total()).isEqualTo(amount("400.00", "80.00"));
        FinalInvoice last = story.last();
        assertThat(last.deducted().total()).isEqualTo(amount("400.00", "80.00"));
        assertThat(last.amount().total()).isEqualTo(amount("400.00", "80.00"));
        assertThat(last.scope().lines()).hasSize(1);
        assertThat(Deduction.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("deposit", "amount");
    }

    @Test
    @KnownBug(19)
    void nothing_is_left_to_correct_with_prices_with_vat_a_discount_and_a_returned_line() {
        DraftQuote quote = withVat()
                .plusLine(Line.of("Chair", eur("119.99"), S20).withQuantity("7"))
                .plusLine(Line.of("Return", eur("35.55"), S20).withQuantity("-1"))
                .plusLine("Rug", eur("249.95"), S10)
                .plus(Adjustment.discount(percent("3.3")));
        Story story = Story.of(quote, Deposit.of(percent("100")));
        assertThat(story.next().amount()).isEqualTo(quote.total());
        Story open = Story.of(quote);
        VatBreakdown centLess = open.sale().total().minus(cent());
        assertThatThrownBy(() -> open.finalInvoice(List.of(), centLess)).hasMessageContaining("AC-FIN-04");
    }

    private static VatBreakdown cent() {
        return VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(eur("0.01"), eur("0.00")));
    }

    @Test
    @KnownBug(20)
    void a_deduction_is_the_deposit_itself_under_reverse_charge_too() {
        Story story = Story.of(draft().plusLine("Works", eur("5000.00"), REVERSE_CHARGE), Deposit.of(percent("40")));
        DepositInvoice deposit = story.next();
        FinalInvoice last = story.last();
        assertThat(last.deductions()).containsExactly(new Deduction(deposit.reference(), deposit.amount()));
        assertThat(last.deducted().treatments()).containsExactly(REVERSE_CHARGE);
        assertThat(last.amount().total()).isEqualTo(amount("3000.00", "0.00"));
    }

    @Test
    @KnownBug(21)
    void a_deposit_at_a_rate_that_is_no_longer_sold_is_credited_and_never_makes_a_rate_negative() {
        DraftQuote quote = draft().plusLine("Boiler", eur("100.00"), S20).plusLine("Fitting", eur("100.00"), S10);
        Story story = Story.of(quote, Deposit.of(percent("50")));
        DepositInvoice deposit = story.next();
        story.amend(story.sale().scope().minusLine(2));
        FinalInvoice last = story.last();
        assertThat(last.amount().rows())
                .allSatisfy(row -> assertThat(row.amount().isNegative()).isFalse());
        assertThat(last.amountDue()).isEqualTo(eur("60.00"));
        assertThat(story.sale().excessInvoiced().amountOf(S10)).isEqualTo(amount("50.00", "5.00"));
        CreditNote credit = story.credit(deposit);
        assertThat(credit.amount().amountOf(S10)).isEqualTo(amount("50.00", "5.00"));
        assertThat(credit.amount().amountOf(S20).isZero()).isTrue();
        assertThat(story.sale().invoiced().minus(story.sale().total()).isZero()).isTrue();
    }

    @Test
    @KnownBug(22)
    void a_deposit_of_another_treatment_is_credited_and_asked_again_and_never_netted() {
        Story story = Story.of(draft().plusLine("Works", eur("1000.00"), S20), Deposit.of(percent("30")));
        DepositInvoice wrong = story.next();
        Scope changed = story.sale().scope().withVatTreatment(S20, REVERSE_CHARGE);
        story.amend(changed);
        FinalInvoice netted = story.sale().draftFinalInvoice().issue("FA-9", story.today());
        assertThat(netted.deductions()).isEmpty();
        assertThat(netted.amountDue()).isEqualTo(eur("1000.00"));
        story.credit(wrong);
        DepositInvoice right = story.next();
        assertThat(right.amount().treatments()).containsExactly(REVERSE_CHARGE);
        assertThat(right.amountDue()).isEqualTo(eur("300.00"));
        assertThat(story.last().amountDue()).isEqualTo(eur("700.00"));
    }
}
