package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.Settlement;
import org.acompte.sale.SupplyCondition;
import org.acompte.sale.SupplyDecision;
import org.junit.jupiter.api.Test;

/** What is paid of a deposit and what the buyer owes; see {@code docs/known-bugs.md}. */
class PaymentStateTest {

    /** EUR 1000.00 without VAT, EUR 1200.00 with VAT. */
    private static DraftQuote works() {
        return draft().plusLine("Works", eur("1000.00"), S20);
    }

    @Test
    @KnownBug(44)
    void a_draft_has_no_number_and_is_nothing_that_a_payment_can_name() {
        Story story = Story.of(works(), Deposit.of(percent("100")));
        Draft<DepositInvoice> draft = story.sale().draftNextDeposit();
        assertThat(Invoice.class.isInstance(draft)).isFalse();
        DepositInvoice issued = draft.issue("FA-1", day("2026-09-10"));
        assertThatThrownBy(() -> story.plus(Payment.of(issued, eur("1200.00"), day("2026-09-11"))))
                .hasMessage("[AC-PAY-01] A payment of EUR 1200.00 names FA-1, which sale D-2026-017 does not have");
        PaymentAllocation provisional = new PaymentAllocation("PROV1", eur("1200.00"));
        assertThatThrownBy(() -> story.plus(
                        new Payment(eur("1200.00"), day("2026-09-11"), List.of(provisional), Optional.empty())))
                .hasMessageContaining("AC-PAY-01");
    }

    @Test
    @KnownBug(45)
    void a_deposit_that_is_paid_in_part_lowers_the_final_invoice_and_its_rest_stays_due() {
        Story story = Story.of(works(), Deposit.of(percent("50")));
        DepositInvoice deposit = story.next();
        story.pay(deposit, "240.00");
        FinalInvoice last = story.last();
        assertThat(last.amountDue()).isEqualTo(eur("600.00"));
        assertThat(story.sale().outstandingOf(deposit)).isEqualTo(eur("360.00"));
        assertThat(story.sale().settlementOf(deposit)).isEqualTo(Settlement.PARTLY_PAID);
        assertThat(story.sale().invoiced().withVat()).isEqualTo(eur("1200.00"));
        assertThat(story.sale().collected()).isEqualTo(eur("240.00"));
        assertThat(story.sale().outstanding()).isEqualTo(eur("960.00"));
        assertThat(story.sale().receipts())
                .extracting(receipt -> receipt.amount().total())
                .containsExactly(amount("200.00", "40.00"));
    }

    @Test
    @KnownBug(46)
    void of_a_deposit_of_9100_an_invoice_of_780_takes_780_and_8320_stay_available() {
        Story story = Story.of(draft().plusLine("Works", eur("10000.00"), S20));
        DepositInvoice deposit = story.deposit(Deposit.ofWithVat(eur("9100.00")));
        story.pay(deposit, "9100.00");
        story.amend(story.sale().scope().withUnitPrice(1, eur("650.00")));
        FinalInvoice last = story.last();
        assertThat(last.deducted().total()).isEqualTo(amount("650.00", "130.00"));
        assertThat(last.amountDue()).isEqualTo(eur("0.00"));
        assertThat(story.sale().availableOf(deposit).withVat()).isEqualTo(eur("8320.00"));
        assertThat(story.credit(deposit).amount().withVat()).isEqualTo(eur("8320.00"));
        assertThat(story.sale().refundDue()).isEqualTo(eur("8320.00"));
    }

    @Test
    @KnownBug(47)
    void a_deposit_that_was_credited_is_not_paid_and_only_a_named_person_lets_the_supply_start() {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))))
                .withSupplyCondition(SupplyCondition.DEPOSITS_PAID);
        Story story = Story.of(works(), terms);
        story.credit(story.next());
        assertThat(story.sale().maySupply().allowed()).isFalse();
        assertThat(story.sale().nextInstalment()).isPresent();
        story.plus(new DepositWaiver("M. Rivoire", story.today(), "regular buyer"));
        assertThat(story.sale().maySupply().reason()).isEqualTo(SupplyDecision.Reason.WAIVED);
        assertThat(story.sale().maySupply().detail()).contains("M. Rivoire");
        assertThat(story.sale().collected()).isEqualTo(eur("0.00"));
        assertThat(story.last().amountDue()).isEqualTo(eur("1200.00"));
    }

    @Test
    @KnownBug(48)
    void a_paid_deposit_that_was_deducted_is_no_longer_asked_for() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        story.pay(deposit, "360.00");
        FinalInvoice last = story.last();
        assertThat(story.sale().settlementOf(deposit)).isEqualTo(Settlement.PAID);
        assertThat(story.sale().outstandingOf(deposit)).isEqualTo(eur("0.00"));
        assertThat(story.sale().invoices())
                .filteredOn(invoice -> story.sale().outstandingOf(invoice).isPositive())
                .isEqualTo(List.of(last));
    }

    @Test
    @KnownBug(75)
    void a_buyer_who_prepaid_owes_nothing_and_the_deposit_counts_once() {
        Story story = Story.of(works(), Deposit.of(percent("100")));
        story.payOnAccount("1200.00");
        assertThat(story.sale().outstanding()).isEqualTo(eur("-1200.00"));
        story.next();
        assertThat(story.sale().outstanding()).isEqualTo(eur("0.00"));
        story.last();
        assertThat(story.sale().outstanding()).isEqualTo(eur("0.00"));
        assertThat(story.sale().onAccount()).isEqualTo(eur("0.00"));
    }
}
