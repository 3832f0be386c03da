package org.acompte.sale;

import java.time.LocalDate;

/**
 * Something that happened in a sale: a document was issued, money came, went, was moved or given up, the scope was amended.
 * <p>
 * Facts are recorded in the order in which the host learns of them, which may differ from the order of their dates.
 */
public sealed interface SaleFact
        permits SaleDocument,
                Payment,
                PaymentReversal,
                Refund,
                RefundReservation,
                Reallocation,
                WriteOff,
                TransferOut,
                TransferIn,
                RetentionRelease,
                Amendment,
                Cancellation,
                DepositWaiver {

    /**
     * Returns the day on which it happened, as business and VAT see it.
     *
     * @return the date of the document, of the receipt or of the agreement
     */
    LocalDate occurredOn();
}
