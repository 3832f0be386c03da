package org.acompte.knownbugs;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Reallocation;
import org.junit.jupiter.api.Test;

/** Credit notes against deposits; see {@code docs/known-bugs.md}. */
class CreditNotesOfDepositsTest {

    /** EUR 1000.00 without VAT, EUR 1200.00 with VAT. */
    private static DraftQuote works() {
        return draft().plusLine("Works", eur("1000.00"), S20);
    }

    @Test
    @KnownBug(32)
    void what_is_left_of_a_deposit_is_issued_less_all_its_credit_notes() {
        Story story = Story.of(works(), Deposit.of(percent("50")));
        DepositInvoice deposit = story.next();
        story.pay(deposit, "600.00");
        story.credit(deposit, Credit.ofWithVat(eur("120.00")));
        story.credit(deposit, Credit.ofWithVat(eur("60.00")));
        assertThat(story.sale().availableOf(deposit).total()).isEqualTo(amount("350.00", "70.00"));
        assertThat(story.sale().draftFinalInvoice().amount().withVat()).isEqualTo(eur("780.00"));
        story.refund(deposit, "180.00");
        story.credit(deposit);
        story.refund(deposit, "420.00");
        FinalInvoice last = story.last();
        assertThat(last.deductions()).isEmpty();
        assertThat(last.amountDue()).isEqualTo(eur("1200.00"));
    }

    @Test
    @KnownBug(34)
    void credits_of_an_invoice_with_a_returned_line_add_up_to_the_invoice_per_rate() {
        DraftQuote quote = works().plusLine(
                        Line.of("Return", eur("100.00"), S20).withQuantity("-1"))
                .plusLine("Repairs", eur("333.33"), S10);
        Story story = Story.of(quote);
        FinalInvoice last = story.last();
        CreditNote first = story.credit(last, Credit.ofWithVat(eur("500.00")));
        CreditNote second = story.credit(last, Credit.ofWithVat(eur("777.77")));
        VatBreakdown credited =
                first.amount().plus(second.amount()).plus(story.credit(last).amount());
        assertThat(first.amount().withVat()).isEqualTo(eur("500.00"));
        assertThat(credited).isEqualTo(last.amount());
        assertThat(story.sale().draftCreditNote(last, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-CRN-03"));
    }

    @Test
    @KnownBug(35)
    void of_a_credited_deposit_500_are_refunded_and_500_pay_the_next_invoice() {
        Story story = Story.of(works());
        DepositInvoice deposit = story.deposit(Deposit.ofWithVat(eur("1000.00")));
        story.pay(deposit, "1000.00");
        story.credit(deposit);
        assertThat(story.sale().refundableOf(deposit)).isEqualTo(eur("1000.00"));
        story.refund(deposit, "500.00");
        FinalInvoice last = story.last();
        story.plus(Reallocation.of(deposit, last, eur("500.00"), story.today()));
        assertThat(story.sale().outstandingOf(last)).isEqualTo(eur("700.00"));
        assertThat(story.sale().refundDue()).isEqualTo(eur("0.00"));
        assertThatThrownBy(() -> story.refund(deposit, "0.01"))
                .hasMessage("[AC-REF-01] Refund of EUR 0.01 exceeds the EUR 0.00 refundable on " + deposit.number());
    }

    @Test
    @KnownBug(36)
    void a_deposit_is_credited_in_full_or_in_part_with_a_reason_and_never_by_a_negative_deposit() {
        Story story = Story.of(works(), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        CreditNote part = story.credit(deposit, Credit.ofWithVat(eur("100.00")));
        assertThat(part.corrected()).isEqualTo(deposit.reference());
        assertThat(part.reason()).isEqualTo(CreditReasons.ERROR);
        assertThat(story.credit(deposit).amount().withVat()).isEqualTo(eur("260.00"));
        assertThatThrownBy(() -> Deposit.of(percent("-30"))).hasMessageContaining("AC-AMT-04");
        assertThatThrownBy(() -> Deposit.ofWithVat(eur("-360.00"))).hasMessageContaining("AC-PLN-03");
    }
}
