package org.acompte.jackson;

import org.acompte.deposit.DepositPlan;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.ClosedQuote;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Order;
import org.acompte.quote.SentQuote;

/** Writes quotes in all their states, and orders. */
final class QuoteWriter {
    static final String TYPE = "quote";

    private QuoteWriter() {}

    /** A quote file, which can be read back. */
    static void file(Output out, QuoteFile file) {
        DraftQuote quote = file.quote();
        out.document(TYPE);
        out.text("number", quote.number());
        out.value("seller", quote.seller(), PartyWriter::seller);
        out.value("buyer", quote.buyer(), PartyWriter::buyer);
        out.text("priceBasis", quote.priceBasis().code());
        out.text("vatRounding", quote.vatRounding().code());
        out.list("lines", quote.lines(), LineWriter::line);
        out.listIfAny("adjustments", quote.adjustments(), LineWriter::onDocument);
        if (!file.depositPlan().equals(DepositPlan.none())) {
            out.value("depositPlan", file.depositPlan(), PlanWriter::plan);
        }
        out.end();
    }

    /** A draft is a quote file without deposits. */
    static void draft(Output out, DraftQuote quote) {
        file(out, new QuoteFile(quote, DepositPlan.none()));
    }

    static void sent(Output out, SentQuote quote) {
        out.document("sent-quote");
        properties(out, quote);
        out.end();
    }

    static void accepted(Output out, AcceptedQuote quote) {
        out.document("accepted-quote");
        properties(out, quote.sent());
        out.date("acceptedOn", quote.acceptedOn());
        out.end();
    }

    static void closed(Output out, ClosedQuote quote) {
        out.document("closed-quote");
        properties(out, quote.sent());
        out.date("closedOn", quote.closedOn());
        out.text("reason", quote.reason().code());
        out.end();
    }

    private static void properties(Output out, SentQuote quote) {
        out.text("number", quote.number());
        out.date("sentOn", quote.sentOn());
        out.date("validUntil", quote.validUntil());
        out.value("seller", quote.seller(), PartyWriter::seller);
        out.value("buyer", quote.buyer(), PartyWriter::buyer);
        LineWriter.scope(out, quote.scope());
    }

    static void order(Output out, Order order) {
        out.document("order");
        out.text("number", order.number());
        out.date("orderedOn", order.orderedOn());
        out.value("seller", order.seller(), PartyWriter::seller);
        out.value("buyer", order.buyer(), PartyWriter::buyer);
        LineWriter.scope(out, order.scope());
        out.end();
    }
}
