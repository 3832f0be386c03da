package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.openjdk.jmh.infra.Blackhole;

/** The life of a sale with the public API, every check on. */
final class AcompteSale {
    private static final DepositPlan PLAN =
            DepositPlan.of(Deposit.of(Percentage.of(30)), Deposit.of(Percentage.of(20)));
    private static final LocalDate SENT = LocalDate.of(2026, 9, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 2);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 9);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 9);
    private static final LocalDate SUPPLIED = LocalDate.of(2026, 12, 1);
    private static final LocalDate CREDITED = LocalDate.of(2026, 12, 6);

    private AcompteSale() {}

    static Sale live(Seller seller, Buyer buyer, List<Line> lines) {
        AcceptedQuote quote = Quote.draft("D-2026-017", seller, buyer)
                .plusLines(lines)
                .send(SENT, UNTIL)
                .accept(ACCEPTED);
        Sale sale = Sale.of(quote, PLAN);
        DepositInvoice first = sale.draftNextDeposit().issue("FA-0041", ACCEPTED);
        sale = sale.plus(first);
        DepositInvoice second = sale.draftNextDeposit().issue("FA-0042", SECOND);
        sale = sale.plus(second);
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-0102", SUPPLIED);
        sale = sale.plus(last);
        if (!sale.invoiced().equals(sale.total())) {
            throw new IllegalStateException("the sale does not close");
        }
        CreditNote credit =
                sale.draftCreditNote(last, CreditReasons.CANCELLATION).issue("AV-0001", CREDITED);
        sale = sale.plus(credit);
        if (!sale.creditableOf(last).isZero()) {
            throw new IllegalStateException("the credit note does not close");
        }
        return sale;
    }

    /** Reads 66 totals: of five documents three figures of three rates and of the whole, and of each deduction its three. */
    static void read(Sale sale, Blackhole reader) {
        readRows(sale.total(), reader);
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof SaleDocument document) {
                readRows(document.amount(), reader);
            }
            if (fact instanceof FinalInvoice last) {
                for (Deduction deduction : last.deductions()) {
                    readWhole(deduction.amount(), reader);
                }
            }
        }
    }

    private static void readRows(VatBreakdown amount, Blackhole reader) {
        for (VatBreakdown.Row row : amount.rows()) {
            reader.consume(row.amount().withoutVat());
            reader.consume(row.amount().vat());
            reader.consume(row.amount().withVat());
        }
        readWhole(amount, reader);
    }

    private static void readWhole(VatBreakdown amount, Blackhole reader) {
        reader.consume(amount.withoutVat());
        reader.consume(amount.vat());
        reader.consume(amount.withVat());
    }

    /** As {@link RawSale#figures}. */
    static long[][] figures(Sale sale) {
        long[][] figures = new long[1 + sale.facts().size()][];
        figures[0] = figures(sale.total());
        for (int i = 1; i < figures.length; i++) {
            figures[i] = figures(((SaleDocument) sale.facts().get(i - 1)).amount());
        }
        return figures;
    }

    static long[] figures(VatBreakdown amount) {
        long[] cells = new long[2 * Data.rates().size()];
        for (int i = 0; i < Data.rates().size(); i++) {
            cells[2 * i] = amount.amountOf(Data.rates().get(i)).withoutVatMinor();
            cells[2 * i + 1] = amount.amountOf(Data.rates().get(i)).vatMinor();
        }
        return cells;
    }
}
