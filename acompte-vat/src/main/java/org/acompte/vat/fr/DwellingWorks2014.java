package org.acompte.vat.fr;

import static org.acompte.vat.fr.TransitionLaw.CHANGE_OF_2014;

import java.math.BigDecimal;
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
import org.acompte.vat.fr.TransitionLaw.WorksLimit;
import org.acompte.vat.law.Provision;
import org.joda.money.Money;

/**
 * The transition of 2014 for works on dwellings, which kept 7 % for works that were ordered and partly paid in 2013.
 * <p>
 * The facts are the caller's, and so is that the works are those of CGI art. 279-0 bis. The quote was accepted and 30 % of
 * the total were cashed before 2014-01-01, the balance was invoiced before 2014-03-01 and cashed before 2014-03-15. A
 * condition that is not met leaves the general clause in force. The same transition shows how a host plugs in another one:
 * <pre>{@code
 * RateTransition works = new DwellingWorks2014(quotedOn, total, deposit, cashedOn, invoicedOn, balanceCashedOn);
 * FrenchVat.rateTransitions().and(LocalDate.of(2014, 1, 1), works).decide(FrenchVat.rate(INTERMEDIATE), balance); // 7 %
 * }</pre>
 *
 * @param quoteAcceptedOn the day on which the buyer accepted the quote
 * @param total the price of the works with VAT, above zero
 * @param deposit what was cashed of it as a deposit, with VAT
 * @param depositCashedOn the day on which all of the deposit was cashed
 * @param balanceInvoicedOn the day of the invoice of the balance
 * @param balanceCashedOn the day on which all of the balance was cashed
 * @law Loi 2013-1279 art. 21: the rate of 7 % stays for works on dwellings under these conditions
 */
public record DwellingWorks2014(
        LocalDate quoteAcceptedOn,
        Money total,
        Money deposit,
        LocalDate depositCashedOn,
        LocalDate balanceInvoicedOn,
        LocalDate balanceCashedOn)
        implements RateTransition {

    /**
     * Checks that all is said, in one currency.
     *
     * @throws IllegalArgumentException if the total is not above zero or the deposit is in another currency
     */
    public DwellingWorks2014 {
        Objects.requireNonNull(quoteAcceptedOn, "quoteAcceptedOn");
        Objects.requireNonNull(depositCashedOn, "depositCashedOn");
        Objects.requireNonNull(balanceInvoicedOn, "balanceInvoicedOn");
        Objects.requireNonNull(balanceCashedOn, "balanceCashedOn");
        if (!total.isPositive() || !total.isSameCurrency(deposit)) {
            throw new IllegalArgumentException("the deposit " + deposit + " is no part of the total " + total);
        }
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
        Percentage share = TransitionLaw.WORKS_DEPOSIT.on(CHANGE_OF_2014);
        BigDecimal least = total.getAmount().multiply(share.value()).movePointLeft(2);
        if (deposit.getAmount().compareTo(least) < 0) {
            violations.add(FrenchRateRules.WORKS_CONDITION.violation(
                    "what", "the deposit", "actual", deposit, "required", share + " of " + total + " or more"));
        }
        return List.copyOf(violations);
    }

    private static void requireBefore(WorksLimit limit, LocalDate actual, List<Violation> violations) {
        LocalDate tooLate = TransitionLaw.WORKS_LIMITS.of(limit).on(CHANGE_OF_2014);
        if (!actual.isBefore(tooLate)) {
            violations.add(FrenchRateRules.WORKS_CONDITION.violation(
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
            return TransitionLaw.TRANSITIONS.of(CHANGE_OF_2014).decide(rate, part);
        }
        return new RateDecision(rate.on(eve), eve, RateReason.TRANSITION, citation());
    }

    @Override
    public Citation citation() {
        return TransitionLaw.worksCitation();
    }

    @Override
    public String toString() {
        return "works on a dwelling that were ordered and partly paid in 2013 keep the rate of 2013";
    }
}
