package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.amount.TaxedAmount;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;

/** Says in English why VAT is due. */
final class EnglishSentence {
    private EnglishSentence() {}

    static String of(VatMovement movement) {
        LocalDate day = movement.chargeableOn();
        return what(movement) + " on " + day + " for " + movement.document() + ", by " + cause(movement.cause())
                + movement.reason()
                        .map(reason -> ", because of this: " + reason)
                        .orElse("")
                + " (" + movement.citation() + ")";
    }

    private static String what(VatMovement movement) {
        boolean back = movement.amount().withVatMinor() < 0;
        boolean moved = back && movement.change() == VatChange.REDATED;
        TaxedAmount shown = back ? movement.amount().negated() : movement.amount();
        if (!new VatSupply(movement.treatment(), movement.nature()).bearsVat()) {
            return shown.withoutVat() + " without VAT (" + movement.treatment() + ") "
                    + (moved ? "is no longer to be reported" : back ? "was taken back" : "was to be reported");
        }
        String to = movement.side() == VatSide.PURCHASE ? " to the buyer" : "";
        return shown.vat() + " of VAT at " + movement.treatment().rate() + " on " + shown.withoutVat()
                + (moved ? " is no longer due" : back ? " was given back" : " became chargeable") + to;
    }

    private static String cause(SaleFact cause) {
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
