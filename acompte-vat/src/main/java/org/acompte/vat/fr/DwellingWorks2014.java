package org.acompte.vat.fr;

import static org.acompte.vat.fr.TransitionTable.CHANGE_OF_2014;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.rule.Violation;
import org.acompte.vat.RateDecision;
import org.acompte.vat.RateReason;
import org.acompte.vat.RateTransition;
import org.acompte.vat.RatedPart;
import org.acompte.vat.fr.TransitionTable.WorksLimit;
import org.acompte.vat.law.Provision;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The transition of 2014 for works on dwellings, which kept 7 % for works that were ordered and partly paid in 2013.
 * <p>
 * The facts are the caller's, and so is that the works are those of CGI art. 279-0 bis. The quote was accepted and 30 % of
 * the total were cashed before 2014-01-01, the balance was invoiced before 2014-03-01 and cashed before 2014-03-15. A
 * condition that is not met leaves the general clause in force. The same transition shows how a host plugs in another one:
 * <pre>{@code
 * RateTransition works = DwellingWorks2014.builder()
 *         .total(total)
 *         .quoteAcceptedOn(quotedOn)
 *         .deposit(deposit)
 *         .depositCashedOn(cashedOn)
 *         .balanceInvoicedOn(invoicedOn)
 *         .balanceCashedOn(balanceCashedOn)
 *         .build();
 * FrenchVat.rateTransitions().and(LocalDate.of(2014, 1, 1), works).decide(FrenchVat.rate(INTERMEDIATE), balance); // 7 %
 * }</pre>
 *
 * @param quoteAcceptedOn the day on which the buyer accepted the quote
 * @param total the price of the works with VAT, above zero
 * @param deposit what was cashed of it as a deposit, with VAT, above zero and at most the total
 * @param depositCashedOn the day on which all of the deposit was cashed
 * @param balanceInvoicedOn the day of the invoice of the balance
 * @param balanceCashedOn the day on which all of the balance was cashed
 * @law Loi 2013-1279 art. 21: the rate of 7 % stays for works on dwellings under these conditions
 */
@Value.Builder
@WorksStyle
public record DwellingWorks2014(
        LocalDate quoteAcceptedOn,
        Money total,
        Money deposit,
        LocalDate depositCashedOn,
        LocalDate balanceInvoicedOn,
        LocalDate balanceCashedOn)
        implements RateTransition {

    /**
     * Checks that all is said.
     *
     * @throws org.acompte.rule.RuleViolationException if the deposit is not above zero or is above the total (AC-FRT-03)
     * @throws org.joda.money.CurrencyMismatchException if deposit and total are in two currencies
     */
    public DwellingWorks2014 {
        Objects.requireNonNull(quoteAcceptedOn, "quoteAcceptedOn");
        Objects.requireNonNull(depositCashedOn, "depositCashedOn");
        Objects.requireNonNull(balanceInvoicedOn, "balanceInvoicedOn");
        Objects.requireNonNull(balanceCashedOn, "balanceCashedOn");
        if (deposit.isGreaterThan(total) || !deposit.isPositive()) {
            throw FrenchRules.WORKS_DEPOSIT.broken("total", total, "deposit", deposit);
        }
    }

    /**
     * Starts the facts of works.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DwellingWorks2014}. */
    public static final class Builder extends DwellingWorks2014Builder {
        Builder() {} // not private, so that the generated class may be extended
    }

    /**
     * Lists the conditions that are not met.
     *
     * @return one violation per condition (AC-FRT-02); empty if the rate of 2013 stays
     */
    public List<Violation> check() {
        List<Violation> violations = new ArrayList<>();
        requireBefore(WorksLimit.QUOTE, quoteAcceptedOn, violations);
        requireBefore(WorksLimit.DEPOSIT, depositCashedOn, violations);
        requireBefore(WorksLimit.INVOICE, balanceInvoicedOn, violations);
        requireBefore(WorksLimit.BALANCE, balanceCashedOn, violations);
        Percentage share = TransitionTable.WORKS_DEPOSIT.on(CHANGE_OF_2014);
        if (!share.isReachedBy(deposit, total)) {
            violations.add(FrenchRules.WORKS_CONDITION.violation(
                    "what", "the deposit", "actual", deposit, "required", share + " of " + total + " or more"));
        }
        return List.copyOf(violations);
    }

    private static void requireBefore(WorksLimit limit, LocalDate actual, List<Violation> violations) {
        LocalDate tooLate = TransitionTable.WORKS_LIMITS.of(limit).on(CHANGE_OF_2014);
        if (!actual.isBefore(tooLate)) {
            violations.add(FrenchRules.WORKS_CONDITION.violation(
                    "what", limit.inWords(), "actual", actual, "required", "before " + tooLate));
        }
    }

    /**
     * Decides the rate of a part of the works.
     *
     * @param rate the rate through time; another one than the intermediate rate follows the general clause
     * @param part the part
     * @return the rate of 2013 if all conditions are met, otherwise as the general clause of 2014 decides
     * @throws org.acompte.rule.RuleViolationException if the rate of a day is not known (AC-LAW-01)
     */
    @Override
    public RateDecision decide(Provision<VatTreatment> rate, RatedPart part) {
        LocalDate eve = CHANGE_OF_2014.minusDays(1);
        if (!check().isEmpty() || !rate.on(eve).equals(FrenchVat.intermediate(eve))) {
            return TransitionTable.TRANSITIONS.of(CHANGE_OF_2014).decide(rate, part);
        }
        return new RateDecision(rate.on(eve), eve, RateReason.TRANSITION, citation());
    }

    @Override
    public Citation citation() {
        return TransitionTable.worksCitation();
    }

    @Override
    public String toString() {
        return "works on a dwelling that were ordered and partly paid in 2013 keep the rate of 2013";
    }
}
