package org.acompte.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentPolicy;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Payments, and payments that did not stay. */
final class PaymentSteps extends StepFamily {
    /** In minor units; whatever the rate, the amount in the currency of the sale is within the limit. */
    private static final long MOST_CONVERTED = 100_000_000_000L;

    private static final List<PaymentPolicy> POLICIES = List.of(PaymentPolicy.values());

    PaymentSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case PAYMENT -> chosen().ifPresent(this::pay);
            case PAYMENT_OF_SEVERAL -> paySeveral();
            case PAYMENT_ON_ACCOUNT -> walk.record(step, onAccount());
            case ALLOCATED_PAYMENT -> walk.record(step, sale.allocate(referenced(), oneOf(POLICIES)));
            case CONVERTED_PAYMENT -> payConverted();
            default -> reverse();
        }
    }

    /** Pays a part of what is open, or a bit more; a paid invoice is overpaid. */
    private void pay(Invoice invoice) {
        long open = MinorUnits.of(sale.outstandingOf(invoice));
        walk.record(step, Payment.of(invoice, part(open), today.minusDays(step.choice() % 3)));
    }

    private void paySeveral() {
        List<PaymentAllocation> allocations = new ArrayList<>();
        Money sum = money(step.choice() % 4 == 0 ? 7 : 0);
        for (Invoice invoice : invoices.subList(0, Math.min(3, invoices.size()))) {
            Money part = part(MinorUnits.of(sale.outstandingOf(invoice)));
            allocations.add(new PaymentAllocation(invoice.number(), part));
            sum = sum.plus(part);
        }
        if (sum.isPositive()) {
            walk.record(step, new Payment(sum, today, allocations, Optional.empty()));
        }
    }

    /** A payment without an allocation: a part of what is open, or of the whole sale, which may leave a rest. */
    private Payment onAccount() {
        long open = Math.max(0, MinorUnits.of(sale.outstanding()));
        return Payment.onAccount(part(step.choice() % 2 == 0 ? open : total()), today);
    }

    private Payment referenced() {
        return chosen().map(invoice -> onAccount().withReference("re " + invoice.number()))
                .orElseGet(this::onAccount);
    }

    private void payConverted() {
        CurrencyUnit currency = sale.scope().currency();
        long open = Math.max(0, MinorUnits.of(sale.outstanding())) / 100 * step.permille();
        Money original = Money.ofMinor(CurrencyUnit.of("NOK"), 1 + Math.min(MOST_CONVERTED, open));
        Payment payment = Payment.converted(
                original.plus(10),
                ExchangeRate.of(currency.getDecimalPlaces() == 0 ? "13.7" : "0.0873"),
                currency,
                today);
        walk.record(
                step,
                step.choice() % 2 == 0 || invoices.isEmpty()
                        ? payment
                        : payment.plus(invoices.get(0), payment.amount()));
    }

    /** Takes a payment back, now and then one that was taken back already. */
    private void reverse() {
        List<Payment> payments = new ArrayList<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Payment payment) {
                payments.add(payment);
            }
        }
        if (!payments.isEmpty()) {
            Payment payment = oneOf(payments);
            Money amount = step.choice() % 3 == 0 ? part(MinorUnits.of(payment.amount())) : payment.amount();
            walk.record(step, PaymentReversal.ofPart(payment, amount, today, "AM04"));
        }
    }
}
