package org.acompte.jackson;

import org.acompte.sale.Amendment;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;

/** Writes the facts of a sale: its documents, payments, refunds, reallocations and amendments. */
final class SaleWriter {
    private SaleWriter() {}

    static void deposit(Output out, DepositInvoice invoice) {
        out.document("deposit-invoice");
        header(out, invoice.header());
        out.value("advance", invoice.advance(), PlanWriter::advance);
        if (invoice.instalment().isPresent()) {
            out.count("instalment", invoice.instalment().getAsInt());
        }
        out.value("amount", invoice.amount(), ScalarWriter::breakdown);
        out.money("amountDue", invoice.amountDue());
        out.end();
    }

    static void balance(Output out, FinalInvoice invoice) {
        out.document("final-invoice");
        header(out, invoice.header());
        out.date("suppliedOn", invoice.suppliedOn());
        LineWriter.scope(out, invoice.scope());
        out.list("deductions", invoice.deductions(), SaleWriter::deduction);
        out.value("amount", invoice.amount(), ScalarWriter::breakdown);
        out.money("amountDue", invoice.amountDue());
        out.end();
    }

    private static void deduction(Output out, Deduction deduction) {
        out.begin();
        out.value("deposit", deduction.deposit(), SaleWriter::reference);
        out.value("amount", deduction.amount(), ScalarWriter::breakdown);
        out.end();
    }

    static void credit(Output out, CreditNote note) {
        out.document("credit-note");
        header(out, note.header());
        out.value("corrected", note.corrected(), SaleWriter::reference);
        out.text("reason", note.reason().code());
        out.value("credit", note.credit(), SaleWriter::asked);
        out.value("amount", note.amount(), ScalarWriter::breakdown);
        out.end();
    }

    private static void asked(Output out, Credit credit) {
        out.begin();
        if (credit instanceof Credit.Full) {
            out.text("kind", "full");
        } else if (credit instanceof Credit.WithVat part) {
            out.text("kind", "with-vat");
            out.money("amount", part.amount());
        } else if (credit instanceof Credit.WithoutVat part) {
            out.text("kind", "without-vat");
            out.money("amount", part.amount());
        } else if (credit instanceof Credit.Lines lines) {
            out.text("kind", "lines");
            out.list("lines", lines.items(), SaleWriter::item);
        } else {
            throw new IllegalStateException("no form for " + credit.getClass());
        }
        out.end();
    }

    private static void item(Output out, Credit.Item item) {
        out.begin();
        out.count("line", item.line());
        out.money("amount", item.amount());
        out.end();
    }

    private static void header(Output out, DocumentHeader header) {
        out.text("number", header.number());
        out.date("issuedOn", header.issuedOn());
        out.date("dueOn", header.dueOn());
        out.count("saleVersion", header.saleVersion());
        out.value("contract", header.contract(), SaleWriter::contract);
    }

    private static void contract(Output out, ContractReference contract) {
        out.begin();
        out.text("number", contract.number());
        out.date("concludedOn", contract.concludedOn());
        out.value("seller", contract.seller(), PartyWriter::seller);
        out.value("buyer", contract.buyer(), PartyWriter::buyer);
        out.end();
    }

    private static void reference(Output out, DocumentReference reference) {
        out.begin();
        out.text("number", reference.number());
        out.date("issuedOn", reference.issuedOn());
        out.end();
    }

    static void payment(Output out, Payment payment) {
        out.document("payment");
        out.money("amount", payment.amount());
        out.date("receivedOn", payment.receivedOn());
        out.list("allocations", payment.allocations(), SaleWriter::allocation);
        out.text("reference", payment.reference());
        out.end();
    }

    private static void allocation(Output out, PaymentAllocation allocation) {
        out.begin();
        out.text("invoice", allocation.invoice());
        out.money("amount", allocation.amount());
        out.end();
    }

    static void refund(Output out, Refund refund) {
        out.document("refund");
        out.money("amount", refund.amount());
        out.date("paidOn", refund.paidOn());
        out.text("invoice", refund.invoice());
        out.text("reference", refund.reference());
        out.text("refundCase", refund.refundCase());
        out.end();
    }

    static void reservation(Output out, RefundReservation reservation) {
        out.document("refund-reservation");
        out.text("refundCase", reservation.refundCase());
        out.text("deposit", reservation.deposit());
        out.money("amount", reservation.amount());
        out.money("uncredited", reservation.uncredited());
        out.date("reservedOn", reservation.reservedOn());
        out.end();
    }

    static void reallocation(Output out, Reallocation moved) {
        out.document("reallocation");
        out.money("amount", moved.amount());
        out.date("allocatedOn", moved.allocatedOn());
        out.text("from", moved.from());
        out.text("to", moved.to());
        out.end();
    }

    static void amendment(Output out, Amendment amendment) {
        out.document("amendment");
        out.text("number", amendment.number());
        out.date("agreedOn", amendment.agreedOn());
        LineWriter.scope(out, amendment.scope());
        out.end();
    }
}
