package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A sale is read from its contract, its terms and its facts; whatever it refuses is told where it stands. */
public abstract class SaleSuite {
    private static final Sale KITCHEN = Given.kitchenSale();
    private static final DepositInvoice DEPOSIT = KITCHEN.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
    private static final Sale PAID = KITCHEN.plus(DEPOSIT)
            .plus(Payment.of(DEPOSIT, eur("1000.00"), day("2026-09-12")))
            .plus(Payment.of(DEPOSIT, eur("4184.00"), day("2026-09-13")));

    /** The line of Jackson. */
    protected abstract JsonLine line();

    private String json() {
        return line().write(PAID);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String json) {
        return assertThatThrownBy(() -> line().read(json, Sale.class));
    }

    @Test
    void a_fact_that_the_sale_refuses_is_told_at_its_place() {
        refused(json().replace(
                                "{\"invoice\":\"FA-0041\",\"amount\":{\"amount\":\"1000.00\"",
                                "{\"invoice\":\"FA-0099\",\"amount\":{\"amount\":\"1000.00\""))
                .hasMessageContaining("[AC-PAY-01]")
                .hasMessageContaining("/facts/1/allocations/0 (");
    }

    @Test
    void all_facts_that_are_refused_are_told_at_once() {
        refused(json().replace("\"invoice\":\"FA-0041\"", "\"invoice\":\"FA-0099\""))
                .hasMessageContaining("/facts/1/allocations/0 (")
                .hasMessageContaining("/facts/2/allocations/0 (");
    }

    @Test
    void what_is_wrong_inside_a_fact_is_told_there() {
        refused(json().replace("\"receivedOn\":\"2026-09-12\"", "\"receivedOn\":\"1826-09-12\"")
                        .replace("\"receivedOn\":\"2026-09-13\"", "\"receivedOn\":\"soon\""))
                .hasMessageContaining("[AC-TXT-04]")
                .hasMessageContaining("/facts/1 (")
                .hasMessageContaining("[AC-JSN-08]")
                .hasMessageContaining("/facts/2/receivedOn (");
    }

    @Test
    void an_invoice_of_another_version_of_the_sale_is_refused() {
        refused(json().replace("\"saleVersion\":0", "\"saleVersion\":3")).hasMessageContaining("/facts/0 (");
    }

    @Test
    void a_plan_that_does_not_fit_the_contract_is_told_in_the_terms() {
        refused(
                        json().replace(
                                        "\"kind\":\"deposit\",\"percentage\":\"30\",\"trigger\"",
                                        "\"kind\":\"deposit\",\"withVat\":{\"amount\":\"17280.01\",\"currency\":\"EUR\"},\"trigger\""))
                .hasMessageContaining("[AC-PLN-02]")
                .hasMessageContaining("/terms/depositPlan");
    }

    @Test
    void a_tolerance_in_another_currency_is_told_in_the_terms() {
        refused(json().replace(
                                "\"supplyCondition\":\"none\"",
                                "\"supplyCondition\":\"none\",\"tolerance\":{\"amount\":\"1\",\"currency\":\"CHF\"}"))
                .hasMessageContaining("[AC-DOC-06]")
                .hasMessageContaining("/terms/tolerance");
    }

    @Test
    void each_total_that_the_facts_do_not_make_is_told() {
        String wrong = json().replace("\"version\":3", "\"version\":4")
                .replace("\"collected\":{\"amount\":\"5184.00\"", "\"collected\":{\"amount\":\"5184.01\"")
                .replace("\"outstanding\":{\"amount\":\"0.00\"", "\"outstanding\":{\"amount\":\"0.01\"");

        refused(wrong)
                .hasMessageContaining("version is stated as 4, but the other figures make 3, at /version (")
                .hasMessageContaining(
                        "collected is stated as EUR 5184.01, but the other figures make EUR 5184.00, at /collected (")
                .hasMessageContaining("/outstanding (");
    }

    @Test
    void a_host_that_stores_facts_apart_may_leave_the_totals_out() {
        String json = json();
        String bare = json.substring(0, json.indexOf(",\"version\":3")) + "}";

        assertThat(line().read(bare, Sale.class)).isEqualTo(PAID);
    }

    @Test
    void a_kind_of_fact_that_nobody_knows_is_refused_with_the_known_ones() {
        refused(json().replace("\"type\":\"payment\"", "\"type\":\"gift\""))
                .hasMessageContaining("[AC-JSN-06]")
                .hasMessageContaining("\"gift\"")
                .hasMessageContaining("payment-reversal")
                .hasMessageContaining("/facts/1/type");
    }

    @Test
    void a_fact_inside_a_sale_does_not_state_the_schema() {
        refused(json().replace("\"type\":\"payment\"", "\"schema\":\"acompte/1\",\"type\":\"payment\""))
                .hasMessageContaining("[AC-JSN-02]")
                .hasMessageContaining("/facts/1");
    }

    @Test
    void a_document_of_one_kind_is_no_document_of_another() {
        String payment = line().write(PAID.facts().get(1));

        assertThat(line().read(payment, SaleFact.class)).isEqualTo(PAID.facts().get(1));
        assertThatThrownBy(() -> line().read(payment, DepositInvoice.class)).hasMessageContaining("[AC-JSN-09]");
        assertThatThrownBy(() -> line().read(line().write(PAID), SaleFact.class))
                .hasMessageContaining("[AC-JSN-06]");
    }

    @Test
    void the_kind_of_a_fact_may_stand_at_its_end() {
        String payment = "{\"type\":\"payment\",\"amount\"";
        String json = json().replace(payment, "{\"amount\"")
                .replace("\"currency\":\"EUR\"}}]}", "\"currency\":\"EUR\"}}],\"type\":\"payment\"}");

        assertThat(json).contains("}}],\"type\":\"payment\"}").doesNotContain(payment);
        assertThat(line().read(json, Sale.class)).isEqualTo(PAID);
    }

    @Test
    void ten_thousand_facts_are_read_and_refused_in_a_moment() {
        Sale sale =
                Sale.of(Given.accepted(Given.kitchen()), SaleTerms.of(plan())).plus(DEPOSIT);
        while (sale.version() < 10_000) {
            sale = sale.plus(Payment.of(DEPOSIT, eur("0.01"), day("2026-09-12")));
        }
        String json = line().write(sale);
        String wrong = json.replace("\"invoice\":\"FA-0041\"", "\"invoice\":\"FA-0099\"");

        Sale read = Assertions.assertTimeout(Duration.ofSeconds(20), () -> line().read(json, Sale.class));
        assertThat(read).isEqualTo(sale);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> refused(wrong).hasMessageContaining("/facts/1/allocations/0 ("));
    }

    private static DepositPlan plan() {
        return DepositPlan.of(Deposit.of(Percentage.of(30)));
    }
}
