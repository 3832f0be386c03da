package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * What was received on a deposit and is not taxed yet: while the law taxed such an advance with the supply only, or while
 * the supply was not certain.
 */
final class UntaxedAdvance {
    private final DepositInvoice deposit;
    private final TaxPoints points;
    private final Optional<UncertainAdvance> uncertain;
    private final List<Receipt> uncertainReceipts = new ArrayList<>();
    private VatBreakdown untilSupply;
    private VatBreakdown untilCertain;

    UntaxedAdvance(DepositInvoice deposit, TaxPoints points, Optional<UncertainAdvance> uncertain) {
        this.deposit = deposit;
        this.points = points;
        this.uncertain = uncertain;
        this.untilSupply = VatBreakdown.zero(deposit.amount().currency());
        this.untilCertain = untilSupply;
    }

    void receive(Receipt receipt) {
        for (VatBreakdown.Row row : receipt.amount().rows()) {
            if (!row.amount().isZero()) {
                VatBreakdown part = VatBreakdown.zero(untilSupply.currency()).plus(row.treatment(), row.amount());
                receive(new Receipt(receipt.cause(), receipt.invoice(), part), row);
            }
        }
    }

    private void receive(Receipt part, VatBreakdown.Row row) {
        boolean back = row.amount().isNegative();
        if (back && !(part.cause() instanceof PaymentReversal)) {
            giveBack(part.amount().negated());
            return;
        }
        LocalDate receivedOn = receivedOn(part.cause());
        if (points.advance(row.treatment(), receivedOn).basis() == TaxPointBasis.ON_SUPPLY) {
            untilSupply = sum(untilSupply, part.amount());
        } else if (uncertain.filter(stated -> stated.holdsOn(receivedOn)).isPresent()) {
            untilCertain = sum(untilCertain, part.amount());
            if (back) {
                reduce(part);
            } else {
                uncertainReceipts.add(part);
            }
        }
    }

    /** Takes what did not stay off the receipts of its payment. */
    private void reduce(Receipt returned) {
        VatBreakdown left = returned.amount().negated();
        SaleFact payment = ((PaymentReversal) returned.cause()).payment();
        for (int i = 0; i < uncertainReceipts.size(); i++) {
            Receipt receipt = uncertainReceipts.get(i);
            if (receipt.cause().equals(payment)) {
                VatBreakdown stays = receipt.amount().excessOver(left);
                left = left.excessOver(receipt.amount());
                uncertainReceipts.set(i, new Receipt(payment, receipt.invoice(), stays));
            }
        }
    }

    /** Money given back comes first from what is untaxed; a cent that a credit note moves to the other figure is none. */
    private void giveBack(VatBreakdown moved) {
        VatBreakdown amount = moved.excessOver(VatBreakdown.zero(moved.currency()));
        VatBreakdown left = amount.excessOver(untilCertain);
        untilCertain = untilCertain.excessOver(amount);
        untilSupply = untilSupply.excessOver(left);
    }

    private static VatBreakdown sum(VatBreakdown pool, VatBreakdown part) {
        return part.hasNegative() ? pool.excessOver(part.negated()) : pool.plus(part);
    }

    /** Money that came counts by its day, also when it is returned. */
    static LocalDate receivedOn(SaleFact cause) {
        return cause instanceof PaymentReversal reversal ? reversal.payment().receivedOn() : cause.occurredOn();
    }

    /** Lets nothing wait for certainty any more; returns what did, the oldest receipt first. */
    List<Receipt> becomeCertain() {
        List<Receipt> certain = List.copyOf(uncertainReceipts);
        uncertainReceipts.clear();
        untilCertain = VatBreakdown.zero(untilCertain.currency());
        return certain;
    }

    /**
     * What still waits for its supply, or for certainty.
     *
     * @param sale the sale now
     * @param usedUp what later invoices deduct of the deposit
     */
    VatBreakdown waiting(Sale sale, VatBreakdown usedUp) {
        VatBreakdown received = untilSupply.plus(untilCertain);
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
