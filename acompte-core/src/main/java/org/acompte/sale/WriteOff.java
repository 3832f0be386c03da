package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * A small difference between what an invoice asks and what was paid on it, given up (French: <i>écart de règlement</i>).
 * <p>
 * It changes what is owed in money, not what is invoiced: the invoice and its VAT stay as they are, and what was
 * collected is what was received. Who wants to ask less, VAT included, issues a {@link CreditNote}.
 * Up to the tolerance in the {@link SaleTerms} it needs no one; above it, someone approves it. What is given up on one
 * invoice counts together.
 * <p>
 * A write-off gives way when the difference goes: the rest is paid after all, or a credit note takes it back.
 * For example, EUR 359.98 are paid on a deposit of EUR 360.00, and {@code WriteOff.ofShortfall(deposit, eur("0.02"), day,
 * "bank-charge")} settles it.
 *
 * @param kind in whose favour
 * @param invoice the number of the invoice
 * @param amount what is given up, above zero; not more than the difference
 * @param writtenOffOn the day of the decision
 * @param reason why, as a code that never changes
 * @param approvedBy who approved it, as the host names that person; empty up to the tolerance
 */
public record WriteOff(
        WriteOffKind kind,
        String invoice,
        Money amount,
        LocalDate writtenOffOn,
        String reason,
        Optional<String> approvedBy)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-WOF-04) or beyond the limit
     *     (AC-AMT-01), the date is out of range (AC-TXT-04), or a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public WriteOff {
        Objects.requireNonNull(kind, "kind");
        Text.require(invoice, "Number", 50);
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.WRITE_OFF_OF_NOTHING.broken("amount", amount);
        }
        Text.require(writtenOffOn, "Day of the write-off");
        Text.require(reason, "Reason", 50);
        Objects.requireNonNull(approvedBy, "approvedBy");
        approvedBy.ifPresent(name -> Text.require(name, "Approver", 140));
    }

    /**
     * Returns a write-off of what was paid too little.
     *
     * @param invoice the invoice
     * @param amount what the buyer owes less, above zero
     * @param on the day of the decision
     * @param reason why, as a code
     * @return the write-off
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static WriteOff ofShortfall(Invoice invoice, Money amount, LocalDate on, String reason) {
        return new WriteOff(WriteOffKind.SHORTFALL, invoice.number(), amount, on, reason, Optional.empty());
    }

    /**
     * Returns a write-off of what was paid too much.
     *
     * @param invoice the invoice
     * @param amount what the seller keeps, above zero
     * @param on the day of the decision
     * @param reason why, as a code
     * @return the write-off
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static WriteOff ofOverpayment(Invoice invoice, Money amount, LocalDate on, String reason) {
        return new WriteOff(WriteOffKind.OVERPAYMENT, invoice.number(), amount, on, reason, Optional.empty());
    }

    /**
     * Returns this write-off with the approval that it needs above the tolerance.
     *
     * @param name who approved it
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public WriteOff approvedBy(String name) {
        return new WriteOff(kind, invoice, amount, writtenOffOn, reason, Optional.of(name));
    }

    /** What it adds to what is written off: above zero for a shortfall, in minor units. */
    long signedMinor() {
        long minor = MinorUnits.of(amount);
        return kind == WriteOffKind.SHORTFALL ? minor : MinorUnits.negated(minor);
    }

    @Override
    public LocalDate occurredOn() {
        return writtenOffOn;
    }
}
