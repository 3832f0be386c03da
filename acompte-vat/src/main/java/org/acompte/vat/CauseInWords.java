package org.acompte.vat;

import org.acompte.sale.Cancellation;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;

/** What a sentence says of the fact that moved VAT. */
final class CauseInWords {
    private CauseInWords() {}

    static String of(SaleFact cause) {
        if (cause instanceof Payment payment) {
            return "the payment of " + payment.amount();
        }
        if (cause instanceof PaymentReversal reversal) {
            return "the return of " + reversal.amount();
        }
        if (cause instanceof Refund refund) {
            return "the refund of " + refund.amount();
        }
        if (cause instanceof Reallocation moved) {
            return "the reallocation of " + moved.amount() + " from " + moved.from() + " to " + moved.to();
        }
        if (cause instanceof TransferOut transfer) {
            return "the transfer of " + transfer.amount() + " to sale " + transfer.to();
        }
        if (cause instanceof TransferIn transfer) {
            return "the transfer of " + transfer.amount() + " from sale " + transfer.from();
        }
        if (cause instanceof Cancellation) {
            return "the cancellation";
        }
        return cause instanceof SaleDocument issued
                ? "document " + issued.reference()
                : "what happened on " + cause.occurredOn();
    }
}
