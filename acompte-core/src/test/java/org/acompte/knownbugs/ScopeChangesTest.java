package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingReason;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Refund;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Deposits above the order, changes of scope, retractions; see {@code docs/known-bugs.md}. */
class ScopeChangesTest {
    private static final VatTreatment NO_VAT = VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO);

    @Test
    @KnownBug(37)
    void a_paid_deposit_of_600_on_an_order_of_500_is_settled_in_one_plan_without_a_negative_figure() {
        Story story = Story.of(draft().plusLine("Event", eur("600.00"), NO_VAT), Deposit.of(percent("100")));
        DepositInvoice deposit = story.next();
        story.pay(deposit, "600.00");
        story.amend(story.sale().scope().withUnitPrice(1, eur("500.00")));
        Closing plan = story.close(story.sale().settle());
        assertThat(plan.steps())
                .extracting(step -> step.amount().withVat())
                .containsExactly(eur("0.00"), eur("100.00"));
        assertThat(plan.steps().get(1).of()).contains(deposit.reference());
        assertThat(plan.refundDue()).isEqualTo(eur("100.00"));
        assertThat(story.sale().finalInvoice().orElseThrow().deducted().withVat())
                .isEqualTo(eur("500.00"));
        story.refund(deposit, "100.00");
        assertThat(story.sale().isSettled()).isTrue();
    }

    @Test
    @KnownBug(38)
    void a_deposit_of_300_on_an_order_of_100_is_refused_and_200_are_never_due_to_the_seller() {
        DraftQuote order = draft().plusLine("Order", eur("100.00"), NO_VAT);
        assertThatThrownBy(() -> Story.of(order, Deposit.ofWithVat(eur("300.00"))))
                .hasMessageContaining("AC-PLN-02");
        Story story = Story.of(order);
        assertThatThrownBy(() -> story.deposit(Deposit.ofWithVat(eur("300.00"))))
                .hasMessage("[AC-DEP-01] Deposit of EUR 300.00 exceeds the EUR 100.00 left to invoice on D-2026-017");
        story.payOnAccount("300.00");
        story.last();
        assertThat(story.sale().outstanding()).isEqualTo(eur("-200.00"));
        assertThat(story.sale().refundDue()).isEqualTo(eur("200.00"));
    }

    @Test
    @KnownBug(40)
    void a_quantity_that_changes_after_two_deposits_leaves_both_as_issued_and_asks_no_phantom_third() {
        Line chairs = Line.of("Chair", eur("100.00"), S20).withQuantity("10");
        Story story = Story.of(draft().plusLine(chairs), Deposit.of(percent("30")), Deposit.of(percent("20")));
        DepositInvoice first = story.next();
        DepositInvoice second = story.next();
        story.amend(story.sale().scope().withQuantity(1, Quantity.of(12)));
        assertThat(story.sale().nextInstalment()).isEmpty();
        FinalInvoice last = story.last();
        assertThat(last.deductions())
                .containsExactly(
                        new Deduction(first.reference(), first.amount()),
                        new Deduction(second.reference(), second.amount()));
        assertThat(last.deducted().total()).isEqualTo(amount("500.00", "100.00"));
        assertThat(last.amount().total()).isEqualTo(amount("700.00", "140.00"));
    }

    @Test
    @KnownBug(41)
    void a_sale_that_is_cancelled_after_its_deposit_gives_the_money_back_by_documents_and_keeps_its_facts() {
        Story story = Story.of(draft().plusLine("Works", eur("1000.00"), S20), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        story.pay(deposit, "360.00");
        Cancellation cancellation =
                Cancellation.byBuyer(story.today(), "change of plans", Kept.nothing("within the agreed delay"));
        Closing plan = story.close(story.sale().cancel(cancellation));
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.reason()).isEqualTo(ClosingReason.SUPPLY_CANCELLED);
            assertThat(step.amount()).isEqualTo(deposit.amount());
        });
        assertThat(plan.refundDue()).isEqualTo(eur("360.00"));
        story.refund(deposit, "360.00");
        assertThat(story.sale().isSettled()).isTrue();
        assertThat(story.sale().invoice("FA-1")).contains(deposit);
    }

    @Test
    @KnownBug(43)
    void money_without_an_invoice_is_given_back_without_one() {
        Story story = Story.of(draft().plusLine("Camera", eur("500.00"), S20));
        story.payOnAccount("600.00");
        Money tooMuch = Money.of(CurrencyUnit.EUR, 601);
        assertThatThrownBy(() -> story.plus(Refund.onAccount(tooMuch, story.today())))
                .hasMessageContaining("AC-REF-01");
        Cancellation retracted = Cancellation.byBuyer(story.today(), "retraction", Kept.nothing("right of the buyer"));
        Closing plan = story.close(story.sale().cancel(retracted));
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.refundDue()).isEqualTo(eur("600.00"));
        story.plus(Refund.onAccount(eur("600.00"), story.today()));
        assertThat(story.sale().isSettled()).isTrue();
        assertThat(story.sale().invoices()).isEmpty();
        assertThat(story.sale().onAccount()).isEqualTo(eur("0.00"));
        assertThat(story.sale().outstanding()).isEqualTo(eur("0.00"));
        assertThat(story.sale().receipts()).isEmpty();
    }
}
