package org.acompte.testkit;

import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.joda.money.Money;

/** Money that is given back, held for it, or moved. */
final class RefundSteps extends StepFamily {
    RefundSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case REFUND ->
                chosen().ifPresent(invoice -> walk.record(step, Refund.of(invoice, part(-open(invoice)), today)));
            case REFUND_ON_ACCOUNT -> walk.record(step, Refund.onAccount(part(MinorUnits.of(sale.onAccount())), today));
            case REALLOCATION -> reallocate();
            case RESERVATION -> chosenDeposit().ifPresent(this::reserve);
            default -> chosenDeposit().ifPresent(this::refundOfCase);
        }
    }

    /** Moves money from an invoice on which too much is paid, now and then from any, to the next one. */
    private void reallocate() {
        List<Invoice> from = step.choice() % 5 == 0
                ? invoices
                : invoices.stream()
                        .filter(each -> sale.outstandingOf(each).isNegative())
                        .toList();
        if (from.isEmpty() || invoices.size() < 2) {
            return;
        }
        Invoice source = from.get(step.choice() % from.size());
        int next = invoices.indexOf(source) + 1 + step.choice() % (invoices.size() - 1);
        Invoice target = invoices.get(next % invoices.size());
        Money amount = part(-MinorUnits.of(sale.outstandingOf(source)));
        walk.record(step, Reallocation.of(source, target, amount, today));
    }

    private String refundCase() {
        return "C-" + step.choice() % 3;
    }

    /** Holds what is paid too much and a part of what may be credited, now and then nothing more. */
    private void reserve(DepositInvoice deposit) {
        boolean ends = step.choice() % 5 == 4;
        Money uncredited = ends ? money(0) : part(sale.availableOf(deposit).withVatMinor());
        Money credited = money(ends ? 0 : Math.max(0, -open(deposit)));
        walk.record(
                step,
                new RefundReservation(refundCase(), deposit.number(), credited.plus(uncredited), uncredited, today));
    }

    private void refundOfCase(DepositInvoice deposit) {
        long held = MinorUnits.of(sale.reservedOf(deposit, refundCase()));
        Money amount = part(step.choice() % 2 == 0 ? held : Math.min(held, -open(deposit)));
        walk.record(step, Refund.of(deposit, amount, today).withRefundCase(refundCase()));
    }
}
