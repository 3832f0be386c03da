package org.acompte.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.quote.AcceptedQuote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** Prints a sale: what was agreed on, each document and its payments. */
final class Report {
    private static final int WIDTH = 100;

    private final Sale sale;
    private final PrintStream out;

    Report(Sale sale, PrintStream out) {
        this.sale = sale;
        this.out = out;
    }

    /** Prints what was agreed on. */
    void agreement() {
        String parties = sale.contract().seller().name() + " → "
                + sale.contract().buyer().name();
        String kind = " (" + sale.contract().buyer().kind().code() + ")";
        String title = "QUOTE " + sale.contract().number() + "   " + parties;
        out.println("━".repeat(WIDTH));
        out.println(Table.fit(title, WIDTH - kind.length()) + kind);
        out.println("━".repeat(WIDTH));
        int lines = sale.scope().lines().size();
        String basis = sale.scope().priceBasis() == PriceBasis.WITH_VAT ? "with VAT" : "without VAT";
        out.println(lines + (lines == 1 ? " line" : " lines") + ", priced " + basis + "; " + sent());
        out.println("The days and the payments of this story are made up.");
        int place = 1;
        for (Instalment instalment : sale.plan().instalments()) {
            out.println(Table.fit("Instalment " + place++ + ": " + text(instalment), WIDTH));
        }
        if (sale.plan().rounding() == DepositRounding.EXACT_VAT) {
            out.println("Exact VAT: each part of a deposit is rounded down until its VAT is a whole number of cents");
        }
        Totals totals = sale.contract().scope().totals();
        if (!totals.adjustmentSizes().isEmpty()) {
            out.println("Lines " + figure(totals.lineTotal()) + ", discounts " + figure(totals.discountTotal())
                    + ", charges " + figure(totals.chargeTotal()));
        }
        Table table = amounts();
        rows(table, "Agreed", sale.contract().scope().total());
        table.print("", out);
    }

    /** Prints a document and how it was paid. */
    void document(Invoice invoice) {
        Table table = amounts();
        String title = "Deposit invoice ";
        if (invoice instanceof FinalInvoice balance) {
            title = "Final invoice ";
            rows(table, "Total", balance.total());
            for (Deduction deduction : balance.deductions()) {
                table.rule();
                rows(table, "Less " + deduction.deposit().number(), deduction.amount());
            }
            table.rule();
            rows(table, "Left to pay", balance.amount());
        } else if (invoice instanceof DepositInvoice deposit) {
            rows(table, name(deposit.advance()), deposit.amount());
        }
        table.print(title + invoice.number() + " of " + invoice.issuedOn(), out);
        out.println("  " + due(invoice));
    }

    private String sent() {
        String accepted = "accepted on " + sale.contract().concludedOn();
        return sale.contract() instanceof AcceptedQuote quote
                ? "sent on " + quote.sent().sentOn() + ", " + accepted
                : accepted;
    }

    private static Table amounts() {
        return new Table()
                .text("", 14, 14)
                .text("Treatment", 14, 30)
                .figures("Without VAT", 12)
                .figures("VAT", 12)
                .figures("With VAT", 12);
    }

    private static void rows(Table table, String name, VatBreakdown breakdown) {
        String left = name;
        for (VatBreakdown.Row row : breakdown.rows()) {
            row(table, left, row.treatment().toString(), row.amount());
            left = "";
        }
        if (breakdown.rows().size() != 1) {
            row(table, left, "all", breakdown.total());
        }
    }

    private static void row(Table table, String name, String treatment, TaxedAmount amount) {
        table.row(name, treatment, figure(amount.withoutVat()), figure(amount.vat()), figure(amount.withVat()));
    }

    static String figure(Money money) {
        return money.getAmount().toPlainString();
    }

    private String due(Invoice invoice) {
        LocalDate until = invoice.header().dueOn().orElse(invoice.issuedOn());
        if (invoice.amountDue().isZero()) {
            return "Nothing is due: the deposits have paid for all of it";
        }
        List<String> payments = new ArrayList<>();
        for (var fact : sale.facts()) {
            if (fact instanceof Payment payment) {
                for (PaymentAllocation part : payment.allocations()) {
                    if (part.invoice().equals(invoice.number())) {
                        payments.add(figure(part.amount()) + " on " + payment.receivedOn());
                    }
                }
            }
        }
        return "Due: " + invoice.amountDue() + " until " + until + "   Paid: " + String.join(", ", payments);
    }

    private static String text(Instalment instalment) {
        int days = instalment.terms().days();
        String term = days == 0 ? "on receipt" : "within " + days + " days";
        Advance advance = instalment.advance();
        return name(advance) + " of " + advance.amount() + " " + instalment.trigger() + ", payable " + term;
    }

    private static String name(Advance advance) {
        return advance instanceof EarnestMoney ? "Earnest money" : "Deposit";
    }
}
