package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Stated figures beside computed ones. A figure that the case does not state is not compared. */
final class Comparison {
    private final CurrencyUnit currency;
    private final int decimals;
    private final List<String> expected = new ArrayList<>();
    private final List<String> actual = new ArrayList<>();
    private int compared;
    private boolean decimalsMatter;

    /**
     * Starts a comparison.
     *
     * @param currency the currency in which acompte computes
     * @param decimals the decimals in which the source computes
     */
    Comparison(CurrencyUnit currency, Optional<BigDecimal> decimals) {
        this.currency = currency;
        this.decimals = decimals.map(BigDecimal::intValue).orElse(currency.getDecimalPlaces());
    }

    void money(String name, Optional<BigDecimal> stated, Money computed) {
        if (stated.isEmpty()) {
            return;
        }
        compared++;
        BigDecimal wanted = stated.get();
        decimalsMatter |= isFinerThanBoth(wanted) || isFinerThanBoth(computed.getAmount());
        if (wanted.compareTo(computed.getAmount()) != 0) {
            expected.add(name + " " + wanted.toPlainString());
            actual.add(name + " " + computed.getAmount().toPlainString());
        }
    }

    void text(String name, String wanted, String computed) {
        compared++;
        if (!wanted.equals(computed)) {
            expected.add(name + " " + wanted);
            actual.add(name + " " + computed);
        }
    }

    /** Compares net, tax, gross and the rows of an amount. */
    void amount(String name, Case stated, VatBreakdown computed, Treatments treatments) {
        total(name, stated, computed.total());
        rows(name, stated.list("perRate"), computed, treatments);
    }

    /** Compares net, tax and gross. */
    void total(String name, Case stated, TaxedAmount computed) {
        money(name + " net", stated.number("net"), computed.withoutVat());
        money(name + " tax", stated.number("tax"), computed.vat());
        money(name + " gross", stated.number("gross"), computed.withVat());
    }

    private void rows(String name, List<Case> rows, VatBreakdown computed, Treatments treatments) {
        if (rows.isEmpty()) {
            return;
        }
        VatBreakdown left = computed;
        for (StatedRow row : StatedRow.merged(rows, currency, treatments)) {
            TaxedAmount amount = left.amountOf(row.treatment());
            money(name + " base at " + row.treatment(), row.base(), amount.withoutVat());
            money(name + " tax at " + row.treatment(), row.tax(), amount.vat());
            left = left.plus(row.treatment(), amount.negated());
        }
        for (VatBreakdown.Row more : left.rows()) {
            if (!more.amount().isZero()) {
                text(name + " row at " + more.treatment(), "none", more.amount().toString());
            }
        }
    }

    private boolean isFinerThanBoth(BigDecimal value) {
        return decimals != currency.getDecimalPlaces()
                && value.stripTrailingZeros().scale() > Math.min(decimals, currency.getDecimalPlaces());
    }

    /** Tells whether no figure differs so far, so that a skip would hide nothing. */
    boolean agrees() {
        return expected.isEmpty();
    }

    Outcome outcome() {
        if (compared == 0) {
            return Outcome.skipped("the case states no figure that acompte computes");
        }
        if (expected.isEmpty()) {
            return Outcome.passed();
        }
        if (decimalsMatter) {
            return Outcome.skipped("the source computes with " + decimals + " decimals, acompte with the "
                    + currency.getDecimalPlaces() + " of " + currency);
        }
        return Outcome.failed(String.join(", ", expected), String.join(", ", actual));
    }
}
