package org.acompte.jackson;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.sale.ForeignMoney;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.Money;

/** Writes the facts of a sale that are about money: received, given back, moved or given up. */
final class MoneyWriter {
    private MoneyWriter() {}

    static void payment(Output out, Payment payment) {
        out.document("payment");
        properties(out, payment);
        out.end();
    }

    private static void properties(Output out, Payment payment) {
        out.money("amount", payment.amount());
        out.date("receivedOn", payment.receivedOn());
        out.list("allocations", payment.allocations(), MoneyWriter::allocation);
        out.text("reference", payment.reference());
        if (payment.original().isPresent()) {
            out.value("original", payment.original().get(), MoneyWriter::original);
        }
    }

    private static void allocation(Output out, PaymentAllocation allocation) {
        out.begin();
        out.text("invoice", allocation.invoice());
        out.money("amount", allocation.amount());
        out.end();
    }

    private static void original(Output out, ForeignMoney foreign) {
        out.begin();
        out.money("amount", foreign.amount());
        out.text("rate", foreign.rate().toString());
        out.end();
    }

    static void reversal(Output out, PaymentReversal reversal) {
        out.document("payment-reversal");
        out.value("payment", reversal.payment(), (each, payment) -> {
            each.begin();
            properties(each, payment);
            each.end();
        });
        out.money("amount", reversal.amount());
        out.date("returnedOn", reversal.returnedOn());
        out.text("reason", reversal.reason());
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

    static void writeOff(Output out, WriteOff writeOff) {
        out.document("write-off");
        out.text("kind", writeOff.kind().code());
        out.text("invoice", writeOff.invoice());
        out.money("amount", writeOff.amount());
        out.date("writtenOffOn", writeOff.writtenOffOn());
        out.text("reason", writeOff.reason());
        out.text("approvedBy", writeOff.approvedBy());
        out.end();
    }

    static void transferOut(Output out, TransferOut sent) {
        out.document("transfer-out");
        transfer(out, sent.transfer(), sent.from(), sent.to(), sent.amount(), sent.transferredOn(), sent.invoice());
    }

    static void transferIn(Output out, TransferIn come) {
        out.document("transfer-in");
        transfer(out, come.transfer(), come.from(), come.to(), come.amount(), come.transferredOn(), come.invoice());
    }

    /** Both ends say the same, except for the invoice, which is one of their own sale. */
    private static void transfer(
            Output out, String id, String from, String to, Money amount, LocalDate on, Optional<String> invoice) {
        out.text("transfer", id);
        out.text("from", from);
        out.text("to", to);
        out.money("amount", amount);
        out.date("transferredOn", on);
        out.text("invoice", invoice);
        out.end();
    }
}
