package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * What an invoice leaves with the buyer under a {@link RetentionClause} until it is released.
 *
 * @param clause the code of the clause
 * @param amount what is held, above zero
 */
public record HeldRetention(String clause, Money amount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-RET-03), or the code is blank,
     *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public HeldRetention {
        Text.require(clause, "Retention clause", 50);
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.RETENTION_OF_NOTHING.broken("clause", clause, "amount", amount);
        }
    }
}
