package org.acompte.refund;

import java.time.LocalDate;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
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

    Sale sale() {
        return sale;
    }

    DepositInvoice deposit() {
        return deposit;
    }

    CaseDocuments documents(RefundBooks books) {
        return new CaseDocuments(this, books);
    }

    /** The same case beside the sale after more facts. */
    SaleSide at(Sale later) {
        return new SaleSide(later, opened, deposit);
    }

    /**
     * A case asks in the currency of the sale, for money that is there, under a number of its own.
     *
     * @param policy an amount of its policy
     */
    void requireOpening(Money policy) {
        requireCurrency("Refund case " + opened.number(), opened.amount());
        requireCurrency("The refund policy", policy);
        Money received = sale.creditableOf(deposit).withVat().minus(sale.outstandingOf(deposit));
        if (!received.isPositive()) {
            throw RefundRules.NOTHING_RECEIVED.broken(
                    "case", opened.number(), "amount", opened.amount(), "deposit", opened.deposit());
        }
        requireNewNumber();
    }

    private void requireCurrency(String what, Money amount) {
        if (!amount.getCurrencyUnit().equals(sale.scope().currency())) {
            throw SaleRules.CURRENCY.broken(
                    "what",
                    what,
                    "currency",
                    amount.getCurrencyUnit(),
                    "sale",
                    opened.sale(),
                    "expected",
                    sale.scope().currency());
        }
    }

    /** No case of the sale ever held money under this number, on whatever deposit and whether it still does or not. */
    void requireNewNumber() {
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof RefundReservation reservation
                    && reservation.refundCase().equals(opened.number())) {
                throw RefundRules.NUMBER_USED.broken(
                        "sale",
                        opened.sale(),
                        "amount",
                        reservation.amount(),
                        "deposit",
                        reservation.deposit(),
                        "case",
                        opened.number(),
                        "date",
                        reservation.reservedOn());
            }
        }
    }

    /** The money of a case is there: the sale holds it, and it did not leave the deposit in another way. */
    Sale requireHeld(RefundBooks needed) {
        Money held = sale.reservedOf(deposit, opened.number());
        Money credited = needed.held().minus(needed.uncredited());
        Money spare = sale.outstandingOf(deposit).negated();
        Money there = spare.isLessThan(credited) ? positive(needed.uncredited().plus(spare)) : held;
        if (there.isLessThan(needed.held())) {
            throw RefundRules.NOT_HELD.broken(
                    "sale", opened.sale(), "held", there, "case", opened.number(), "needed", needed.held());
        }
        return sale;
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    /** The sale holding what a case needs from now on. */
    Sale holding(RefundBooks after, LocalDate on) {
        return holding(after.held(), after.uncredited(), on);
    }

    Sale holding(Money amount, Money uncredited, LocalDate on) {
        return sale.plus(new RefundReservation(opened.number(), opened.deposit(), amount, uncredited, on));
    }

    /** The sale in which the case holds nothing, so that its own documents may take what it held. */
    Sale released(LocalDate on) {
        Money nothing = Money.zero(opened.amount().getCurrencyUnit());
        return holding(nothing, nothing, on);
    }

    Sale paying(RefundDetails.PaymentConfirmed confirmed) {
        return sale.plus(Refund.of(deposit, confirmed.amount(), confirmed.valueOn())
                .withReference(confirmed.reference())
                .withRefundCase(opened.number()));
    }

    /** The money that came back, held again. */
    Sale returned(RefundDetails.BankReturned returned, Money amount, RefundBooks after) {
        Payment payment = Payment.of(deposit, amount, returned.returnedOn()).withReference(returned.attempt());
        return at(sale.plus(payment)).holding(after, returned.returnedOn());
    }
}
