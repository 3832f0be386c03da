package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Instalments that ask nothing are passed over, and their share counts as reached. */
class PassedOverInstalmentTest {

    private static Sale issueNext(Sale sale) {
        return sale.plus(sale.draftNextDeposit().issue("FA-" + (sale.version() + 1), day("2026-09-10")));
    }

    private static Sale amend(Sale sale, Money price) {
        String number = "AV-" + (sale.version() + 1);
        Scope scope = Scope.of(
                number,
                List.of(Line.of("Works", price, S20)),
                List.of(),
                PriceBasis.WITHOUT_VAT,
                VatRounding.PER_TREATMENT);
        return sale.plus(Amendment.of(number, day("2026-09-11"), scope));
    }

    @Test
    void a_share_too_small_to_ask_anything_is_asked_by_the_next_instalment() {
        DepositPlan plan =
                DepositPlan.of(Deposit.of(percent("0.4")), Deposit.of(percent("0.4")), Deposit.of(percent("99.2")));
        Sale sale = issueNext(sale(draft().plusLine("Pen", eur("0.83"), S20), plan));
        assertThat(sale.total().withVat()).isEqualTo(eur("1.00"));
        sale = issueNext(sale);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.nextInstalment()).isEmpty();
    }

    @Test
    void a_plan_of_100_percent_closes_although_an_amendment_made_an_instalment_ask_nothing() {
        DepositPlan plan =
                DepositPlan.of(Deposit.of(percent("50")), Deposit.of(percent("30")), Deposit.of(percent("20")));
        Sale sale = issueNext(sale(draft().plusLine("Works", eur("1000.00"), S20), plan));
        sale = amend(sale, eur("600.00")); // 80 % of it is less than the 50 % that were invoiced
        Draft<DepositInvoice> last = sale.draftNextDeposit();
        assertThat(last.amount().withVat()).isEqualTo(eur("120.00"));
        sale = issueNext(sale);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
    }

    @Test
    void instalments_that_were_credited_in_full_are_asked_again_in_whatever_order_they_were_credited() {
        DepositPlan plan =
                DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("30")), Deposit.of(percent("40")));
        Sale sale = issueNext(issueNext(sale(draft().plusLine("Works", eur("100.00"), S20), plan)));
        Sale forwards = creditInFull(creditInFull(sale, 0), 1);
        Sale backwards = creditInFull(creditInFull(sale, 1), 0);
        assertThat(forwards.nextInstalment()).contains(plan.instalments().get(0));
        assertThat(backwards.nextInstalment()).contains(plan.instalments().get(0));
        assertThat(creditInFull(sale, 0).nextInstalment())
                .contains(plan.instalments().get(2));
        assertThat(issueNext(issueNext(issueNext(forwards))).invoiced()).isEqualTo(sale.total());
    }

    private static Sale creditInFull(Sale sale, int at) {
        return sale.plus(sale.draftCreditNote(sale.invoices().get(at), CreditReasons.ERROR)
                .issue("AV-" + (sale.version() + 1), day("2026-09-12")));
    }

    @Test
    void a_document_of_the_host_that_passes_over_more_than_100_percent_is_recorded_as_100() {
        DepositPlan plan = DepositPlan.of(Deposit.of(percent("30")), Deposit.ofWithVat(eur("100.00")));
        Sale sale = sale(draft().plusLine("Works", eur("1000.00"), S20), plan);
        sale = sale.plus(sale.draftDeposit(Deposit.of(percent("80"))).issue("FA-1", day("2026-09-10")));
        DepositInvoice made =
                sale.draftDeposit(Deposit.ofWithVat(eur("100.00"))).issue("FA-2", day("2026-09-10"));
        DepositInvoice second = new DepositInvoice(made.header(), made.advance(), OptionalInt.of(2), made.amount());
        assertThat(sale.check(second)).isEmpty();
        sale = sale.plus(second);
        assertThat(sale.draftDeposit(Deposit.of(percent("1"))).check()).isNotEmpty();
    }

    @Test
    void an_instalment_that_was_passed_over_counts_once_when_the_plan_goes_back_to_it() {
        DepositPlan plan = DepositPlan.of(Deposit.of(percent("19")), Deposit.of(percent("26")));
        Sale sale = issueNext(sale(draft().plusLine("Works", eur("100.02"), S20), plan));
        DepositInvoice first = (DepositInvoice) sale.invoices().get(0);
        sale = amend(sale, eur("0.02"));
        sale = sale.plus(sale.draftCreditNote(first, CreditReasons.ERROR).issue("AV-8", day("2026-09-12")));
        sale = issueNext(sale); // 19 % of 0.02 is nothing, so the second instalment asks 45 % of it
        DepositInvoice second = (DepositInvoice) sale.invoices().get(1);
        assertThat(second.instalment()).isEqualTo(OptionalInt.of(2));
        sale = sale.plus(sale.draftCreditNote(second, CreditReasons.ERROR).issue("AV-9", day("2026-09-12")));
        assertThat(sale.nextInstalment()).contains(plan.instalments().get(1));
        assertThat(sale.draftNextDeposit().amount().withVat()).isEqualTo(eur("0.01"));
    }
}
