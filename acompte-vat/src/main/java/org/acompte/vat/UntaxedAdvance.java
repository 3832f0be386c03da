package org.acompte.vat;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Sale;

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

    /** Money given back comes first from what was never taxed. */
    void receive(VatBreakdown amount, LocalDate on) {
        for (VatBreakdown.Row row : amount.rows()) {
            if (TaxPoints.moves(row)) {
                VatBreakdown part = VatBreakdown.zero(amount.currency()).plus(row.treatment(), row.amount());
                if (row.amount().isNegative()) {
                    received = received.minus(received.cappedAt(part.negated()));
                } else if (points.advance(row.treatment(), on).basis() == TaxPointBasis.ON_SUPPLY) {
                    received = received.plus(part);
                }
            }
        }
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
