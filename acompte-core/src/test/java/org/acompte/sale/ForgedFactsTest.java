package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.Percentage;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Facts that a host builds by itself, as from its database, are checked as if nobody had drafted them. */
class ForgedFactsTest {
    private static final LocalDate DAY = day("2026-09-20");
    private static final Money USD = Money.parse("USD 1.00");

    private final Sale open = sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.none());
    private final Sale invoiced =
            open.plus(open.draftDeposit(Deposit.of(percent("50"))).issue("FA-1", DAY));
    private final DepositInvoice first = (DepositInvoice) invoiced.facts().get(0);
    private final Sale closed = invoiced.plus(invoiced.draftFinalInvoice().issue("FA-9", DAY));

    private static DocumentHeader header(Sale sale, String number) {
        return DocumentHeader.builder()
                .number(number)
                .issuedOn(DAY)
                .contract(sale.contractReference())
                .saleVersion(sale.version())
                .build();
    }

    private static VatBreakdown amount(String withoutVat, String vat) {
        return VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(eur(withoutVat), eur(vat)));
    }

    private static DepositInvoice deposit(Sale sale, Percentage share, VatBreakdown amount) {
        return new DepositInvoice(header(sale, "FA-2"), Deposit.of(share), OptionalInt.empty(), amount);
    }

    private static CreditNote credit(Sale sale, DocumentReference corrected, VatBreakdown amount) {
        return new CreditNote(header(sale, "AV-1"), corrected, Credit.full(), amount, CreditReasons.ERROR);
    }

    private static void assertRefused(Sale sale, SaleFact fact, String rule) {
        assertThat(sale.check(fact))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo(rule));
        assertThatThrownBy(() -> sale.plus(fact)).hasMessageStartingWith("[" + rule + "]");
    }

    @Test
    void a_deposit_must_fit_figure_by_figure_into_what_is_left() {
        assertThat(invoiced.check(deposit(invoiced, percent("50"), amount("500.00", "100.00"))))
                .isEmpty();
        assertRefused(invoiced, deposit(invoiced, percent("50"), amount("500.01", "99.99")), "AC-DEP-01");
        assertRefused(invoiced, deposit(invoiced, percent("50"), amount("499.99", "100.01")), "AC-DEP-01");
        VatBreakdown elsewhere =
                VatBreakdown.zero(CurrencyUnit.EUR).plus(S10, TaxedAmount.of(eur("1.00"), eur("0.10")));
        assertRefused(invoiced, deposit(invoiced, percent("50"), elsewhere), "AC-DEP-01");
    }

    @Test
    void a_deposit_must_ask_something_before_the_final_invoice_and_within_100_percent() {
        assertRefused(invoiced, deposit(invoiced, percent("50"), amount("0.00", "0.00")), "AC-DEP-02");
        assertRefused(closed, deposit(closed, percent("50"), amount("1.00", "0.20")), "AC-DEP-03");
        assertRefused(invoiced, deposit(invoiced, percent("50.0001"), amount("1.00", "0.20")), "AC-DEP-06");
    }

    @Test
    void there_is_one_final_invoice() {
        FinalInvoice second = new FinalInvoice(
                header(closed, "FA-10"),
                closed.scope(),
                VatBreakdown.zero(CurrencyUnit.EUR),
                List.of(),
                closed.total(),
                List.of(),
                Optional.empty());
        assertRefused(closed, second, "AC-FIN-01");
    }

    @Test
    void a_credit_note_names_its_invoice_by_number_and_date_and_takes_back_something_that_is_there() {
        DocumentReference wrongDay = new DocumentReference("FA-1", day("2026-09-19"));
        assertRefused(invoiced, credit(invoiced, wrongDay, amount("1.00", "0.20")), "AC-CRN-02");
        assertRefused(invoiced, credit(invoiced, first.reference(), amount("0.00", "0.00")), "AC-CRN-03");
        assertRefused(invoiced, credit(invoiced, first.reference(), amount("500.00", "100.01")), "AC-CRN-01");
        assertThat(invoiced.check(credit(invoiced, first.reference(), first.amount())))
                .isEmpty();
    }

    @Test
    void every_fact_is_in_the_currency_of_the_sale() {
        VatBreakdown dollars =
                VatBreakdown.zero(CurrencyUnit.USD).plus(S20, TaxedAmount.of(USD, Money.zero(CurrencyUnit.USD)));
        assertRefused(invoiced, deposit(invoiced, percent("50"), dollars), "AC-DOC-06");
        assertRefused(invoiced, Payment.of(first, USD, DAY), "AC-DOC-06");
        assertRefused(invoiced, Refund.of(first, USD, DAY), "AC-DOC-06");
        Sale two =
                invoiced.plus(invoiced.draftDeposit(Deposit.of(percent("10"))).issue("FA-2", DAY));
        assertRefused(two, new Reallocation(USD, DAY, "FA-1", "FA-2"), "AC-DOC-06");
        assertThat(invoiced.draftDeposit(Deposit.ofWithVat(USD)).check())
                .singleElement()
                .hasToString("[AC-DOC-06] An amount is in USD, sale D-2026-017 is in EUR");
        assertThat(invoiced.draftCreditNote(first, Credit.ofWithoutVat(USD), CreditReasons.ERROR)
                        .check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-DOC-06"));
        FinalInvoice last = closed.finalInvoice().orElseThrow();
        assertThat(closed.draftCreditNote(last, Credit.ofLine(1, USD), CreditReasons.ERROR)
                        .check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-DOC-06"));
    }

    @Test
    void no_document_has_a_negative_figure() {
        VatBreakdown negative = amount("-1.00", "0.20");
        assertThatThrownBy(() -> deposit(open, percent("50"), negative)).hasMessageContaining("AC-DOC-07");
        assertThatThrownBy(() -> credit(open, first.reference(), negative)).hasMessageContaining("AC-DOC-07");
        assertThatThrownBy(() -> new FinalInvoice(
                        header(open, "FA-9"),
                        open.scope(),
                        VatBreakdown.zero(CurrencyUnit.EUR),
                        List.of(),
                        negative,
                        List.of(),
                        Optional.empty()))
                .hasMessageContaining("AC-DOC-07");
        assertThatThrownBy(() -> new PaymentAllocation("FA-1", eur("0.00"))).hasMessageContaining("AC-PAY-02");
    }

    @Test
    void texts_and_counts_of_stored_facts_are_checked_too() {
        assertThatThrownBy(() -> Payment.onAccount(eur("1.00"), DAY).withReference(" "))
                .hasMessageContaining("AC-TXT-01");
        assertThatThrownBy(() -> Refund.onAccount(eur("1.00"), DAY).withReference("a\u0000"))
                .hasMessageContaining("AC-TXT-03");
        assertThatThrownBy(() -> new Refund(eur("1.00"), DAY, Optional.of(""), Optional.empty()))
                .hasMessageContaining("AC-TXT-01");
        assertThatThrownBy(() -> new DepositInvoice(
                        header(open, "FA-2"), Deposit.of(percent("1")), OptionalInt.of(0), amount("1.00", "0.20")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> header(open, "FA-2").withSaleVersion(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_happens_on_the_day_that_vat_sees() {
        assertThat(Payment.onAccount(eur("1.00"), DAY).occurredOn()).isEqualTo(DAY);
        assertThat(Refund.onAccount(eur("1.00"), DAY).occurredOn()).isEqualTo(DAY);
        assertThat(new Reallocation(eur("1.00"), DAY, "FA-1", "FA-2").occurredOn())
                .isEqualTo(DAY);
        assertThat(Amendment.of("AM-1", DAY, open.scope()).occurredOn()).isEqualTo(DAY);
    }

    @Test
    void sales_differ_by_contract_plan_and_facts() {
        assertThat(open).isNotEqualTo(invoiced).isNotEqualTo("a sale");
        assertThat(open)
                .isNotEqualTo(
                        sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.of(Deposit.of(percent("1")))));
        assertThat(open).isNotEqualTo(sale(draft().plusLine("Works", eur("1000.01"), S20), DepositPlan.none()));
        assertThat(open.hashCode()).isNotEqualTo(invoiced.hashCode());
        assertThat(invoiced.draftFinalInvoice().saleVersion()).isEqualTo(1);
        assertThat(invoiced.contractReference())
                .isEqualTo(ContractReference.to(open.contract()))
                .hasSameHashCodeAs(ContractReference.to(open.contract()))
                .isNotEqualTo("a reference");
    }
}
