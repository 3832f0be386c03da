package org.acompte.testkit.conformance;

import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.joda.money.Money;

/**
 * The steps of a contract that is charged by use: invoices on the way, and what is charged in all at the end.
 * <p>
 * Such a case states no order. It is replayed as an order of what is charged or, if that is more, of what was invoiced on
 * the way, without VAT; each invoice on the way is a deposit of its amount, and an amendment brings the order to the
 * charges before the final invoice.
 */
final class InterimSteps {
    static final String INTERIM = "interim-invoice";
    private static final VatTreatment UNTAXED = VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO);

    private final SaleUnderway underway;
    private final DepositSteps deposits;
    private final DeliverySteps deliveries;
    private final boolean byUse;
    private final boolean finished;

    InterimSteps(Case vector, SaleUnderway underway, DepositSteps deposits, DeliverySteps deliveries) {
        this.underway = underway;
        this.deposits = deposits;
        this.deliveries = deliveries;
        this.byUse = isByUse(vector);
        this.finished = vector.list("steps").stream()
                .anyMatch(step -> step.require("action").equals("final-invoice"));
    }

    static boolean isByUse(Case vector) {
        return vector.at("order").list("lines").isEmpty()
                && vector.list("steps").stream()
                        .anyMatch(step -> step.require("action").equals(INTERIM));
    }

    /** The draft of what is charged by use. */
    static DraftQuote draft(Case vector, DraftQuote empty) {
        Money invoiced = Money.zero(vector.currency());
        Money charged = Money.zero(vector.currency());
        for (Case step : vector.list("steps")) {
            Case expect = step.at("expect");
            if (step.require("action").equals(INTERIM)) {
                invoiced = invoiced.plus(expect.requireMoney("gross", vector.currency()));
            }
            if (expect.has("charges")) {
                charged = expect.requireMoney("charges", vector.currency());
            }
        }
        return empty.plusLine("Use", charged.isGreaterThan(invoiced) ? charged : invoiced, UNTAXED);
    }

    VatBreakdown invoice(Case step) {
        if (byUse) {
            return deposits.ask(Deposit.ofWithVat(step.at("expect").requireMoney("gross", underway.currency())));
        }
        if (!step.at("input").fields().isEmpty()) {
            return deliveries.part(step);
        }
        if (finished) {
            throw new NotReplayed("step " + INTERIM + " does not say what of the order it is about");
        }
        return deliveries.finish(step);
    }

    /** The final invoice of what is charged in all. */
    VatBreakdown finish(Case step) {
        if (byUse) {
            Money charges = step.at("expect").requireMoney("charges", underway.currency());
            if (!charges.isEqual(underway.sale().total().withVat())) {
                underway.amend(underway.sale().scope().withUnitPrice(1, charges));
            }
        }
        return deliveries.finish(step);
    }
}
