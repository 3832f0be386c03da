package org.acompte.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundEvent;

/** Prints the log of a refund case: who did what, when, and where the case stood after it. */
final class CaseReport {
    private final RefundCase refundCase;

    CaseReport(RefundCase refundCase) {
        this.refundCase = refundCase;
    }

    void print(PrintStream out) {
        Table table = new Table()
                .text("Day", 10, 10)
                .text("Command", 14, 23)
                .text("By", 8, 16)
                .text("What", 10, 22)
                .text("State after it", 14, 19);
        for (RefundEvent event : refundCase.events()) {
            table.row(
                    LocalDate.ofInstant(event.by().at(), ZoneOffset.UTC).toString(),
                    event.details().command().map(RefundCommand::toString).orElse("open"),
                    event.by().actor(),
                    what(event.details()),
                    event.state().toString());
        }
        table.print(
                "Refund case " + refundCase.number() + " over "
                        + refundCase.opened().amount() + " of "
                        + refundCase.opened().deposit(),
                out);
        out.println("  Paid " + refundCase.paid() + ", still held " + refundCase.held());
    }

    private static String what(RefundDetails details) {
        if (details instanceof RefundDetails.Opened opened) {
            return opened.code().toString();
        }
        if (details instanceof RefundDetails.CreditNoted note) {
            return note.number() + " " + note.total();
        }
        if (details instanceof RefundDetails.PaymentStarted started) {
            return started.attempt() + " " + started.amount();
        }
        if (details instanceof RefundDetails.PaymentConfirmed confirmed) {
            return confirmed.attempt() + " " + confirmed.amount();
        }
        if (details instanceof RefundDetails.PaymentFailed failed) {
            return failed.attempt() + " " + failed.code();
        }
        return details instanceof RefundDetails.Scheduled plan
                ? plan.instalments().size() + " instalments"
                : "";
    }
}
