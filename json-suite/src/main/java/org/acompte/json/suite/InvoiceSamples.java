package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;

/** Invoices, credit notes and their reversals. */
final class InvoiceSamples {
    static final List<Sample> ALL = all();

    private InvoiceSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        invoices(all);
        works(all);
        return List.copyOf(all);
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
    }
}
