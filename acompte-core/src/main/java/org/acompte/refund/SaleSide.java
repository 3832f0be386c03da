package org.acompte.refund;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleRules;
import org.joda.money.Money;

/** The sale as a refund case sees it: the deposit, the money on it, and the facts that a command records. */
final class SaleSide {
    private final Sale sale;
    private final RefundDetails.Opened opened;
    private final DepositInvoice deposit;

    private SaleSide(Sale sale, RefundDetails.Opened opened, DepositInvoice deposit) {
        this.sale = sale;
        this.opened = opened;
        this.deposit = deposit;
    }

    static SaleSide of(Sale sale, RefundDetails.Opened opened) {
        String number = sale.contract().number();
        if (!number.equals(opened.sale())) {
            throw RefundRules.OTHER_SALE.broken("case", opened.number(), "expected", opened.sale(), "sale", number);
        }
        DepositInvoice deposit = sale.invoice(opened.deposit())
                .filter(DepositInvoice.class::isInstance)
                .map(DepositInvoice.class::cast)
                .orElseThrow(() -> RefundRules.UNKNOWN_DEPOSIT.broken(
                        "sale", number, "deposit", opened.deposit(), "case", opened.number()));
        return new SaleSide(sale, opened, deposit);
    }

    DepositInvoice deposit() {
        return deposit;
    }

    /** What keeps a case from being opened: another currency, or a deposit on which there is no money. */
    Optional<Violation> checkOpening() {
        Optional<Violation> currency = checkCurrency("Refund case " + opened.number(), opened.amount());
        if (currency.isPresent()) {
            return currency;
        }
        Money received = sale.creditableOf(deposit).withVat().minus(sale.outstandingOf(deposit));
        return received.isPositive()
                ? Optional.empty()
                : Optional.of(RefundRules.NOTHING_RECEIVED.violation(
                        "case", opened.number(), "amount", opened.amount(), "deposit", opened.deposit()));
    }

    /** An amount of the case, or of its policy, is in the currency of the sale. */
    Optional<Violation> checkCurrency(String what, Money amount) {
        return amount.getCurrencyUnit().equals(sale.scope().currency())
                ? Optional.empty()
                : Optional.of(SaleRules.CURRENCY.violation(
                        "what",
                        what,
                        "currency",
                        amount.getCurrencyUnit(),
                        "sale",
                        opened.sale(),
                        "expected",
                        sale.scope().currency()));
    }

    /** The money of a case is there: the sale holds it, and it did not leave the deposit in another way. */
    Optional<Violation> checkHeld(RefundBooks needed) {
        Money held = sale.reservedOf(deposit, opened.number());
        Money credited = needed.held().minus(needed.uncredited());
        Money spare = sale.outstandingOf(deposit).negated();
        Money there = spare.isLessThan(credited) ? positive(needed.uncredited().plus(spare)) : held;
        return there.isLessThan(needed.held())
                ? Optional.of(RefundRules.NOT_HELD.violation(
                        "sale", opened.sale(), "held", there, "case", opened.number(), "needed", needed.held()))
                : Optional.empty();
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    /** The sale holding what a case needs from now on. */
    Sale holding(RefundBooks after, LocalDate on) {
        return sale.plus(
                new RefundReservation(opened.number(), opened.deposit(), after.held(), after.uncredited(), on));
    }

    /** The sale in which the case holds nothing, so that its own credit note may take what it held. */
    Sale released(LocalDate on) {
        Money nothing = Money.zero(opened.amount().getCurrencyUnit());
        return sale.plus(new RefundReservation(opened.number(), opened.deposit(), nothing, nothing, on));
    }

    /** The sale after the credit note, holding what is to be paid or stays invoiced. */
    Sale credited(CreditNote note, RefundSplit split) {
        Money stays = split.consideration();
        return released(note.issuedOn())
                .plus(note)
                .plus(new RefundReservation(
                        opened.number(), opened.deposit(), split.refund().plus(stays), stays, note.issuedOn()));
    }

    Sale paying(RefundDetails.PaymentConfirmed confirmed) {
        return sale.plus(Refund.of(deposit, confirmed.amount(), confirmed.valueOn())
                .withReference(confirmed.reference())
                .withRefundCase(opened.number()));
    }

    /** The money that came back, held again. */
    Sale returned(RefundDetails.BankReturned returned, Money amount, RefundBooks after) {
        Payment payment = Payment.of(deposit, amount, returned.returnedOn()).withReference(returned.attempt());
        return new SaleSide(sale.plus(payment), opened, deposit).holding(after, returned.returnedOn());
    }

    /** The counter document asks again what the credit note took back, and the money that is there pays it. */
    Sale reversed(DepositInvoice counter, Optional<CreditNote> ofIndemnity, RefundBooks after) {
        Sale asked = sale.plus(counter);
        Sale credited = ofIndemnity.map(asked::plus).orElse(asked);
        Sale freed = new SaleSide(credited, opened, deposit).holding(after, counter.issuedOn());
        Optional<Invoice> indemnity =
                ofIndemnity.flatMap(note -> sale.invoice(note.corrected().number()));
        return moved(indemnity.map(from -> moved(freed, from, counter)).orElse(freed), deposit, counter);
    }

    private static Sale moved(Sale sale, Invoice from, DepositInvoice counter) {
        Money due = positive(sale.outstandingOf(counter));
        Money spare = sale.refundableOf(from);
        Money moved = due.isLessThan(spare) ? due : spare;
        return moved.isZero() ? sale : sale.plus(Reallocation.of(from, counter, moved, counter.issuedOn()));
    }
}
