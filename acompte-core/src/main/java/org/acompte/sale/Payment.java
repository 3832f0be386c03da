package org.acompte.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money received, allocated to one or more invoices.
 * <p>
 * It may pay a part of an invoice, or more than the invoice: an overpayment is a balance, not an error.
 * What is not allocated pays the invoices that are open, the oldest first; what no invoice needs is money on account,
 * which the next invoices use up.
 * <p>
 * For example, {@code Payment.of(deposit, eur("500.00"), day)} pays a part of a deposit of EUR 1200.00.
 *
 * @param amount the money received, above zero
 * @param receivedOn the day of the receipt, as VAT sees it; it may be before the contract, and the order of recording may
 *     differ
 * @param allocations the parts that pay invoices, none twice, at most 1000, together not above the amount
 * @param reference the reference of the bank or the host, if there is one; two payments may share it
 * @param original the money as it was sent, if it was in another currency; the amount is what it counted for
 */
public record Payment(
        Money amount,
        LocalDate receivedOn,
        List<PaymentAllocation> allocations,
        Optional<String> reference,
        Optional<ForeignMoney> original)
        implements SaleFact {
    static final int MAX_ALLOCATIONS = 1000;

    /**
     * Checks that the parts go with the whole.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PAY-02), the allocations are
     *     above it (AC-PAY-03), more than 1000 (AC-PAY-05) or name an invoice twice (AC-PAY-04), the original is in the same
     *     currency (AC-PAY-07) or does not convert to the amount (AC-PAY-06), the date is out of range (AC-TXT-04), or the
     *     reference is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     * @throws org.joda.money.CurrencyMismatchException if an allocation has another currency
     */
    public Payment {
        requirePositive(amount);
        Text.require(receivedOn, "Day of the receipt");
        allocations = List.copyOf(allocations);
        Objects.requireNonNull(reference, "reference");
        if (reference.isPresent()) {
            Text.require(reference.get(), "Reference", 140);
        }
        if (allocations.size() > MAX_ALLOCATIONS) {
            throw SaleRules.PAYMENT_OF_TOO_MANY.broken(
                    "amount", amount, "count", allocations.size(), "limit", MAX_ALLOCATIONS);
        }
        if (unallocated(amount, allocations).isNegative()) {
            throw SaleRules.PAYMENT_OVERALLOCATED.broken(
                    "amount", amount, "allocated", amount.minus(unallocated(amount, allocations)));
        }
        requireDistinct(amount, allocations);
        Objects.requireNonNull(original, "original");
        if (original.isPresent()) {
            requireConverted(amount, original.get());
        }
    }

    /**
     * Returns a payment in the currency of the sale.
     *
     * @param amount the money received, above zero
     * @param receivedOn the day of the receipt
     * @param allocations the parts that pay invoices
     * @param reference the reference of the bank or the host, if there is one
     * @throws org.acompte.rule.RuleViolationException as the canonical constructor
     */
    public Payment(
            Money amount, LocalDate receivedOn, List<PaymentAllocation> allocations, Optional<String> reference) {
        this(amount, receivedOn, allocations, reference, Optional.empty());
    }

    /**
     * Returns a payment of one invoice.
     *
     * @param invoice the invoice that it pays
     * @param amount the money received, above zero; it may be less or more than what is due
     * @param receivedOn the day of the receipt
     * @return the payment
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Payment of(Invoice invoice, Money amount, LocalDate receivedOn) {
        return new Payment(
                amount, receivedOn, List.of(new PaymentAllocation(invoice.number(), amount)), Optional.empty());
    }

    /**
     * Returns a payment that is allocated to no invoice yet.
     *
     * @param amount the money received, above zero
     * @param receivedOn the day of the receipt
     * @return the payment; {@link #plus} allocates parts of it
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Payment onAccount(Money amount, LocalDate receivedOn) {
        return new Payment(amount, receivedOn, List.of(), Optional.empty());
    }

    /**
     * Returns a payment in another currency than the sale, allocated to no invoice yet.
     * <p>
     * What it counts for is computed once and stored with the rate; it is never converted again.
     * For example, USD 1000.00 at 0.92345 are a payment of EUR 923.45.
     *
     * @param original the money as it was sent, above zero
     * @param rate what one unit of its currency is worth in the currency of the sale
     * @param currency the currency of the sale
     * @param receivedOn the day of the receipt
     * @return the payment, rounded half up, away from zero, to the minor unit; {@link #plus} allocates parts of it
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Payment converted(Money original, ExchangeRate rate, CurrencyUnit currency, LocalDate receivedOn) {
        ForeignMoney foreign = new ForeignMoney(original, rate);
        return new Payment(foreign.in(currency), receivedOn, List.of(), Optional.empty(), Optional.of(foreign));
    }

    /**
     * Returns this payment with a part of it allocated to an invoice.
     *
     * @param invoice the invoice that the part pays
     * @param part the part, above zero, not above what is unallocated
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Payment plus(Invoice invoice, Money part) {
        List<PaymentAllocation> more = new ArrayList<>(allocations);
        more.add(new PaymentAllocation(invoice.number(), part));
        return withAllocations(more);
    }

    Payment withAllocations(List<PaymentAllocation> parts) {
        return new Payment(amount, receivedOn, parts, reference, original);
    }

    /**
     * Returns this payment with a reference.
     *
     * @param text the reference of the bank or the host
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Payment withReference(String text) {
        return new Payment(amount, receivedOn, allocations, Optional.of(text), original);
    }

    /**
     * Returns what is not allocated.
     *
     * @return the money on account, zero or more
     */
    public Money unallocated() {
        return unallocated(amount, allocations);
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    static void requirePositive(Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.PAYMENT_OF_NOTHING.broken("amount", amount);
        }
    }

    private static Money unallocated(Money amount, List<PaymentAllocation> allocations) {
        if (allocations.size() == 1 && allocations.get(0).amount().equals(amount)) {
            return Money.zero(amount.getCurrencyUnit());
        }
        Money left = amount;
        for (PaymentAllocation allocation : allocations) {
            left = left.minus(allocation.amount());
        }
        return left;
    }

    private static void requireConverted(Money amount, ForeignMoney original) {
        if (original.amount().getCurrencyUnit().equals(amount.getCurrencyUnit())) {
            throw SaleRules.PAYMENT_NOT_FOREIGN.broken("amount", amount, "original", original.amount());
        }
        Money expected = original.in(amount.getCurrencyUnit());
        if (!expected.equals(amount)) {
            throw SaleRules.PAYMENT_CONVERTED.broken(
                    "amount", amount, "original", original.amount(), "rate", original.rate(), "expected", expected);
        }
    }

    private static void requireDistinct(Money amount, List<PaymentAllocation> allocations) {
        for (int i = 1; i < allocations.size(); i++) {
            String number = allocations.get(i).invoice();
            for (int j = 0; j < i; j++) {
                if (allocations.get(j).invoice().equals(number)) {
                    throw SaleRules.PAYMENT_TWICE.broken("amount", amount, "number", number);
                }
            }
        }
    }
}
