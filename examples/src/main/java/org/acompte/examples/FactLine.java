package org.acompte.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.SaleFact;
import org.acompte.sale.Side;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;

/** A fact that is no document, in one line. */
final class FactLine {
    private static final int WIDTH = 98;

    private FactLine() {}

    static String of(SaleFact fact) {
        return "  " + Table.fit(fact.occurredOn() + "  " + text(fact), WIDTH);
    }

    private static String text(SaleFact fact) {
        if (fact instanceof Payment payment) {
            return "Received " + payment.amount() + shares(payment.allocations());
        }
        if (fact instanceof PaymentReversal back) {
            return "Did not stay: " + back.amount() + " of the payment of "
                    + back.payment().receivedOn() + " (" + back.reason() + ")";
        }
        if (fact instanceof Refund refund) {
            return "Given back " + refund.amount()
                    + refund.invoice().map(number -> " of " + number).orElse(" of the money on account")
                    + refund.refundCase().map(number -> ", by case " + number).orElse("");
        }
        if (fact instanceof RefundReservation held) {
            return "Case " + held.refundCase() + " holds " + held.amount() + " of " + held.deposit();
        }
        if (fact instanceof Reallocation moved) {
            return "Moved " + moved.amount() + " from " + moved.from() + " to " + moved.to();
        }
        if (fact instanceof WriteOff off) {
            return "Written off " + off.amount() + " of " + off.invoice() + ", "
                    + off.kind().code() + " (" + off.reason() + ")";
        }
        if (fact instanceof RetentionRelease release) {
            return "Released " + release.amount() + " held back under " + release.clause();
        }
        return other(fact);
    }

    private static String other(SaleFact fact) {
        if (fact instanceof Cancellation end) {
            return "CANCELLED by the " + (end.by() == Side.BUYER ? "buyer" : "seller")
                    + end.kept().stream().map(FactLine::kept).collect(Collectors.joining())
                    + end.earnestMoneyFactor()
                            .map(factor -> ", earnest money back times " + factor)
                            .orElse("")
                    + ": " + end.reason();
        }
        if (fact instanceof TransferOut out) {
            return "Moved " + out.amount() + " to " + out.to();
        }
        if (fact instanceof TransferIn in) {
            return "Came " + in.amount() + " from " + in.from();
        }
        return fact instanceof DepositWaiver waiver
                ? "Deposits waived by " + waiver.by() + ": " + waiver.reason()
                : fact.getClass().getSimpleName();
    }

    private static String shares(List<PaymentAllocation> parts) {
        return parts.isEmpty()
                ? " on account"
                : " for " + parts.stream().map(PaymentAllocation::invoice).collect(Collectors.joining(", "));
    }

    private static String kept(Kept kept) {
        if (kept instanceof Kept.Indemnity indemnity) {
            return ", keeps " + indemnity.amount() + " as indemnity";
        }
        return kept instanceof Kept.Consideration part ? ", keeps " + part.amount() + " as a price" : ", keeps nothing";
    }
}
