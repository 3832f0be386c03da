package org.acompte.deposit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The advances that a sale asks, in their order (French: <i>échéancier d'acomptes</i>).
 * <p>
 * It belongs to the sale and is used up as its invoices are issued; it is never copied to a document.
 * For example, {@code DepositPlan.of(Deposit.of(Percentage.of(30)), Deposit.of(Percentage.of(40)))} asks 30 % on
 * acceptance and then 40 %.
 *
 * @param instalments the instalments in the order in which they are invoiced, at most 100, possibly none
 * @param rounding how exactly their parts hit the asked amounts
 */
public record DepositPlan(List<Instalment> instalments, DepositRounding rounding) {
    private static final int MAX_INSTALMENTS = 100;
    private static final DepositPlan NONE = new DepositPlan(List.of(), DepositRounding.TO_THE_CENT);

    /**
     * Checks the instalments against each other and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if there are more than 100 instalments (AC-PLN-05) or their
     *     percentages are over 100 (AC-PLN-01)
     */
    public DepositPlan {
        instalments = List.copyOf(instalments);
        Objects.requireNonNull(rounding, "rounding");
        if (instalments.size() > MAX_INSTALMENTS) {
            throw PlanRules.TOO_MANY.broken("count", instalments.size(), "limit", MAX_INSTALMENTS);
        }
        long millionths = 0;
        for (Instalment instalment : instalments) {
            if (instalment.advance().amount() instanceof AdvanceAmount.Share share) {
                millionths = MinorUnits.plus(millionths, share.percentage().millionths());
            }
        }
        if (millionths > Percentage.HUNDRED.millionths()) {
            throw PlanRules.OVER_HUNDRED.broken(
                    "percentage",
                    BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString());
        }
    }

    /**
     * Returns a plan without advances.
     *
     * @return the empty plan
     */
    public static DepositPlan none() {
        return NONE;
    }

    /**
     * Returns a plan of advances, each on acceptance and payable on receipt of its invoice.
     *
     * @param advances the advances in their order
     * @return the plan
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static DepositPlan of(Advance... advances) {
        List<Instalment> instalments = new ArrayList<>(advances.length);
        for (Advance advance : advances) {
            instalments.add(Instalment.of(advance));
        }
        return new DepositPlan(instalments, DepositRounding.TO_THE_CENT);
    }

    /**
     * Returns a plan of instalments.
     *
     * @param instalments the instalments in their order
     * @return the plan
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static DepositPlan of(List<Instalment> instalments) {
        return new DepositPlan(instalments, DepositRounding.TO_THE_CENT);
    }

    /**
     * Returns a plan of instalments.
     *
     * @param first the first instalment
     * @param more the others in their order
     * @return the plan
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static DepositPlan of(Instalment first, Instalment... more) {
        List<Instalment> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return of(all);
    }

    /**
     * Returns this plan with one more instalment at its end.
     *
     * @param instalment the instalment
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public DepositPlan plus(Instalment instalment) {
        List<Instalment> longer = new ArrayList<>(instalments);
        longer.add(instalment);
        return new DepositPlan(longer, rounding);
    }

    /**
     * Returns this plan with another way to round the parts.
     *
     * @param value the way to round
     * @return a copy
     */
    public DepositPlan withRounding(DepositRounding value) {
        return new DepositPlan(instalments, value);
    }

    /**
     * Lists what keeps this plan from fitting what is sold.
     *
     * @param number the number of the quote or order, for messages
     * @param scope what is sold
     * @return the violations: an advance in another currency (AC-PLN-04), or more asked than the total (AC-PLN-02);
     *     empty if there are none
     */
    public List<Violation> check(String number, Scope scope) {
        CurrencyUnit currency = scope.currency();
        List<Violation> violations = new ArrayList<>(0);
        long withVat = 0;
        long withoutVat = 0;
        Percentage share = Percentage.ZERO;
        for (int i = 0; i < instalments.size(); i++) {
            AdvanceAmount amount = instalments.get(i).advance().amount();
            if (amount instanceof AdvanceAmount.Share part) {
                share = share.plus(part.percentage());
            } else if (amount instanceof AdvanceAmount.WithVat fixed) {
                requireCurrency(fixed.amount(), currency, number, i, violations);
                withVat = MinorUnits.plus(withVat, MinorUnits.of(fixed.amount()));
            } else if (amount instanceof AdvanceAmount.WithoutVat fixed) {
                requireCurrency(fixed.amount(), currency, number, i, violations);
                withoutVat = MinorUnits.plus(withoutVat, MinorUnits.of(fixed.amount()));
            }
        }
        if (violations.isEmpty()) {
            checkTotal(number, scope.total(), withVat, withoutVat, share, violations);
        }
        return violations;
    }

    private static void requireCurrency(
            Money amount, CurrencyUnit currency, String number, int at, List<Violation> violations) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            violations.add(PlanRules.CURRENCY.violationAt(
                    "/instalments/" + at,
                    "instalment",
                    at + 1,
                    "currency",
                    amount.getCurrencyUnit(),
                    "quote",
                    number,
                    "expected",
                    currency));
        }
    }

    private static void checkTotal(
            String number,
            VatBreakdown total,
            long withVat,
            long withoutVat,
            Percentage share,
            List<Violation> violations) {
        long most = total.withVatMinor();
        long taxed = withoutVat;
        if (withoutVat > 0 && withoutVat <= total.withoutVatMinor()) {
            taxed = total.carveWithoutVat(MinorUnits.money(total.currency(), withoutVat))
                    .withVatMinor();
        }
        long fixed = MinorUnits.plus(withVat, taxed);
        long asked = MinorUnits.plus(fixed, share.onMinor(most));
        if (asked > most || withoutVat > total.withoutVatMinor()) {
            violations.add(PlanRules.OVER_TOTAL.violation(
                    "asked", MinorUnits.money(total.currency(), asked), "quote", number, "total", total.withVat()));
        }
    }
}
