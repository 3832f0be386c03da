package org.acompte.json.suite;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.deposit.Consumption;
import org.acompte.json.QuoteFile;
import org.acompte.sale.Cancellation;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.Walks;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sales that lived in random walks, their facts and parts, and what they answer. */
final class SaleValues {
    private SaleValues() {}

    /** Sales, facts, and the values in them. */
    static Arbitrary<Sample> any() {
        return Arbitraries.oneOf(
                sales().map(sale -> Sample.of("sale", sale)), inSales(), MoneyValues.any(), agreed(), credits());
    }

    /** The same sale for the same number, so that a failure is found again. */
    private static Arbitrary<Sale> sales() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .map(seed -> Walks.sampled(seed).end())
                .withoutEdgeCases();
    }

    private static Arbitrary<Sample> inSales() {
        return Combinators.combine(sales(), Arbitraries.integers().between(0, 10_000))
                .as((sale, choice) -> {
                    List<Sample> all = values(sale);
                    return all.get(choice % all.size());
                });
    }

    /** A sale of a quote with texts and parties of all kinds, and the first deposit of its plan. */
    private static Arbitrary<Sample> agreed() {
        return QuoteValues.files().map(SaleValues::sale).map(sale -> Sample.of("sale", sale));
    }

    private static Sale sale(QuoteFile file) {
        Sale sale = Sale.of(file.quote().order(Given.day("2026-09-02")), file.depositPlan());
        var draft = sale.draftNextDeposit();
        return draft.check("FA-1", Given.day("2026-09-03")).isEmpty()
                ? sale.plus(draft.issue("FA-1", Given.day("2026-09-03")))
                : sale;
    }

    /** What is credited of one treatment, which the walks never ask for. */
    private static Arbitrary<Sample> credits() {
        return Combinators.combine(Arbitraries.longs().between(1, 99_999_999L), Arbitraries.of(Given.S20, Given.S10))
                .as((cents, treatment) -> new Sample(
                        "credit", Credit.class, Credit.ofTreatment(treatment, Money.ofMinor(CurrencyUnit.EUR, cents))));
    }

    private static List<Sample> values(Sale sale) {
        List<Sample> all = new ArrayList<>();
        all.add(Sample.of("sale-terms", sale.terms()));
        all.add(Sample.of("supply-decision", sale.maySupply()));
        all.add(new Sample("consumption", Consumption.class, sale.terms().consumption()));
        sale.terms().retentions().forEach(each -> all.add(Sample.of("retention-clause", each)));
        for (SaleFact fact : sale.facts()) {
            all.add(Sample.of("fact", fact));
            all.add(new Sample("fact-of-any-kind", SaleFact.class, fact));
            if (fact instanceof SaleDocument document) {
                all.add(Sample.of("explanation", sale.explain(document)));
                ofDocument(all, document);
            } else if (fact instanceof Payment payment) {
                payment.allocations().forEach(each -> all.add(Sample.of("payment-allocation", each)));
                payment.original().ifPresent(each -> all.add(Sample.of("foreign-money", each)));
            } else if (fact instanceof Cancellation cancellation) {
                cancellation.kept().forEach(each -> all.add(new Sample("kept", Kept.class, each)));
            }
        }
        sale.invoices().forEach(each -> all.add(Sample.of("settlement", sale.settlementOf(each))));
        return all;
    }

    private static void ofDocument(List<Sample> all, SaleDocument document) {
        all.add(new Sample("document-of-any-kind", SaleDocument.class, document));
        all.add(Sample.of("document-header", document.header()));
        all.add(Sample.of("document-reference", document.reference()));
        all.add(new Sample(
                "contract-reference", ContractReference.class, document.header().contract()));
        if (document instanceof Invoice invoice) {
            all.add(new Sample("invoice-of-any-kind", Invoice.class, invoice));
            invoice.deductions().forEach(each -> all.add(Sample.of("deduction", each)));
            invoice.retentions().forEach(each -> all.add(Sample.of("held-retention", each)));
        }
        if (document instanceof ProgressInvoice invoice) {
            all.add(new Sample("progress", Progress.class, invoice.progress()));
        } else if (document instanceof CreditNote note) {
            all.add(new Sample("credit", Credit.class, note.credit()));
            all.add(new Sample("credit-reason", CreditReason.class, note.reason()));
        }
    }
}
