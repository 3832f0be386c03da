package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money given back to the buyer (French: <i>remboursement</i>).
 * <p>
 * Only what is no longer owed can be given back: an overpayment, what a credit note took back, or money on account.
 * A refund is money; the document that goes with it is the {@link CreditNote}.
 * For example, after a credit note of EUR 100.00 on a paid deposit, EUR 100.00 can be refunded on it.
 *
 * @param amount the money given back, above zero
 * @param paidOn the day of the payment
 * @param invoice the number of the invoice on which too much is paid; empty to give back money on account
 * @param reference the reference of the bank or the host, if there is one
 * @param refundCase the number of the refund case whose reservation it uses up, if there is one
 */
public record Refund(
        Money amount,
        LocalDate paidOn,
        Optional<String> invoice,
        Optional<String> reference,
        Optional<String> refundCase)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-REF-03) or beyond the limit
     *     (AC-AMT-01), the date is out of range (AC-TXT-04), or the reference is blank, too long or has a forbidden
     *     character (AC-TXT-01 to AC-TXT-03)
     */
    public Refund {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.REFUND_OF_NOTHING.broken("amount", amount);
        }
        Text.require(paidOn, "Day of the refund");
        invoice.ifPresent(number -> Text.require(number, "Number", 50));
        Objects.requireNonNull(reference, "reference");
        reference.ifPresent(text -> Text.require(text, "Reference", 140));
        refundCase.ifPresent(number -> Text.require(number, "Number of a refund case", 50));
        if (refundCase.isPresent() && invoice.isEmpty()) {
            throw new IllegalArgumentException("a refund case gives back money of a deposit, not on account");
        }
    }

    /**
     * Returns a refund outside any refund case.
     *
     * @param amount the money given back, above zero
     * @param paidOn the day of the payment
     * @param invoice the number of the invoice on which too much is paid; empty to give back money on account
     * @param reference the reference of the bank or the host, if there is one
     */
    public Refund(Money amount, LocalDate paidOn, Optional<String> invoice, Optional<String> reference) {
        this(amount, paidOn, invoice, reference, Optional.empty());
    }

    /**
     * Returns a refund of what is paid too much on an invoice.
     *
     * @param invoice the invoice
     * @param amount the money given back, above zero
     * @param paidOn the day of the payment
     * @return the refund
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Refund of(Invoice invoice, Money amount, LocalDate paidOn) {
        return new Refund(amount, paidOn, Optional.of(invoice.number()), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a refund of money on account.
     *
     * @param amount the money given back, above zero
     * @param paidOn the day of the payment
     * @return the refund
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Refund onAccount(Money amount, LocalDate paidOn) {
        return new Refund(amount, paidOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this refund with a reference.
     *
     * @param text the reference of the bank or the host
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Refund withReference(String text) {
        return new Refund(amount, paidOn, invoice, Optional.of(text), refundCase);
    }

    /**
     * Returns this refund as one of a refund case, whose reservation it uses up.
     *
     * @param number the number of the case
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     * @throws IllegalArgumentException if it gives back money on account
     */
    public Refund withRefundCase(String number) {
        return new Refund(amount, paidOn, invoice, reference, Optional.of(number));
    }

    @Override
    public LocalDate occurredOn() {
        return paidOn;
    }
}
