package org.acompte.sale;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.immutables.value.Value;

/**
 * What became of money besides receipts and refunds: drawn from the money on account, reversed, given up, transferred.
 * <p>
 * Immutable; money is in minor units.
 *
 * @param draws where money on account went, and from where a reversal took it back
 * @param reversals the payments that did not stay
 * @param transfers the transfers in either direction, by their id
 * @param reversed the sum of the reversals
 * @param transferredIn the sum of what came from other sales
 * @param transferredOut the sum of what went to other sales
 * @param writtenOff the sum of what is given up on invoices, signed as in {@link Account}
 */
@Value.Builder
@SaleStyle
record Movements(
        GrowingList<Draw> draws,
        GrowingList<PaymentReversal> reversals,
        TextMap<SaleFact> transfers,
        long reversed,
        long transferredIn,
        long transferredOut,
        long writtenOff)
        implements WithMovements {

    static final Movements NONE = new Movements(GrowingList.empty(), GrowingList.empty(), TextMap.empty(), 0, 0, 0, 0);

    /**
     * Money on account that paid an invoice.
     *
     * @param payment the payment that brought the money while the invoice was open; empty if the money had waited
     * @param invoice the number of the invoice
     * @param amount the money; negative when a reversal took it back
     */
    record Draw(Optional<Payment> payment, String invoice, long amount) {}

    /** What was reversed of payments that are equal to one. */
    long reversedOf(Payment payment) {
        long sum = 0;
        for (PaymentReversal reversal : reversals) {
            if (reversal.payment().equals(payment)) {
                sum = MinorUnits.plus(sum, MinorUnits.of(reversal.amount()));
            }
        }
        return sum;
    }

    Movements plus(Draw draw) {
        return withDraws(draws.and(draw));
    }

    Movements plus(PaymentReversal reversal) {
        return withReversals(reversals.and(reversal))
                .withReversed(MinorUnits.plus(reversed, MinorUnits.of(reversal.amount())));
    }

    Movements plus(TransferIn transfer) {
        return withTransfers(transfers.with(transfer.transfer(), transfer))
                .withTransferredIn(MinorUnits.plus(transferredIn, MinorUnits.of(transfer.amount())));
    }

    Movements plus(TransferOut transfer) {
        return withTransfers(transfers.with(transfer.transfer(), transfer))
                .withTransferredOut(MinorUnits.plus(transferredOut, MinorUnits.of(transfer.amount())));
    }
}
