package org.acompte.testkit.oracle;

import org.acompte.sale.ForeignMoney;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;

/** Money that moves. */
final class SlowMoves {
    private final SlowState state;
    private final SlowMoney money;
    private final Differences differences;

    SlowMoves(SlowState state, Differences differences) {
        this.state = state;
        this.money = state.money;
        this.differences = differences;
    }

    void post(Payment payment) {
        Fraction left = SlowState.amount(payment.amount());
        if (payment.original().isPresent()) {
            ForeignMoney original = payment.original().get();
            Fraction exact = SlowState.amount(original.amount())
                    .times(Fraction.of(original.rate().value()));
            differences.compare("the payment", payment.amount(), exact.rounded(state.carver.unit()));
        }
        money.received = money.received.plus(left);
        for (PaymentAllocation part : payment.allocations()) {
            Fraction amount = SlowState.amount(part.amount());
            money.pay(part.invoice(), amount);
            left = left.minus(amount);
        }
        money.onAccount = money.onAccount.plus(left);
    }

    void post(Refund refund) {
        Fraction amount = SlowState.amount(refund.amount());
        money.refunded = money.refunded.plus(amount);
        if (refund.invoice().isEmpty()) {
            money.onAccount = money.onAccount.minus(amount);
            return;
        }
        if (refund.refundCase().isEmpty()) {
            money.takeBack(refund.invoice().get(), amount);
        } else {
            money.reverse(refund.invoice().get(), amount, Table.NOTHING);
            SlowAccount account = state.account(refund.invoice().get());
            account.cases.computeIfPresent(
                    refund.refundCase().get(),
                    (number, held) -> new SlowAccount.SlowCase(held.amount().minus(amount), held.uncredited()));
        }
    }

    void post(RefundReservation reservation) {
        Fraction amount = SlowState.amount(reservation.amount());
        state.account(reservation.deposit())
                .cases
                .put(
                        reservation.refundCase(),
                        new SlowAccount.SlowCase(amount, SlowState.amount(reservation.uncredited())));
    }

    void post(Reallocation moved) {
        money.takeBack(moved.from(), SlowState.amount(moved.amount()));
        money.pay(moved.to(), SlowState.amount(moved.amount()));
    }

    void post(WriteOff writeOff) {
        Fraction amount = SlowState.amount(writeOff.amount());
        boolean shortfall = writeOff.kind() == WriteOffKind.SHORTFALL;
        state.account(writeOff.invoice()).giveUp(shortfall ? amount : amount.negated());
    }

    void post(TransferOut transfer) {
        Fraction amount = SlowState.amount(transfer.amount());
        money.transferredOut = money.transferredOut.plus(amount);
        if (transfer.invoice().isPresent()) {
            money.takeBack(transfer.invoice().get(), amount);
        } else {
            money.onAccount = money.onAccount.minus(amount);
        }
    }

    void post(TransferIn transfer) {
        Fraction amount = SlowState.amount(transfer.amount());
        money.transferredIn = money.transferredIn.plus(amount);
        if (transfer.invoice().isPresent()) {
            money.pay(transfer.invoice().get(), amount);
        } else {
            money.onAccount = money.onAccount.plus(amount);
        }
    }
}
