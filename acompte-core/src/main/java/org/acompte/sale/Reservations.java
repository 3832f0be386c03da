package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Violation;

/**
 * Checks what refund cases hold: cumulated over all cases of a deposit, what is held, refunded and deducted is never
 * more than what was received.
 */
final class Reservations {
    private final Guards guards;
    private final Ledger ledger;

    Reservations(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    List<Violation> check(RefundReservation reservation) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A reservation", reservation.amount().getCurrencyUnit(), violations);
        Optional<Account> account = ledger.accounts.find(reservation.deposit());
        if (account.isEmpty() || !(account.get().invoice() instanceof DepositInvoice)) {
            violations.add(SaleRules.RESERVATION_UNKNOWN.violation(
                    "case", reservation.refundCase(), "deposit", reservation.deposit(), "sale", guards.number()));
        }
        if (violations.isEmpty() && !reservation.amount().isZero()) {
            checkRoom(reservation, account.get(), violations);
        }
        return violations;
    }

    /** What is credited must be there as money, what is not must be there to be credited; and the deposit is paid. */
    private void checkRoom(RefundReservation reservation, Account account, List<Violation> violations) {
        Reserved others = account.reserved().with(reservation.refundCase(), Reserved.Held.NOTHING);
        long uncredited = MinorUnits.of(reservation.uncredited());
        long amount = MinorUnits.of(reservation.amount());
        long credited = minus(amount, uncredited);
        long money = minus(negated(account.outstanding()), others.credited());
        long creditable = minus(account.undeducted().withVatMinor(), others.uncredited());
        long unused = minus(account.paid(), account.imputed()); // a write-off brings no money
        long received = minus(unused, others.amount());
        if (credited > money || uncredited > creditable || amount > received) {
            long there = plus(money, Math.max(0, creditable));
            long left = money < 0 ? 0 : Math.max(0, Math.min(received, there));
            violations.add(SaleRules.RESERVATION_OVER_LEFT.violation(
                    "amount",
                    reservation.amount(),
                    "case",
                    reservation.refundCase(),
                    "left",
                    MinorUnits.money(ledger.scope.currency(), left),
                    "deposit",
                    reservation.deposit()));
        }
    }

    /**
     * A refund of a case takes what the case holds, and nothing else; also when a payment on the deposit did not stay
     * meanwhile, because the bank has paid.
     */
    Optional<Violation> check(Refund refund, Account account, String refundCase) {
        long held = account.reserved().of(refundCase).credited();
        return MinorUnits.of(refund.amount()) <= held
                ? Optional.empty()
                : Optional.of(SaleRules.REFUND_OVER_RESERVED.violation(
                        "amount",
                        refund.amount(),
                        "held",
                        MinorUnits.money(ledger.scope.currency(), held),
                        "number",
                        account.invoice().number(),
                        "case",
                        refundCase));
    }
}
