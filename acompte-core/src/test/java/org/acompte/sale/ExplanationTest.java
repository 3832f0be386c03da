package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.acompte.Fixtures.withVat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.quote.DraftQuote;
import org.acompte.rule.RuleViolationException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** "Why is this 45.45?": each figure of a document, with the rule of arithmetic that gave it. */
class ExplanationTest {
    private static final LocalDate DAY = day("2026-10-01");

    @Test
    void a_deposit_of_500_00_at_10_percent_says_why_its_vat_is_45_45() {
        Sale sale = sale(withVat().plusLine("Sofa", eur("1649.90"), S10), DepositPlan.none());
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("500.00"))).issue("FA-1", DAY);
        Explanation why = sale.plus(deposit).explain(deposit);
        assertThat(why).hasToString("""
                B.2  EUR 500.00 with VAT is asked
                B.3  10 %: EUR 500.00 of EUR 1649.90 left
                B.4  10 %: VAT EUR 45.45 inside EUR 500.00, 10/110 of it
                B.8  asks EUR 500.00: EUR 454.55 and VAT EUR 45.45""");
        ExplanationStep vat = why.steps().get(2);
        assertThat(vat.kind()).isEqualTo(ExplanationKind.CARVE_OUT);
        assertThat(vat.treatment()).contains(S10);
        assertThat(vat.figures()).containsExactly(eur("454.55"), eur("45.45"), eur("500.00"));
    }

    @Test
    void the_second_half_of_12870_59_takes_the_residual_and_the_final_invoice_is_0_00() {
        DepositPlan halves = DepositPlan.of(Deposit.of(percent("50")), Deposit.of(percent("50")));
        Sale sale = sale(withVat().plusLine("Machine", eur("12870.59"), S20), halves);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-2", DAY));
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", DAY));
        assertThat(sale.explain(sale.invoices().get(0))).hasToString("""
                B.1  50 % of EUR 12870.59 is EUR 6435.30, less EUR 0.00 issued before
                B.3  20 %: EUR 6435.30 of EUR 12870.59 left
                B.4  20 %: VAT EUR 1072.55 inside EUR 6435.30, 20/120 of it
                B.8  asks EUR 6435.30: EUR 5362.75 and VAT EUR 1072.55""");
        assertThat(sale.explain(sale.invoices().get(1))).hasToString("""
                B.1  100 % of EUR 12870.59 is EUR 12870.59, less EUR 6435.30 issued before
                B.3  20 %: EUR 6435.29 of EUR 6435.29 left
                B.4  20 %: VAT EUR 1072.55, the rest with all EUR 6435.29 left; the formula gives EUR 1072.55
                B.8  asks EUR 6435.29: EUR 5362.74 and VAT EUR 1072.55""");
        assertThat(sale.explain(sale.invoices().get(2))).hasToString("""
                A.4  20 %: EUR 12870.59 in all, VAT EUR 2145.10 inside EUR 12870.59, 20/120 of it
                C.1  20 %: less EUR 5362.75 and VAT EUR 1072.55 of deposit FA-1
                C.1  20 %: less EUR 5362.74 and VAT EUR 1072.55 of deposit FA-2
                C.1  asks EUR 0.00: EUR 0.00 and VAT EUR 0.00""");
    }

    @Test
    void a_deposit_of_three_rates_is_spread_by_what_each_has_left() {
        DraftQuote quote = draft().plusLine("Kitchen", eur("12000.00"), S10)
                .plusLine("Appliances", eur("3400.00"), S20)
                .plusLine("Books", eur("99.99"), S5);
        Sale sale = sale(quote, DepositPlan.of(Deposit.of(percent("30"))));
        assertThat(sale.draftNextDeposit().explain()).hasToString("""
                B.1  30 % of EUR 17384.99 is EUR 5215.50, less EUR 0.00 issued before
                B.3  10 %: EUR 3960.00 of EUR 13200.00 left
                B.4  10 %: VAT EUR 360.00 inside EUR 3960.00, 10/110 of it
                B.3  20 %: EUR 1224.00 of EUR 4080.00 left
                B.4  20 %: VAT EUR 204.00 inside EUR 1224.00, 20/120 of it
                B.3  5 %: EUR 31.50 of EUR 104.99 left
                B.4  5 %: VAT EUR 1.50 inside EUR 31.50, 5/105 of it
                B.8  asks EUR 5215.50: EUR 4650.00 and VAT EUR 565.50""");
    }

    @Test
    void the_last_instalment_takes_the_vat_that_is_left_and_not_the_vat_of_the_formula() {
        DepositPlan plan = DepositPlan.of(
                Deposit.ofWithVat(eur("0.14")), Deposit.ofWithVat(eur("0.14")), Deposit.ofWithVat(eur("0.44")));
        Sale sale = sale(draft().plusLine("Screws", eur("0.60"), S20), plan);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-2", DAY));
        assertThat(sale.draftNextDeposit().explain()).hasToString("""
                B.2  EUR 0.44 with VAT is asked
                B.3  20 %: EUR 0.44 of EUR 0.44 left
                B.4  20 %: VAT EUR 0.08, the rest with all EUR 0.44 left; the formula gives EUR 0.07
                B.8  asks EUR 0.44: EUR 0.36 and VAT EUR 0.08""");
    }

    @Test
    void a_vat_that_was_bounded_says_by_what_and_what_the_formula_gives() {
        Sale sale = sale(draft().plusLine("Works", eur("100.00"), S20), DepositPlan.none());
        Sale littleVat = sale.plus(stated(sale, "50.00", "19.50"));
        assertThat(littleVat.draftDeposit(Deposit.ofWithVat(eur("30.00"))).explain())
                .hasToString("""
                        B.2  EUR 30.00 with VAT is asked
                        B.3  20 %: EUR 30.00 of EUR 50.50 left
                        B.4  20 %: VAT EUR 0.50, the formula gives EUR 5.00, only EUR 0.50 of VAT is left
                        B.8  asks EUR 30.00: EUR 29.50 and VAT EUR 0.50""");
        Sale littleBase = sale.plus(stated(sale, "90.00", "1.00"));
        assertThat(littleBase.draftDeposit(Deposit.ofWithVat(eur("15.00"))).explain())
                .hasToString("""
                        B.2  EUR 15.00 with VAT is asked
                        B.3  20 %: EUR 15.00 of EUR 29.00 left
                        B.4  20 %: VAT EUR 5.00, the formula gives EUR 2.50, only EUR 10.00 without VAT is left
                        B.8  asks EUR 15.00: EUR 10.00 and VAT EUR 5.00""");
    }

    @Test
    void a_document_whose_figures_the_sale_does_not_give_says_that_it_states_them() {
        Sale sale = sale(draft().plusLine("Works", eur("100.00"), S20), DepositPlan.none());
        DepositInvoice stated = stated(sale, "50.00", "9.99");
        assertThat(sale.plus(stated).explain(stated)).hasToString("""
                B.8  20 %: EUR 50.00 and VAT EUR 9.99, stated by the document
                B.8  asks EUR 59.99: EUR 50.00 and VAT EUR 9.99""");
    }

    @Test
    void an_instalment_that_asks_more_than_what_is_left_says_so() {
        Sale sale = sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.of(Deposit.of(percent("50"))));
        sale = sale.plus(sale.draftDeposit(Deposit.ofWithoutVat(eur("900.00"))).issue("FA-1", DAY));
        assertThat(sale.explain(sale.invoices().get(0))).hasToString("""
                B.5  EUR 900.00 without VAT is asked
                B.5  20 %: EUR 900.00 of EUR 1000.00 left without VAT
                B.5  20 %: VAT EUR 180.00 on EUR 900.00
                B.8  asks EUR 1080.00: EUR 900.00 and VAT EUR 180.00""");
        assertThat(sale.draftNextDeposit().explain()).hasToString("""
                B.1  50 % of EUR 1200.00 is EUR 600.00, less EUR 0.00 issued before
                B.1  only EUR 120.00 of EUR 600.00 is left
                B.3  20 %: EUR 120.00 of EUR 120.00 left
                B.4  20 %: VAT EUR 20.00, the rest with all EUR 120.00 left; the formula gives EUR 20.00
                B.8  asks EUR 120.00: EUR 100.00 and VAT EUR 20.00""");
    }

    @Test
    void a_deposit_with_exact_vat_says_what_it_was_rounded_down_from() {
        DepositPlan plan = DepositPlan.of(Deposit.ofWithVat(eur("500.00"))).withRounding(DepositRounding.EXACT_VAT);
        Sale sale = sale(draft().plusLine("Works", eur("10000.00"), S10), plan);
        assertThat(sale.draftNextDeposit().explain()).hasToString("""
                B.2  EUR 500.00 with VAT is asked
                B.6  10 %: EUR 500.00 is rounded down to EUR 499.95, VAT EUR 45.45 on EUR 454.50
                B.8  asks EUR 499.95: EUR 454.50 and VAT EUR 45.45""");
    }

    @Test
    void progress_final_invoice_and_credit_notes_say_what_was_taken_off_and_held_back() {
        Sale sale = works(Consumption.PRO_RATA);
        assertThat(sale.explain(sale.invoices().get(1))).hasToString("""
                D.1  20 %: line 1 is done for EUR 4000.00 of EUR 10000.00
                D.2  20 %: EUR 4800.00 of EUR 12000.00 done, VAT EUR 800.00 on EUR 4000.00
                D.5  20 %: pro rata takes EUR 1440.00 off now, at least EUR 0.00, of deposits with EUR 3600.00
                D.6  20 %: less EUR 1200.00 and VAT EUR 240.00 of deposit FA-1, which has EUR 3600.00
                D.7  EUR 240.00 is held under guarantee: 5 % of EUR 4800.00 is EUR 240.00, less EUR 0.00 before
                D.3  asks EUR 3360.00: EUR 2800.00 and VAT EUR 560.00""");
        assertThat(sale.draftFinalInvoice().explain()).hasToString("""
                A.4  20 %: EUR 12000.00 in all, VAT EUR 2000.00 on EUR 10000.00
                C.1  20 %: less EUR 4000.00 and VAT EUR 800.00 of work invoiced before
                C.1  20 %: less EUR 1800.00 and VAT EUR 360.00 of deposit FA-1
                D.7  EUR 360.00 is held under guarantee: 5 % of EUR 12000.00 is EUR 600.00, less EUR 240.00 before
                C.1  asks EUR 5040.00: EUR 4200.00 and VAT EUR 840.00""");
        assertThat(explained(sale, 0, Credit.full())).isEqualTo("""
                E.2  of EUR 3600.00 left on FA-1, EUR 1440.00 is deducted by invoices or held for refunds
                E.2  20 %: EUR 1800.00 and VAT EUR 360.00, the rest of FA-1
                E.1  takes back EUR 2160.00: EUR 1800.00 and VAT EUR 360.00""");
        assertThat(explained(sale, 1, Credit.ofWithVat(eur("100.00")))).isEqualTo("""
                E.3  EUR 100.00 with VAT of EUR 3360.00 left on S-1
                B.3  20 %: EUR 100.00 of EUR 3360.00 left
                B.4  20 %: VAT EUR 16.67 inside EUR 100.00, 20/120 of it
                E.1  takes back EUR 100.00: EUR 83.33 and VAT EUR 16.67""");
        assertThat(explained(sale, 1, Credit.ofWithoutVat(eur("100.00")))).isEqualTo("""
                E.3  EUR 100.00 without VAT of EUR 2800.00 left on S-1
                B.5  20 %: EUR 100.00 of EUR 2800.00 left without VAT
                B.5  20 %: VAT EUR 20.00 on EUR 100.00
                E.1  takes back EUR 120.00: EUR 100.00 and VAT EUR 20.00""");
        assertThat(sale.draftIndemnity(eur("40.00"), "late payment").explain()).hasToString("""
                E.8  O 0 %: EUR 40.00 and VAT EUR 0.00, claimed: late payment
                E.8  asks EUR 40.00: EUR 40.00 and VAT EUR 0.00""");
    }

    @Test
    void every_policy_is_named_with_what_it_takes_off() {
        assertThat(depositStep(Consumption.FIRST))
                .isEqualTo(
                        "D.5  20 %: first takes EUR 3600.00 off now, at least EUR 0.00, of deposits with EUR 3600.00");
        assertThat(depositStep(Consumption.LAST))
                .isEqualTo("D.5  20 %: last takes EUR 0.00 off now, at least EUR 0.00, of deposits with EUR 3600.00");
        assertThat(depositStep(Consumption.cappedAt(percent("20"))))
                .isEqualTo(
                        "D.5  20 %: at most 20 % takes EUR 960.00 off now, at least EUR 0.00, of deposits with EUR 3600.00");
    }

    @Test
    void credited_lines_say_what_they_count_for_after_the_discount_on_the_whole() {
        DraftQuote quote = draft().plusLine("Door", eur("100.00"), S20)
                .plusLine("Window", eur("300.00"), S20)
                .plus(org.acompte.amount.Adjustment.discount(eur("40.00")));
        Sale sale = sale(quote, DepositPlan.none());
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", DAY));
        Credit.Lines lines = Credit.ofLine(1, eur("100.00")).plusLine(2, eur("30.00"));
        assertThat(explained(sale, 0, lines)).isEqualTo("""
                E.4  20 %: EUR 100.00 of line 1, EUR 100.00, counts for EUR 90.00
                B.5  20 %: VAT EUR 18.00 on EUR 90.00
                E.4  20 %: EUR 30.00 of line 2, EUR 300.00, counts for EUR 27.00
                B.5  20 %: VAT EUR 5.40 on EUR 27.00
                E.1  takes back EUR 140.40: EUR 117.00 and VAT EUR 23.40""");
    }

    @Test
    void a_credit_of_one_treatment_a_cancelled_credit_note_and_a_replacement_are_explained() {
        Sale sale = works(Consumption.PRO_RATA);
        Invoice first = sale.invoices().get(1);
        assertThat(explained(sale, 1, Credit.ofTreatment(S20, eur("100.00")))).isEqualTo("""
                E.3  EUR 100.00 with VAT of EUR 3360.00 left on S-1
                B.4  20 %: VAT EUR 16.67 inside EUR 100.00, 20/120 of it
                E.1  takes back EUR 100.00: EUR 83.33 and VAT EUR 16.67""");
        CreditNote note = sale.draftCreditNote(first, Credit.ofWithVat(eur("100.00")), CreditReasons.ERROR)
                .issue("AV-1", DAY);
        Sale credited = sale.plus(note);
        CreditReversal reversal =
                credited.draftCreditReversal(note, CreditReasons.ERROR).issue("CR-1", DAY);
        assertThat(credited.plus(reversal).explain(reversal)).hasToString("""
                E.10  20 %: EUR 83.33 and VAT EUR 16.67, all that AV-1 took back
                E.10  asks EUR 100.00: EUR 83.33 and VAT EUR 16.67""");
        Draft<ProgressInvoice> draft =
                sale.draftReplacement((ProgressInvoice) first, Progress.of(percent("30")), InvoiceTerms.ON_RECEIPT);
        ProgressInvoice instead = draft.issue("S-1a", DAY);
        assertThat(sale.plus(instead).explain(instead))
                .isEqualTo(draft.explain())
                .hasToString("""
                D.1  20 %: line 1 is done for EUR 3000.00 of EUR 10000.00
                D.2  20 %: EUR 3600.00 of EUR 12000.00 done, VAT EUR 600.00 on EUR 3000.00
                D.5  20 %: pro rata takes EUR 1080.00 off now, at least EUR 0.00, of deposits with EUR 3600.00
                D.6  20 %: less EUR 900.00 and VAT EUR 180.00 of deposit FA-1, which has EUR 3600.00
                D.7  EUR 180.00 is held under guarantee: 5 % of EUR 3600.00 is EUR 180.00, less EUR 0.00 before
                D.3  asks EUR 2520.00: EUR 2100.00 and VAT EUR 420.00""");
    }

    @Test
    void a_deposit_above_the_total_is_deducted_up_to_the_total() {
        Sale sale = sale(draft().plusLine("Event", eur("600.00"), S20), DepositPlan.of(Deposit.of(percent("100"))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        sale = sale.plus(Amendment.of(
                "AM-1",
                DAY,
                draft().plusLine("Smaller event", eur("500.00"), S20).scope()));
        assertThat(sale.draftFinalInvoice().explain()).hasToString("""
                A.4  20 %: EUR 600.00 in all, VAT EUR 100.00 on EUR 500.00
                C.2  20 %: less EUR 500.00 and VAT EUR 100.00 of deposit FA-1, which has EUR 720.00
                C.1  asks EUR 0.00: EUR 0.00 and VAT EUR 0.00""");
    }

    @Test
    void a_document_that_the_sale_does_not_have_and_a_refused_draft_are_not_explained() {
        Sale sale = sale(draft().plusLine("Works", eur("100.00"), S20), DepositPlan.none());
        assertThatThrownBy(() -> sale.explain(stated(sale, "50.00", "10.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sale D-2026-017 does not have document FA-1; record it with plus first");
        assertThatThrownBy(() -> sale.draftNextDeposit().explain())
                .isInstanceOf(RuleViolationException.class)
                .hasMessageStartingWith("[AC-DEP-05]");
    }

    @Test
    void every_explanation_adds_up_to_its_document_and_only_stated_figures_are_unexplained() {
        for (long seed = 0; seed < 60; seed++) {
            Sale sale = RandomSales.of(seed);
            for (SaleDocument document : RandomSales.documents(sale)) {
                Explanation why = sale.explain(document);
                assertThat(why.amount()).isEqualTo(document.amount());
                assertThat(sum(why)).as("seed %s, %s", seed, document).isEqualTo(document.amount());
                assertThat(why.toString().lines()).hasSameSizeAs(why.steps());
                boolean stated = why.steps().stream().anyMatch(step -> step.kind() == ExplanationKind.STATED);
                assertThat(stated)
                        .as("seed %s, %s", seed, document)
                        .isEqualTo(document instanceof IndemnityInvoice
                                || (document instanceof CreditNote note && note.credit() instanceof Credit.Treatments));
            }
        }
    }

    @Test
    void every_section_that_a_step_names_is_in_the_documentation() throws IOException {
        String arithmetic = Files.readString(Path.of("../docs/arithmetic.md"));
        Set<String> sections = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Sale sale = RandomSales.of(seed);
            RandomSales.documents(sale)
                    .forEach(document -> sale.explain(document).steps().forEach(step -> sections.add(step.section())));
        }
        assertThat(sections).contains("A.4", "B.1", "B.4", "C.1", "D.2", "E.2");
        assertThat(sections).allSatisfy(section -> assertThat(arithmetic).contains("**" + section + "**"));
    }

    private static VatBreakdown sum(Explanation why) {
        VatBreakdown sum = VatBreakdown.zero(CurrencyUnit.EUR);
        for (ExplanationStep step : why.steps()) {
            if (step.kind().sign() != 0) {
                VatTreatment treatment = step.treatment().orElseThrow();
                TaxedAmount part =
                        TaxedAmount.of(step.figures().get(0), step.figures().get(1));
                sum = sum.plus(treatment, step.kind().sign() > 0 ? part : part.negated());
            }
            assertThat(step.figures()).allMatch(figure -> MinorUnits.of(figure) >= 0);
        }
        return sum;
    }

    private static DepositInvoice stated(Sale sale, String withoutVat, String vat) {
        DocumentHeader header = DocumentHeader.builder()
                .number("FA-1")
                .issuedOn(DAY)
                .contract(sale.contractReference())
                .saleVersion(sale.version())
                .build();
        TaxedAmount amount = TaxedAmount.of(eur(withoutVat), eur(vat));
        return new DepositInvoice(
                header,
                Deposit.ofWithVat(amount.withVat()),
                OptionalInt.empty(),
                VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, amount));
    }

    private static Sale works(Consumption consumption) {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))))
                .withConsumption(consumption)
                .plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = Sale.of(draft().plusLine("Works", eur("10000.00"), S20).order(day("2026-09-09")), terms, List.of());
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        return sale.plus(sale.draftProgressInvoice(Progress.of(percent("40"))).issue("S-1", DAY));
    }

    private static String depositStep(Consumption consumption) {
        Sale sale = works(consumption);
        return sale.explain(sale.invoices().get(1)).steps().stream()
                .filter(step -> step.kind() == ExplanationKind.DEPOSITS)
                .map(ExplanationStep::toString)
                .findFirst()
                .orElseThrow();
    }

    private static String explained(Sale sale, int place, Credit credit) {
        CreditNote note = sale.draftCreditNote(sale.invoices().get(place), credit, CreditReasons.ERROR)
                .issue("AV-1", DAY);
        return sale.plus(note).explain(note).toString();
    }
}
