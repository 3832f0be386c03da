package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Advance;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;

/** Heads of documents with all that they can say, invoices that replace others, and parts of them by themselves. */
final class HeaderSamples {
    static final List<Sample> ALL = all();

    private HeaderSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        parts(all);
        replacing(all);
        return List.copyOf(all);
    }

    private static void parts(List<Sample> all) {
        all.add(Sample.of(
                "invoice-terms-complete", InvoiceTerms.payableWithin(30).suppliedOn(day("2026-11-30"))));
        all.add(Sample.of("invoice-terms-minimal", InvoiceTerms.ON_RECEIPT));
        all.add(Sample.of("scope-complete", Given.everything().scope()));
        all.add(Sample.of("buyer-complete", Given.BUSINESS));
        all.add(new Sample("advance-without-vat", Advance.class, Deposit.ofWithoutVat(eur("200.00"))));
    }

    private static void replacing(List<Sample> all) {
        Sale sale = Sale.of(Given.accepted(Given.everything()), Given.everyInstalment());
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.of(Percentage.of(30))).issue("FA-0041", day("2026-09-09"));
        DocumentHeader header = replacing(deposit.header());
        all.add(Sample.of("document-header-complete", header));
        all.add(Sample.of("document-header-minimal", deposit.header().withDueOn(Optional.empty())));
        all.add(Sample.of(
                "deposit-invoice-replacing",
                new DepositInvoice(
                        header, EarnestMoney.ofWithVat(eur("12.00")), deposit.instalment(), deposit.amount())));
        ProgressInvoice work =
                sale.draftProgressInvoice(Progress.of(Percentage.of(50))).issue("S-1", day("2026-10-01"));
        all.add(Sample.of(
                "progress-invoice-replacing",
                new ProgressInvoice(
                        replacing(work.header()),
                        work.scope(),
                        work.progress(),
                        work.lineAmounts(),
                        work.toDate(),
                        work.previous(),
                        work.deductions(),
                        work.amount(),
                        work.retentions(),
                        work.suppliedOn())));
        IndemnityInvoice claim =
                sale.draftIndemnity(eur("300.00"), "earnest money").issue("I-1", day("2026-09-20"));
        all.add(Sample.of(
                "indemnity-invoice-complete",
                new IndemnityInvoice(claim.header().withDueOn(day("2026-10-20")), claim.basis(), claim.amount())));
    }

    private static DocumentHeader replacing(DocumentHeader header) {
        return header.withDueOn(day("2026-10-09")).withReplaces(new DocumentReference("FA-0039", day("2026-09-08")));
    }
}
