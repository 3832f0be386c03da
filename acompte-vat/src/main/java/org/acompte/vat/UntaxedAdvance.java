package org.acompte.vat;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/** What was received on a deposit while the law taxed such an advance with the supply only. */
final class UntaxedAdvance {
    private final DepositInvoice deposit;
    private final TaxPoints points;
    private VatBreakdown received;

    UntaxedAdvance(DepositInvoice deposit, TaxPoints points) {
        this.deposit = deposit;
        this.points = points;
        this.received = VatBreakdown.zero(deposit.amount().currency());
    }

    void receive(Receipt receipt) {
        for (VatBreakdown.Row row : receipt.amount().rows()) {
            if (!row.amount().isZero()) {
                VatBreakdown part = VatBreakdown.zero(received.currency()).plus(row.treatment(), row.amount());
                receive(part, isUntaxed(row, receipt.cause()));
            }
        }
    }

    private void receive(VatBreakdown part, boolean untaxed) {
        if (untaxed) {
            received = part.hasNegative() ? received.minus(received.cappedAt(part.negated())) : received.plus(part);
        }
    }

    /** Money that came counts by its day, also when it is returned; money given back comes first from what is untaxed. */
    private boolean isUntaxed(VatBreakdown.Row row, SaleFact cause) {
        if (row.amount().isNegative() && !(cause instanceof PaymentReversal)) {
            return true;
        }
        LocalDate receivedOn =
                cause instanceof PaymentReversal reversal ? reversal.payment().receivedOn() : cause.occurredOn();
        return points.advance(row.treatment(), receivedOn).basis() == TaxPointBasis.ON_SUPPLY;
    }

    /**
     * What still waits for its supply.
     *
     * @param sale the sale now
     * @param usedUp what later invoices deduct of the deposit
     */
    VatBreakdown waiting(Sale sale, VatBreakdown usedUp) {
        if (received.isZero()) {
            return received;
        }
        return received.excessOver(sale.cancellation().isEmpty() ? usedUp : stays(sale));
    }

    /** What of the deposit is used up or kept as the price of a supply once the cancelled sale is closed. */
    private VatBreakdown stays(Sale sale) {
        VatBreakdown stays = sale.creditableOf(deposit);
        for (ClosingStep step : sale.settle().steps()) {
            stays = step.of().equals(Optional.of(deposit.reference())) ? stays.minus(step.amount()) : stays;
        }
        return stays;
    }
}
