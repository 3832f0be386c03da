package org.acompte.examples;

import java.io.PrintStream;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.Money;

/**
 * The money of a sale, counted fact by fact.
 *
 * @param received payments, and money from other sales
 * @param returned payments that did not stay
 * @param givenBack refunds, and money to other sales
 * @param due what the documents ask, credit notes taken off
 * @param writtenOff what is given up of it; negative if the seller keeps more than that
 * @param compensated what the seller owes on top of money received
 */
record MoneyCount(Money received, Money returned, Money givenBack, Money due, Money writtenOff, Money compensated) {

    static MoneyCount of(Sale sale, Money due) {
        Money zero = Money.zero(due.getCurrencyUnit());
        Money received = zero;
        Money returned = zero;
        Money givenBack = zero;
        Money writtenOff = zero;
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Payment payment) {
                received = received.plus(payment.amount());
            } else if (fact instanceof TransferIn come) {
                received = received.plus(come.amount());
            } else if (fact instanceof PaymentReversal back) {
                returned = returned.plus(back.amount());
            } else if (fact instanceof Refund refund) {
                givenBack = givenBack.plus(refund.amount());
            } else if (fact instanceof TransferOut gone) {
                givenBack = givenBack.plus(gone.amount());
            } else if (fact instanceof WriteOff off) {
                writtenOff = off.kind() == WriteOffKind.SHORTFALL
                        ? writtenOff.plus(off.amount())
                        : writtenOff.minus(off.amount());
            }
        }
        return new MoneyCount(received, returned, givenBack, due, writtenOff, sale.compensated());
    }

    /** What stayed with the seller; below zero after giving earnest money back more than once. */
    Money stayed() {
        return received.minus(returned).minus(givenBack);
    }

    /** What should have stayed. */
    Money owed() {
        return due.minus(writtenOff).minus(compensated);
    }

    boolean fits() {
        return stayed().equals(owed());
    }

    void print(PrintStream out) {
        out.println("  Money: received " + received + note(", did not stay ", returned)
                + note(", given back ", givenBack) + "; stayed " + stayed());
        out.println("  The documents ask " + due + note(", written off ", writtenOff)
                + note(", compensation ", compensated) + "; owed in all " + owed());
    }

    private static String note(String what, Money amount) {
        return amount.isZero() ? "" : what + amount;
    }
}
