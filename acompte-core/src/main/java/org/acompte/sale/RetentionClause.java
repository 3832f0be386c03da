package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.rule.Text;

/**
 * A share of the work that the buyer may keep back until it is released (French: <i>retenue de garantie</i>).
 * <p>
 * It changes when money is due, never what is invoiced. Legal caps belong to a law module.
 * For example, {@code RetentionClause.of("guarantee", Percentage.of(5))} holds EUR 400.10 of a progress invoice of
 * EUR 8001.95.
 *
 * @param code the name of the clause in the sale, such as {@code "guarantee"}
 * @param share the share of the work with VAT, before deposits are deducted
 */
public record RetentionClause(String code, Percentage share) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the code is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public RetentionClause {
        Text.require(code, "Retention clause", 50);
        Objects.requireNonNull(share, "share");
    }

    /**
     * Returns a clause.
     *
     * @param code the name of the clause in the sale
     * @param share the share of the work with VAT
     * @return the clause
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static RetentionClause of(String code, Percentage share) {
        return new RetentionClause(code, share);
    }
}
