package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.knownbugs.KnownBug;
import org.junit.jupiter.api.Test;

class MaySupplyTest {
    private static final LocalDate DAY = day("2026-10-01");

    @Test
    void without_a_condition_the_seller_may_supply_at_once() {
        assertThat(sale(SupplyCondition.NONE).maySupply()).hasToString("supply: nothing is asked before the supply");
    }

    @Test
    void the_supply_waits_for_the_payment_of_the_deposit_and_not_for_the_milestone() {
        Sale sale = sale(SupplyCondition.DEPOSITS_PAID);
        assertThat(sale.maySupply())
                .hasToString("no supply: a deposit asked on acceptance is not invoiced (instalment 1)");
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit);
        assertThat(sale.maySupply()).hasToString("no supply: a deposit is not paid (FA-1), EUR 360.00 missing");
        sale = sale.plus(Payment.of(deposit, eur("359.99"), DAY));
        assertThat(sale.maySupply().missing()).isEqualTo(eur("0.01"));
        sale = sale.plus(Payment.of(deposit, eur("0.01"), DAY));
        assertThat(sale.maySupply()).hasToString("supply: the deposits asked on acceptance are paid");
    }

    @Test
    void an_issued_deposit_is_enough_when_the_terms_say_so() {
        Sale sale = sale(SupplyCondition.DEPOSITS_INVOICED);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        assertThat(sale.maySupply().allowed()).isTrue();
    }

    @Test
    @KnownBug(47)
    void a_credited_deposit_never_counts_as_met_and_a_waiver_says_who_allowed_it() {
        Sale sale = sale(SupplyCondition.DEPOSITS_PAID);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit);
        sale = sale.plus(sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", DAY));
        assertThat(sale.maySupply().reason()).isEqualTo(SupplyDecision.Reason.DEPOSIT_NOT_INVOICED);
        sale = sale.plus(new DepositWaiver("A. Martin", DAY, "long-standing customer"));
        assertThat(sale.maySupply()).hasToString("supply: the deposits are waived (by A. Martin)");
        sale = sale.plus(Cancellation.byBuyer(DAY, "change of plans", Kept.nothing("goodwill")));
        assertThat(sale.maySupply()).hasToString("no supply: the sale was cancelled");
    }

    private static Sale sale(SupplyCondition condition) {
        DepositPlan plan = DepositPlan.of(
                Instalment.of(Deposit.of(percent("30"))),
                Instalment.of(Deposit.of(percent("20"))).atMilestone("Delivery"));
        return Sale.of(
                draft().plusLine("Works", eur("1000.00"), S20).order(day("2026-09-09")),
                SaleTerms.of(plan).withSupplyCondition(condition));
    }
}
