package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acompte.amount.TaxedAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Order;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is wrong in facts that a host already has. */
class SaleAuditTest {
    private static final LocalDate DAY = day("2026-10-01");
    private static final Order ORDER =
            draft().plusLine("Works", eur("1000.00"), S20).order(day("2026-09-09"));
    private static final SaleTerms TERMS = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))));

    private final Sale empty = Sale.of(ORDER, TERMS);
    private final DepositInvoice deposit = empty.draftNextDeposit().issue("FA-1", DAY);
    private final Sale invoiced = empty.plus(deposit);
    private final Payment payment = Payment.of(deposit, eur("360.00"), DAY);
    private final Sale paid = invoiced.plus(payment);
    private final FinalInvoice last = paid.draftFinalInvoice().issue("FA-9", DAY);

    private static SaleAudit audit(SaleFact... facts) {
        return SaleAudit.of(ORDER, TERMS, List.of(facts));
    }

    private static List<String> rules(SaleAudit.Finding finding) {
        return finding.violations().stream().map(Violation::ruleId).toList();
    }

    @Test
    void a_legal_sale_is_clean_and_is_given_back() {
        SaleAudit audit = audit(deposit, payment, last);
        assertThat(audit.isClean()).isTrue();
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.sale()).contains(paid.plus(last));
        assertThat(audit).hasToString("nothing is wrong");
    }

    @Test
    void a_broken_plan_is_a_finding_at_place_0_and_the_facts_are_audited_all_the_same() {
        SaleTerms greedy = SaleTerms.of(DepositPlan.of(Deposit.ofWithVat(eur("1200.01"))));
        SaleAudit audit = SaleAudit.of(ORDER, greedy, List.of(payment));
        assertThat(audit.sale()).isEmpty();
        assertThat(audit).hasToString("""
                0: [AC-PLN-02] The deposit plan asks EUR 1200.01 of D-2026-017, whose total is EUR 1200.00
                1: [AC-PAY-01] A payment of EUR 360.00 names FA-1, which sale D-2026-017 does not have
                1: left out""");
        assertThat(audit.findings().get(0).fact()).isEmpty();
        assertThat(audit.findings().get(0).counted()).isTrue();
    }

    @Test
    void a_deposit_over_the_total_counts_so_that_its_payment_is_in_order() {
        DepositInvoice tooMuch = new DepositInvoice(
                deposit.header(),
                deposit.advance(),
                deposit.instalment(),
                ORDER.scope().total().plus(S20, TaxedAmount.of(eur("0.01"), eur("0.00"))));
        SaleAudit audit = audit(tooMuch, payment);
        assertThat(audit.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(1);
            assertThat(finding.fact()).contains(tooMuch);
            assertThat(rules(finding)).containsExactly("AC-DEP-01");
            assertThat(finding.counted()).isTrue();
        });
    }

    @Test
    void a_fact_that_is_missing_makes_the_documents_after_it_stale_and_they_count() {
        SaleAudit audit = audit(deposit, last);
        assertThat(audit)
                .hasToString(
                        "2: [AC-DOC-05] Document FA-9 was drafted from version 2 of sale D-2026-017, which is at version 1; draft it again");
        assertThat(audit.findings().get(0).counted()).isTrue();
    }

    @Test
    void a_fact_that_is_left_out_keeps_its_place_in_the_version() {
        Payment unknown =
                new Payment(eur("1.00"), DAY, List.of(new PaymentAllocation("FA-7", eur("1.00"))), Optional.empty());
        FinalInvoice second = new FinalInvoice(
                last.header().withSaleVersion(3),
                last.scope(),
                last.previous(),
                last.deductions(),
                last.amount(),
                last.retentions(),
                last.suppliedOn());
        assertThat(audit(deposit, unknown, payment, second)).hasToString("""
                2: [AC-PAY-01] A payment of EUR 1.00 names FA-7, which sale D-2026-017 does not have
                2: left out""");
    }

    @Test
    void a_refund_over_what_was_received_is_left_out() {
        assertThat(audit(deposit, payment, Refund.of(deposit, eur("0.01"), DAY)))
                .hasToString("""
                3: [AC-REF-01] Refund of EUR 0.01 exceeds the EUR 0.00 refundable on FA-1
                3: left out""");
    }

    @Test
    void several_wrong_facts_are_found_at_once_each_for_its_own_reason() {
        CreditNote wrongAmount = new CreditNote(
                paid.draftCreditNote(deposit, CreditReasons.ERROR)
                        .issue("AV-1", DAY)
                        .header(),
                deposit.reference(),
                Credit.full(),
                ORDER.scope().total(),
                CreditReasons.ERROR);
        SaleAudit audit = audit(
                deposit,
                deposit,
                payment,
                Payment.onAccount(Money.parse("USD 5.00"), DAY),
                wrongAmount,
                Refund.of(deposit, eur("400.00"), DAY));
        assertThat(audit.findings())
                .extracting(SaleAudit.Finding::place, SaleAuditTest::rules, SaleAudit.Finding::counted)
                .containsExactly(
                        tuple(2, List.of("AC-DOC-02", "AC-DOC-05", "AC-DEP-04"), false),
                        tuple(4, List.of("AC-DOC-06"), false),
                        tuple(5, List.of("AC-DOC-05", "AC-CRN-01"), false),
                        tuple(6, List.of("AC-REF-01"), false));
    }

    @Test
    void a_fact_after_a_wrong_one_that_makes_it_uncheckable_says_so() {
        SaleAudit audit = SaleAudit.of(ORDER, TERMS, uncheckable());
        assertThat(audit.findings())
                .extracting(SaleAuditTest::rules)
                .containsExactly(List.of("AC-PRG-07"), List.of("AC-AUD-01"));
        assertThat(audit.findings().get(1).violations().get(0))
                .hasToString(
                        "[AC-AUD-01] Fact 2 of sale D-2026-017 cannot be checked, because a fact before it is wrong");
    }

    /** A progress invoice without its lines, and one that goes on from it. */
    private List<SaleFact> uncheckable() {
        ProgressInvoice first =
                empty.draftProgressInvoice(Progress.of(percent("40"))).issue("S-1", DAY);
        Sale worked = empty.plus(first);
        ProgressInvoice withoutLines = new ProgressInvoice(
                first.header(),
                first.scope(),
                first.progress(),
                List.of(),
                first.toDate(),
                first.previous(),
                first.deductions(),
                first.amount(),
                first.retentions(),
                first.suppliedOn());
        return List.of(
                withoutLines,
                worked.draftProgressInvoice(Progress.of(percent("50"))).issue("S-2", DAY));
    }

    @Test
    void a_finding_has_a_violation() {
        assertThatThrownBy(() -> new SaleAudit.Finding(1, Optional.empty(), List.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void legal_sales_are_clean() {
        for (long seed = 0; seed < 60; seed++) {
            Sale sale = RandomSales.of(seed);
            SaleAudit audit = SaleAudit.of(sale.contract(), sale.terms(), sale.facts());
            assertThat(audit).as("seed %s", seed).hasToString("nothing is wrong");
            assertThat(audit.sale()).contains(sale);
        }
    }

    @Test
    void five_hundred_spoilt_lists_of_facts_never_throw_and_agree_with_the_sale() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Sale sale = RandomSales.of(seed % 100);
            Sale other = RandomSales.of(100 + seed);
            List<SaleFact> facts = new ArrayList<>(sale.facts());
            for (int i = 0; i <= random.nextInt(4); i++) {
                spoil(facts, other.facts(), random);
            }
            SaleAudit audit = SaleAudit.of(sale.contract(), sale.terms(), facts);
            assertThat(audit.findings())
                    .allSatisfy(finding -> assertThat(finding.fact()).contains(facts.get(finding.place() - 1)));
            if (audit.isClean()) {
                assertThat(audit.sale()).contains(Sale.of(sale.contract(), sale.terms(), facts));
            } else {
                RuleViolationException refused = catchThrowableOfType(
                        RuleViolationException.class, () -> Sale.of(sale.contract(), sale.terms(), facts));
                assertThat(audit.findings().get(0).violations())
                        .as("seed %s", seed)
                        .containsAll(refused.violations());
            }
        }
    }

    private static void spoil(List<SaleFact> facts, List<SaleFact> strange, Random random) {
        if (facts.isEmpty()) {
            return;
        }
        int at = random.nextInt(facts.size());
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(facts, random);
            case 1 -> facts.add(at, facts.get(random.nextInt(facts.size())));
            case 2 -> facts.remove(at);
            case 3 -> facts.set(at, changed(facts.get(at)));
            case 4 -> Collections.swap(facts, at, random.nextInt(facts.size()));
            default -> facts.addAll(at, strange);
        }
    }

    /** The same fact with another amount. */
    private static SaleFact changed(SaleFact fact) {
        if (fact instanceof DepositInvoice deposit) {
            return new DepositInvoice(
                    deposit.header(),
                    deposit.advance(),
                    deposit.instalment(),
                    deposit.amount().plus(deposit.amount()).plus(S20, TaxedAmount.of(eur("0.01"), eur("7.00"))));
        }
        if (fact instanceof CreditNote note) {
            return new CreditNote(
                    note.header(),
                    note.corrected(),
                    note.credit(),
                    note.amount().plus(S20, TaxedAmount.of(eur("1.00"), eur("0.00"))),
                    note.reason());
        }
        if (fact instanceof ProgressInvoice progress) {
            return new ProgressInvoice(
                    progress.header(),
                    progress.scope(),
                    progress.progress(),
                    List.of(),
                    progress.toDate().plus(progress.toDate()),
                    progress.previous(),
                    progress.deductions(),
                    progress.amount().plus(progress.toDate()),
                    progress.retentions(),
                    progress.suppliedOn());
        }
        return fact instanceof Payment payment
                ? Payment.onAccount(payment.amount().plus(eur("100000.00")), payment.receivedOn())
                : Refund.onAccount(eur("3.00"), fact.occurredOn());
    }
}
