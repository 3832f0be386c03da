package org.acompte.testkit.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.WriteOff;
import org.joda.money.Money;

/** The steps that move money. */
final class MoneySteps {
    private static final String WRITE_OFF = "write-off";
    /** What a source says of money that is paid too much and stays the buyer's. */
    private static final Set<String> KEPT = Set.of("keep", "kept", "none", "overpayment", "on-account");

    private final SaleUnderway underway;
    private boolean paidOnAccount;

    MoneySteps(SaleUnderway underway) {
        this.underway = underway;
    }

    boolean paidOnAccount() {
        return paidOnAccount;
    }

    /** Pays the invoice that the case is about, and gives up the difference if the step says so. */
    VatBreakdown pay(Case step) {
        Case input = step.at("input");
        Optional<String> difference = input.text("difference");
        if (difference.isPresent()
                && !KEPT.contains(difference.get())
                && !difference.get().equals(WRITE_OFF)) {
            throw new NotReplayed("step " + step.require("action") + " with a difference of the kind \""
                    + difference.get() + "\" is not in the API");
        }
        Invoice invoice = underway.requireInvoice(step);
        Money open = underway.sale().outstandingOf(invoice);
        Money amount = input.has("amount") ? input.requireMoney("amount", underway.currency()) : open;
        underway.record(Payment.of(invoice, amount, Drafts.DAY));
        if (difference.filter(WRITE_OFF::equals).isPresent()) {
            writeOff(invoice);
        }
        return invoice.amount();
    }

    /** The source states no tolerance, so somebody approves the difference. */
    private void writeOff(Invoice invoice) {
        Money open = underway.sale().outstandingOf(invoice);
        if (open.isZero()) {
            return;
        }
        WriteOff writeOff = open.isNegative()
                ? WriteOff.ofOverpayment(invoice, open.negated(), Drafts.DAY, WRITE_OFF)
                : WriteOff.ofShortfall(invoice, open, Drafts.DAY, WRITE_OFF);
        underway.record(writeOff.approvedBy("Seller"));
    }

    /** Takes back the last payment. */
    VatBreakdown reverse(Case step) {
        List<Payment> payments = underway.facts(Payment.class);
        if (payments.isEmpty()) {
            throw new NotReplayed("step " + step.require("action") + " comes before any payment");
        }
        Payment last = payments.get(payments.size() - 1);
        underway.record(PaymentReversal.of(last, Drafts.DAY, "cancelled"));
        return withoutVat(last.amount());
    }

    VatBreakdown payOnAccount(Money amount) {
        underway.record(Payment.onAccount(amount, Drafts.DAY));
        paidOnAccount = true;
        return withoutVat(amount);
    }

    /** Gives back what is paid too much on the invoice that the case is about, or else money on account. */
    VatBreakdown refund(Case step) {
        Money amount = step.at("input").requireMoney("amount", underway.currency());
        Optional<Invoice> paid = underway.invoice();
        boolean onAccount = paid.isEmpty()
                || (!underway.sale().outstandingOf(paid.get()).isNegative()
                        && underway.sale().onAccount().isPositive());
        if (onAccount) {
            underway.record(Refund.onAccount(amount, Drafts.DAY));
            return withoutVat(amount);
        }
        underway.record(Refund.of(underway.requireInvoice(step), amount, Drafts.DAY));
        return underway.requireInvoice(step).amount();
    }

    /** Money alone, which bears no VAT. */
    private VatBreakdown withoutVat(Money amount) {
        return VatBreakdown.zero(underway.currency())
                .plus(
                        VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO),
                        TaxedAmount.of(amount, Money.zero(underway.currency())));
    }
}
