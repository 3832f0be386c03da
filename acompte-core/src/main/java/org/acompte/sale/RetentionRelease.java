package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Held money that is due from now on (French: <i>libération de la retenue de garantie</i>).
 * <p>
 * It releases the oldest invoices first and becomes a due of its own on them. When a bank guarantees it instead (French:
 * <i>caution bancaire</i>), later invoices hold nothing back under the clause any more.
 * For example, a year after the acceptance of the works EUR 400.10 held under {@code "guarantee"} are released.
 *
 * @param clause the code of the clause
 * @param amount what is released, above zero; zero too if a bank guarantees it before anything is held
 * @param releasedOn the day from which it is due
 * @param guarantee the reference of the bank guarantee that replaces the clause, if one does
 */
public record RetentionRelease(String clause, Money amount, LocalDate releasedOn, Optional<String> guarantee)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-RET-03), the date is out of
     *     range (AC-TXT-04), or a text is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public RetentionRelease {
        Text.require(clause, "Retention clause", 50);
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) < 0 || (MinorUnits.of(amount) == 0 && guarantee.isEmpty())) {
            throw SaleRules.RETENTION_OF_NOTHING.broken("clause", clause, "amount", amount);
        }
        Text.require(releasedOn, "Day of the release");
        guarantee.ifPresent(reference -> Text.require(reference, "Guarantee", 140));
    }

    /**
     * Returns a release.
     *
     * @param clause the code of the clause
     * @param amount what is released, above zero
     * @param releasedOn the day from which it is due
     * @return the release
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static RetentionRelease of(String clause, Money amount, LocalDate releasedOn) {
        return new RetentionRelease(clause, amount, releasedOn, Optional.empty());
    }

    /**
     * Returns the end of a clause under which nothing is held, because a bank guarantees it.
     *
     * @param clause the code of the clause
     * @param currency the currency of the sale
     * @param givenOn the day of the guarantee
     * @param reference the reference of the guarantee
     * @return a release of nothing, after which the clause holds nothing back
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static RetentionRelease byGuarantee(
            String clause, CurrencyUnit currency, LocalDate givenOn, String reference) {
        return new RetentionRelease(clause, Money.zero(currency), givenOn, Optional.of(reference));
    }

    /**
     * Returns this release because a bank guarantees it instead.
     *
     * @param reference the reference of the guarantee
     * @return a copy, after which the clause holds nothing back any more
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public RetentionRelease againstGuarantee(String reference) {
        return new RetentionRelease(clause, amount, releasedOn, Optional.of(reference));
    }

    @Override
    public LocalDate occurredOn() {
        return releasedOn;
    }
}
