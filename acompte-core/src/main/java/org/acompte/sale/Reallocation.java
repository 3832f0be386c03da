package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money that is already there and pays another invoice from now on (French: <i>réimputation</i>).
 * <p>
 * Only what is no longer owed where it stands can be moved: an overpayment, or what a credit note took back. No money
 * comes or goes.
 * For example, a paid final invoice with a wrong address is credited in full and issued anew: a reallocation lets the
 * money of the first pay the second.
 *
 * @param amount the money that is moved, above zero
 * @param allocatedOn the day from which it pays the other invoice
 * @param from the number of the invoice on which too much is paid
 * @param to the number of the invoice that it pays
 */
public record Reallocation(Money amount, LocalDate allocatedOn, String from, String to) implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-REA-01) or beyond the limit
     *     (AC-AMT-01), both invoices are the same (AC-REA-02), the date is out of range (AC-TXT-04), or a number is blank,
     *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Reallocation {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.REALLOCATION_OF_NOTHING.broken("amount", amount);
        }
        Text.require(allocatedOn, "Day of the reallocation");
        Text.require(from, "Number", 50);
        Text.require(to, "Number", 50);
        if (from.equals(to)) {
            throw SaleRules.REALLOCATION_TO_ITSELF.broken("amount", amount, "number", from);
        }
    }

    /**
     * Returns a reallocation between two invoices.
     *
     * @param from the invoice on which too much is paid
     * @param to the invoice that the money pays from now on
     * @param amount the money that is moved, above zero
     * @param allocatedOn the day from which it pays the other invoice
     * @return the reallocation
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Reallocation of(Invoice from, Invoice to, Money amount, LocalDate allocatedOn) {
        return new Reallocation(amount, allocatedOn, from.number(), to.number());
    }

    @Override
    public LocalDate occurredOn() {
        return allocatedOn;
    }
}
