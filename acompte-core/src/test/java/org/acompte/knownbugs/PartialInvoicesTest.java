package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.acompte.amount.Quantity;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Line;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.Invoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.SaleTerms;
import org.junit.jupiter.api.Test;

/** Partial deliveries, progress invoices and retentions; see {@code docs/known-bugs.md}. */
class PartialInvoicesTest {
    private static final List<Consumption> POLICIES =
            List.of(Consumption.FIRST, Consumption.PRO_RATA, Consumption.cappedAt(percent("20")), Consumption.LAST);

    private static Story bikes(Consumption policy, String share) {
        SaleTerms terms =
                SaleTerms.of(DepositPlan.of(Deposit.of(percent(share)))).withConsumption(policy);
        return Story.of(
                draft().plusLine(Line.of("Bike", eur("500.00"), S20).asGoods().withQuantity("2")), terms);
    }

    @Test
    @KnownBug(39)
    void two_bikes_that_are_delivered_one_by_one_are_two_invoices_whatever_the_deposit() {
        for (Consumption policy : POLICIES) {
            for (String share : List.of("30", "60", "100")) {
                Story story = bikes(policy, share);
                DepositInvoice deposit = story.next();
                ProgressInvoice first = story.progress(Progress.delivered(1, Quantity.of(1)));
                FinalInvoice last = story.last();
                assertThat(first.work().total()).isEqualTo(amount("500.00", "100.00"));
                assertThat(first.amount().plus(last.amount()).plus(deposit.amount()))
                        .isEqualTo(story.sale().total());
                assertThat(story.sale().invoices()).containsExactly(deposit, first, last);
            }
        }
    }

    @Test
    @KnownBug(42)
    void a_deposit_of_30_percent_is_settled_in_proportion_to_what_is_delivered() {
        Story story = bikes(Consumption.PRO_RATA, "30");
        story.next();
        ProgressInvoice first = story.progress(Progress.delivered(1, Quantity.of(1)));
        assertThat(first.deductions().get(0).amount().total()).isEqualTo(amount("150.00", "30.00"));
        assertThat(first.amountDue()).isEqualTo(eur("420.00"));
        assertThat(story.last().amountDue()).isEqualTo(eur("420.00"));
    }

    @Test
    @KnownBug(46)
    void of_a_deposit_of_9100_a_first_invoice_of_780_uses_780() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).withConsumption(Consumption.FIRST);
        Story story =
                Story.of(draft().plusLine("Survey", eur("650.00"), S20).plusLine("Works", eur("9350.00"), S20), terms);
        DepositInvoice deposit = story.deposit(Deposit.ofWithVat(eur("9100.00")));
        ProgressInvoice survey = story.progress(Progress.ofLine(1, percent("100")));
        assertThat(survey.deductions())
                .extracting(deduction -> deduction.amount().total())
                .containsExactly(amount("650.00", "130.00"));
        assertThat(survey.amountDue()).isEqualTo(eur("0.00"));
        assertThat(story.sale().availableOf(deposit).withVat()).isEqualTo(eur("8320.00"));
    }

    @Test
    @KnownBug(67)
    void of_8001_95_five_percent_are_400_10_on_this_invoice_and_a_due_of_their_own_when_released() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        Story story = Story.of(draft().plusLine("Works", eur("13336.58"), S20), terms);
        ProgressInvoice first = story.progress(Progress.of(percent("50")));
        assertThat(first.amount().total()).isEqualTo(amount("6668.29", "1333.66"));
        assertThat(first.retentions()).containsExactly(new HeldRetention("guarantee", eur("400.10")));
        assertThat(first.amountDue()).isEqualTo(eur("7601.85"));
        story.pay(first, "7601.85");
        FinalInvoice last = story.last();
        story.pay(last, last.amountDue().getAmount().toPlainString());
        assertThat(last.retentions()).hasSize(1);
        assertThat(story.sale().outstanding()).isEqualTo(story.sale().retentionHeld());
        story.plus(RetentionRelease.of("guarantee", eur("400.10"), story.today()));
        assertThat(story.sale().retentionHeld())
                .isEqualTo(last.retentions().get(0).amount());
        assertThatThrownBy(() -> story.plus(RetentionRelease.of("guarantee", eur("400.11"), story.today())))
                .hasMessageContaining("AC-RET-02");
    }

    @Test
    @KnownBug(68)
    void a_progress_names_lines_of_work_and_a_deposit_has_none() {
        Story story = Story.of(draft().plusLine("Works", eur("1000.00"), S20), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        assertThat(DepositInvoice.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContain("progress");
        assertThatThrownBy(() -> story.progress(Progress.ofLine(2, percent("50"))))
                .hasMessageContaining("AC-PRG-04");
        ProgressInvoice first = story.progress(Progress.of(percent("50")));
        assertThat(first.deductions()).extracting(Deduction::deposit).containsExactly(deposit.reference());
        assertThat(story.sale().invoices()).extracting(Invoice::number).containsExactly("FA-1", "S-2");
    }

    @Test
    @KnownBug(69)
    void a_sale_has_as_many_retentions_as_were_agreed_on() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none())
                .plus(RetentionClause.of("guarantee", percent("5")))
                .plus(RetentionClause.of("shared costs", percent("1.5")));
        Story story = Story.of(draft().plusLine("Works", eur("10000.00"), S20), terms);
        ProgressInvoice first = story.progress(Progress.of(percent("50")));
        assertThat(first.retentions())
                .containsExactly(
                        new HeldRetention("guarantee", eur("300.00")), new HeldRetention("shared costs", eur("90.00")));
        story.plus(RetentionRelease.of("shared costs", eur("90.00"), story.today()));
        assertThat(story.sale().retentionHeld()).isEqualTo(eur("300.00"));
    }
}
