package org.acompte.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.deposit.Advance;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Scope;
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

    /** Prints what was agreed on, with a note on what follows. */
    void agreement(String note) {
        String parties = sale.contract().seller().name() + " → "
                + sale.contract().buyer().name();
        String kind = " (" + sale.contract().buyer().kind().code() + ")";
        String title = "QUOTE " + sale.contract().number() + "   " + parties;
        out.println("━".repeat(WIDTH));
        out.println(Table.fit(title, WIDTH - kind.length()) + kind);
        out.println("━".repeat(WIDTH));
        Scope agreed = sale.contract().scope();
        int lines = agreed.lines().size();
        String basis = agreed.priceBasis() == PriceBasis.WITH_VAT ? "with VAT" : "without VAT";
        out.println(lines + (lines == 1 ? " line" : " lines") + ", priced " + basis + "; " + sent());
        out.println(Table.fit(note, WIDTH));
        int place = 1;
        for (Instalment instalment : sale.plan().instalments()) {
            out.println(Table.fit("Instalment " + place++ + ": " + text(instalment), WIDTH));
        }
        if (sale.plan().rounding() == DepositRounding.EXACT_VAT) {
            out.println("Exact VAT: each part of a deposit is rounded down until its VAT is a whole number of cents");
        }
        Totals totals = agreed.totals();
        if (!totals.adjustmentSizes().isEmpty()) {
            out.println("Lines " + figure(totals.lineTotal()) + ", discounts " + figure(totals.discountTotal())
                    + ", charges " + figure(totals.chargeTotal()));
        }
        Table table = DocumentReport.amounts();
        DocumentReport.rows(table, "Agreed", agreed.total());
        table.print("", out);
    }

    /** Prints a document and how it was paid. */
    void document(Invoice invoice) {
        DocumentReport.print(invoice, out);
        out.println("  " + due(invoice));
    }

    private String sent() {
        String accepted = "accepted on " + sale.contract().concludedOn();
        return sale.contract() instanceof AcceptedQuote quote
                ? "sent on " + quote.sent().sentOn() + ", " + accepted
                : accepted;
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
