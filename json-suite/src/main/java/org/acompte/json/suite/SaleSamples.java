package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Facts of sales. */
final class SaleSamples {
    static final List<Sample> ALL = all();

    private SaleSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        amendments(all);
        invoices(all);
        money(all);
        works(all);
        endings(all);
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

    private static void invoices(List<Sample> all) {
        Sale complete = Sale.of(Given.accepted(Given.everything()), Given.everyInstalment());
        DepositInvoice earnest = complete.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        complete = complete.plus(earnest);
        DepositInvoice second = complete.draftNextDeposit().issue("FA-0042", day("2026-10-01"));
        complete = complete.plus(second);
        FinalInvoice balance = complete.draftFinalInvoice(
                        InvoiceTerms.payableWithin(30).suppliedOn(day("2026-11-30")))
                .issue("FA-0102", day("2026-12-01"));
        CreditNote credit =
                complete.draftCreditNote(second, CreditReasons.ERROR).issue("AV-0003", day("2026-10-02"));
        all.add(Sample.of("deposit-invoice-complete", earnest));
        all.add(Sample.of("final-invoice-complete", balance));
        all.add(Sample.of("credit-note-complete", credit));
        Sale closed = complete.plus(complete.draftFinalInvoice().issue("FA-0103", day("2026-12-01")));
        FinalInvoice last = closed.finalInvoice().orElseThrow();
        Credit lines = Credit.ofLine(1, eur("10.00")).plusLine(2, eur("5.00"));
        all.add(Sample.of(
                "credit-note-lines",
                closed.draftCreditNote(last, lines, CreditReasons.RETURN).issue("AV-0004", day("2026-12-02"))));
        all.add(Sample.of(
                "credit-note-with-vat",
                closed.draftCreditNote(last, Credit.ofWithVat(eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0005", day("2026-12-02"))));
        all.add(Sample.of(
                "credit-note-without-vat",
                closed.draftCreditNote(last, Credit.ofWithoutVat(eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0006", day("2026-12-02"))));
        all.add(Sample.of(
                "credit-note-treatment",
                closed.draftCreditNote(last, Credit.ofTreatment(Given.S20, eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0007", day("2026-12-02"))));
        Sale credited = complete.plus(credit);
        all.add(Sample.of(
                "credit-reversal-minimal",
                credited.draftCreditReversal(credit, CreditReasons.ERROR).issue("AX-0001", day("2026-10-03"))));
        all.add(Sample.of(
                "final-invoice-replacing",
                closed.draftReplacement(last, InvoiceTerms.ON_RECEIPT).issue("FA-0104", day("2026-12-03"))));

        Sale plain = Sale.of(Given.minimal().order(day("2026-09-09")));
        all.add(Sample.of(
                "deposit-invoice-minimal",
                plain.draftDeposit(EarnestMoney.ofWithVat(eur("12.00"))).issue("FA-1", day("2026-09-09"))));
        FinalInvoice whole = plain.draftFinalInvoice().issue("FA-2", day("2026-09-10"));
        all.add(Sample.of("final-invoice-minimal", whole));
        all.add(Sample.of(
                "credit-note-minimal",
                plain.plus(whole).draftCreditNote(whole, CreditReasons.RETURN).issue("AV-1", day("2026-09-11"))));
    }

    private static void money(List<Sample> all) {
        DepositInvoice deposit = Given.kitchenSale().draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        all.add(Sample.of(
                "payment-complete",
                Payment.onAccount(eur("6000.00"), day("2026-09-12"))
                        .plus(deposit, eur("5184.00"))
                        .withReference("VIR 4711")));
        all.add(Sample.of("payment-minimal", Payment.onAccount(eur("0.01"), day("2026-09-12"))));
        all.add(Sample.of(
                "refund-complete",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withReference("VIR 4712")));
        all.add(Sample.of(
                "refund-of-case",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withRefundCase("RC-7")));
        all.add(Sample.of(
                "refund-reservation-complete",
                new RefundReservation("RC-7", "FA-0041", eur("100.00"), eur("20.00"), day("2026-09-18"))));
        all.add(Sample.of(
                "reallocation-minimal", new Reallocation(eur("100.00"), day("2026-09-21"), "FA-0041", "FA-0042")));
        moved(all, deposit);
        all.add(Sample.of("refund-minimal", Refund.onAccount(eur("0.01"), day("2026-09-20"))));
    }

    private static void moved(List<Sample> all, DepositInvoice deposit) {
        Payment converted = Payment.converted(
                        Money.parse("CHF 5000.00"), ExchangeRate.of("1.0368"), CurrencyUnit.EUR, day("2026-09-12"))
                .plus(deposit, eur("5184.00"))
                .withReference("VIR 4711");
        all.add(Sample.of("payment-converted", converted));
        all.add(Sample.of(
                "payment-reversal-minimal",
                PaymentReversal.of(Payment.onAccount(eur("0.01"), day("2026-09-12")), day("2026-09-14"), "AM04")));
        all.add(Sample.of(
                "payment-reversal-part",
                PaymentReversal.ofPart(converted, eur("184.00"), day("2026-09-14"), "bank-fee")));
        all.add(Sample.of(
                "write-off-minimal", WriteOff.ofShortfall(deposit, eur("0.02"), day("2026-09-13"), "transfer-fee")));
        all.add(Sample.of(
                "write-off-complete",
                WriteOff.ofOverpayment(deposit, eur("6.00"), day("2026-09-13"), "too-much")
                        .approvedBy("A. Martin")));
        TransferOut sent = TransferOut.of(
                "T-1", deposit, Given.minimal().order(day("2026-09-09")), eur("100.00"), day("2026-09-21"));
        all.add(Sample.of("transfer-out-complete", sent));
        all.add(Sample.of(
                "transfer-out-minimal",
                TransferOut.onAccount(
                        "T-2",
                        Given.minimal().order(day("2026-09-09")),
                        Given.kitchen().order(day("2026-09-09")),
                        eur("0.01"),
                        day("2026-09-21"))));
        all.add(Sample.of("transfer-in-complete", sent.arrival().allocatedTo(deposit)));
        all.add(Sample.of("transfer-in-minimal", sent.arrival()));
    }

    private static void works(List<Sample> all) {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(Percentage.of(30))))
                .plus(RetentionClause.of("guarantee", Percentage.of(5)));
        Sale sale = Sale.of(Given.minimal().order(day("2026-09-09")), terms);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", day("2026-09-09")));
        ProgressInvoice first = sale.draftProgressInvoice(
                        Progress.ofLine(1, Percentage.of(40)),
                        InvoiceTerms.payableWithin(30).suppliedOn(day("2026-09-30")))
                .issue("S-1", day("2026-10-01"));
        all.add(Sample.of("progress-invoice-complete", first));
        sale = sale.plus(first);
        all.add(Sample.of("final-invoice-works", sale.draftFinalInvoice().issue("FA-2", day("2026-11-30"))));
        Sale plain = Sale.of(Given.minimal().order(day("2026-09-09")));
        all.add(Sample.of(
                "progress-invoice-minimal",
                plain.draftProgressInvoice(Progress.of(Percentage.of(50))).issue("S-1", day("2026-10-01"))));
        all.add(Sample.of(
                "progress-invoice-delivered",
                plain.draftProgressInvoice(Progress.delivered(1, Quantity.of("0.5")))
                        .issue("S-1", day("2026-10-01"))));
        all.add(Sample.of(
                "credit-note-treatments",
                sale.draftCreditNote(
                                first,
                                Credit.ofTreatments(first.amount().carve(eur("12.00"))),
                                CreditReasons.PRICE_REDUCTION)
                        .issue("AV-1", day("2026-10-02"))));
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
}
