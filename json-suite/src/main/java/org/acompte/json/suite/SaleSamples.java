package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.Explanation;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Refund;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.SupplyCondition;
import org.acompte.sale.UnpaidDeposits;

/** Sales, their terms, their facts, and what they answer. */
final class SaleSamples {
    static final List<Sample> ALL = all();

    private SaleSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        amendments(all);
        all.addAll(InvoiceSamples.ALL);
        all.addAll(MoneySamples.ALL);
        all.addAll(HeaderSamples.ALL);
        releases(all);
        endings(all);
        terms(all);
        sales(all);
        answers(all);
        return List.copyOf(all);
    }

    private static void amendments(List<Sample> all) {
        all.add(Sample.of(
                "amendment-complete",
                Amendment.of(
                        "D-2026-018-2", day("2026-10-15"), Given.everything().scope())));
        all.add(Sample.of(
                "amendment-minimal",
                Amendment.of("D-2026-017-2", day("2026-10-15"), Given.minimal().scope())));
    }

    private static void releases(List<Sample> all) {
        all.add(Sample.of(
                "retention-release-minimal", RetentionRelease.of("guarantee", eur("2.40"), day("2027-10-01"))));
        all.add(Sample.of(
                "retention-release-complete",
                RetentionRelease.of("guarantee", eur("2.40"), day("2026-10-05")).againstGuarantee("BG-77")));
    }

    private static void endings(List<Sample> all) {
        all.add(Sample.of(
                "deposit-waiver-minimal", new DepositWaiver("A. Martin", day("2026-09-10"), "long-standing customer")));
        all.add(Sample.of(
                "cancellation-minimal",
                Cancellation.byBuyer(day("2026-09-20"), "change of plans", Kept.nothing("goodwill"))));
        all.add(Sample.of(
                "cancellation-complete",
                Cancellation.bySeller(
                                day("2026-09-20"),
                                "out of stock",
                                Kept.indemnity(eur("50.00"), "contract section 9"),
                                Kept.consideration(eur("12.00"), "plans that were delivered"))
                        .givingEarnestMoneyBack(Factor.of("2"))));
        all.add(Sample.of(
                "indemnity-invoice-minimal",
                Given.kitchenSale()
                        .draftIndemnity(eur("300.00"), "earnest money")
                        .issue("I-1", day("2026-09-20"))));
    }

    private static SaleTerms everyTerm() {
        return SaleTerms.of(DepositPlan.of(Deposit.of(Percentage.of(30))))
                .withConsumption(Consumption.cappedAt(Percentage.of("33.3333")))
                .withUnpaidDeposits(UnpaidDeposits.COLLECTED)
                .withSupplyCondition(SupplyCondition.DEPOSITS_PAID)
                .plus(RetentionClause.of("guarantee", Percentage.of(5)))
                .plus(RetentionClause.of("completion", Percentage.of("2.5")))
                .withTolerance(eur("1.00"));
    }

    private static void terms(List<Sample> all) {
        SaleTerms usual = SaleTerms.of(DepositPlan.none());
        all.add(Sample.of("sale-terms-complete", everyTerm()));
        all.add(Sample.of("sale-terms-minimal", usual));
        all.add(Sample.of(
                "sale-terms-first",
                usual.withConsumption(Consumption.FIRST).withSupplyCondition(SupplyCondition.DEPOSITS_INVOICED)));
        all.add(Sample.of("sale-terms-last", usual.withConsumption(Consumption.LAST)));
    }

    /** A sale with most of what can happen, which the buyer cancels in the end. */
    private static Sale eventful() {
        Sale sale = Sale.of(Given.accepted(Given.kitchen()), everyTerm());
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("5184.00"), day("2026-09-12")).withReference("VIR 4711"));
        ProgressInvoice work =
                sale.draftProgressInvoice(Progress.of(Percentage.of(10))).issue("S-1", day("2026-10-01"));
        sale = sale.plus(work).plus(new DepositWaiver("A. Martin", day("2026-10-02"), "long-standing customer"));
        return closed(sale);
    }

    private static Sale closed(Sale sale) {
        Closing closing =
                sale.cancel(Cancellation.byBuyer(day("2026-10-20"), "change of plans", Kept.nothing("goodwill")));
        Sale closed = sale.plus(closing.cancellation().orElseThrow());
        int number = 1;
        for (ClosingStep step : closing.steps()) {
            closed = closed.plus(step.draft().issue("C-" + number, day("2026-10-20")));
            number++;
        }
        return closed.plus(Refund.of(closed.invoices().get(0), eur("100.00"), day("2026-10-25")));
    }

    private static void sales(List<Sample> all) {
        all.add(Sample.of("sale-complete", eventful()));
        all.add(Sample.of("sale-minimal", Sale.of(Given.minimal().order(day("2026-09-09")))));
    }

    private static void answers(List<Sample> all) {
        Sale sale = eventful();
        SaleDocument work = (SaleDocument) sale.facts().get(2);
        all.add(Sample.of("explanation-complete", sale.explain(work)));
        all.add(Sample.of("explanation-minimal", new Explanation(work.amount(), List.of())));
        all.add(Sample.of(
                "supply-decision-complete",
                Sale.of(sale.contract(), everyTerm()).maySupply()));
        all.add(Sample.of(
                "supply-decision-minimal",
                Sale.of(Given.minimal().order(day("2026-09-09"))).maySupply()));
    }
}
