package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.rate;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Sale;
import org.junit.jupiter.api.Test;

/** Deposits deducted twice, wrongly or not at all, and chains of them; see {@code docs/known-bugs.md}. */
class DeductionsTest {

    /** EUR 1000.00 without VAT, EUR 1200.00 with VAT. */
    private static DraftQuote works() {
        return draft().plusLine("Works", eur("1000.00"), S20);
    }

    @Test
    @KnownBug(23)
    void a_final_invoice_that_is_credited_and_issued_anew_deducts_the_deposit_every_time() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        for (int i = 0; i < 3; i++) {
            FinalInvoice last = story.last();
            assertThat(last.deductions()).containsExactly(new Deduction(deposit.reference(), deposit.amount()));
            assertThat(last.amountDue()).isEqualTo(eur("840.00"));
            story.credit(last);
        }
        Sale replayed = Sale.of(
                story.sale().contract(), story.sale().terms(), story.sale().facts());
        assertThat(replayed.availableOf(deposit)).isEqualTo(deposit.amount());
    }

    @Test
    @KnownBug(25)
    void a_deduction_lowers_what_is_due_and_can_not_be_negative() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        assertThatThrownBy(() ->
                        new Deduction(deposit.reference(), deposit.amount().negated()))
                .hasMessageContaining("AC-DOC-07");
        VatBreakdown added = story.sale().total().plus(deposit.amount());
        List<Deduction> deductions = List.of(new Deduction(deposit.reference(), deposit.amount()));
        assertThatThrownBy(() -> story.finalInvoice(deductions, added))
                .hasMessage("[AC-FIN-04] Final invoice FA-2 asks S 20 %: EUR 1300.00 + 260.00 VAT,"
                        + " its total less its deductions is S 20 %: EUR 700.00 + 140.00 VAT");
    }

    @Test
    @KnownBug(26)
    void a_final_invoice_that_forgets_a_deposit_is_refused() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        story.next();
        FinalInvoice forgetful = story.finalInvoice(List.of(), story.sale().total());
        assertThatThrownBy(() -> story.plus(forgetful))
                .hasMessage("[AC-FIN-03] Final invoice FA-2 deducts nothing, but is to deduct"
                        + " S 20 %: EUR 300.00 + 60.00 VAT of FA-1 of 2026-09-10");
        assertThat(story.last().amountDue()).isEqualTo(eur("840.00"));
    }

    @Test
    @KnownBug(27)
    void money_that_came_before_the_deposit_invoice_counts_once() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        story.payOnAccount("360.00");
        DepositInvoice deposit = story.next();
        assertThat(story.sale().outstandingOf(deposit)).isEqualTo(eur("0.00"));
        FinalInvoice last = story.last();
        assertThat(story.sale().outstandingOf(last)).isEqualTo(eur("840.00"));
        assertThat(story.sale().outstanding()).isEqualTo(eur("840.00"));
        assertThat(story.sale().collected()).isEqualTo(eur("360.00"));
    }

    @Test
    @KnownBug({28, 65})
    void a_deposit_taken_off_the_total_and_off_what_is_due_is_refused() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        List<Deduction> deductions = List.of(new Deduction(deposit.reference(), deposit.amount()));
        VatBreakdown twice = story.sale().total().minus(deposit.amount()).minus(deposit.amount());
        assertThatThrownBy(() -> story.finalInvoice(deductions, twice)).hasMessageContaining("AC-FIN-04");
        FinalInvoice last = story.last();
        assertThat(last.total().withVat()).isEqualTo(eur("1200.00"));
        assertThat(last.deducted().withVat()).isEqualTo(eur("360.00"));
        assertThat(last.amountDue()).isEqualTo(eur("840.00"));
    }

    @Test
    @KnownBug(29)
    void a_deposit_above_the_final_total_is_deducted_as_far_as_it_goes_and_the_rest_is_reported() {
        Story story = Story.of(works(), Deposit.of(percent("100")));
        DepositInvoice deposit = story.next();
        story.amend(story.sale().scope().withUnitPrice(1, eur("750.00")));
        FinalInvoice last = story.last();
        assertThat(last.deducted().withVat()).isEqualTo(eur("900.00"));
        assertThat(last.amountDue()).isEqualTo(eur("0.00"));
        assertThat(story.sale().availableOf(deposit).total()).isEqualTo(amount("250.00", "50.00"));
        assertThat(story.sale().excessInvoiced().total()).isEqualTo(amount("250.00", "50.00"));
    }

    @Test
    @KnownBug(30)
    void the_plan_belongs_to_the_sale_and_is_used_up_instead_of_starting_again_on_the_rest() {
        Story story = Story.of(works(), Deposit.of(percent("70")), Deposit.of(percent("30")));
        DepositInvoice first = story.next();
        story.pay(first, "840.00");
        assertThat(story.next().amountDue()).isEqualTo(eur("360.00"));
        assertThat(story.sale().nextInstalment()).isEmpty();
        FinalInvoice last = story.last();
        assertThat(last.amountDue()).isEqualTo(eur("0.00"));
        assertThat(last.header().dueOn()).contains(last.issuedOn());
    }

    @Test
    @KnownBug(31)
    void money_and_deposits_of_one_sale_never_reach_another_and_590_is_never_offered_as_770() {
        Story mine = Story.of(works(), Deposit.of(percent("30")));
        Story other = Story.of(draft().plusLine("Other works", eur("500.00"), S20), Deposit.of(percent("100")));
        mine.payOnAccount("590.00");
        DepositInvoice foreign = other.next();
        assertThat(mine.sale().draftFinalInvoice().amount())
                .isEqualTo(mine.sale().total());
        assertThatThrownBy(() -> mine.plus(Payment.of(foreign, eur("590.00"), mine.today())))
                .hasMessageContaining("AC-PAY-01");
        DepositInvoice own = mine.next();
        assertThatThrownBy(() -> mine.plus(Reallocation.of(own, foreign, eur("1.00"), mine.today())))
                .hasMessageContaining("AC-REA-03");
        assertThatThrownBy(() -> new Payment(
                        eur("590.00"),
                        mine.today(),
                        List.of(new PaymentAllocation(own.number(), eur("770.00"))),
                        Optional.empty()))
                .hasMessageContaining("AC-PAY-03");
    }

    @Test
    @KnownBug({61, 66})
    void a_final_invoice_names_each_deposit_of_its_chain_and_what_is_prepaid_is_their_sum() {
        Story story =
                Story.of(works(), Deposit.of(percent("20")), Deposit.of(percent("20")), Deposit.of(percent("20")));
        DepositInvoice first = story.next();
        DepositInvoice wrong = story.next();
        story.credit(wrong);
        DepositInvoice second = story.next();
        DepositInvoice third = story.next();
        FinalInvoice last = story.last();
        assertThat(last.deductions())
                .extracting(Deduction::deposit)
                .containsExactly(first.reference(), second.reference(), third.reference());
        assertThat(last.deductions().get(0).deposit()).hasToString("FA-1 of 2026-09-10");
        assertThat(last.deducted())
                .isEqualTo(first.amount().plus(second.amount()).plus(third.amount()));
        assertThat(last.amountDue()).isEqualTo(eur("480.00"));
    }

    @Test
    @KnownBug(49)
    void a_supply_that_was_paid_in_advance_collects_its_vat_once_and_has_nothing_due() {
        Story all = Story.of(draft().plusLine("Server", eur("1000.00"), rate("19")), Deposit.of(percent("100")));
        DepositInvoice deposit = all.next();
        all.pay(deposit, "1190.00");
        FinalInvoice last = all.last();
        assertThat(last.amountDue()).isEqualTo(eur("0.00"));
        assertThat(all.sale().receipts())
                .extracting(receipt -> receipt.amount().total())
                .containsExactly(amount("1000.00", "190.00"));
        Story half = Story.of(draft().plusLine("Book", eur("100.00"), S20), Deposit.of(percent("50")));
        assertThat(half.next().amountDue()).isEqualTo(eur("60.00"));
        assertThat(half.last().amountDue()).isEqualTo(eur("60.00"));
    }
}
