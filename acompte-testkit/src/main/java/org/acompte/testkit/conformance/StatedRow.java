package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.joda.money.CurrencyUnit;

/**
 * A row of a stated VAT breakdown.
 *
 * @param treatment how acompte names what the row says about category, rate and group
 * @param base the stated base, if there is one
 * @param tax the stated tax, if there is one
 */
record StatedRow(VatTreatment treatment, Optional<BigDecimal> base, Optional<BigDecimal> tax) {

    /** The rows, those of one treatment merged as acompte merges them; as they are if one is not complete. */
    static List<StatedRow> merged(List<Case> rows, CurrencyUnit currency, Treatments treatments) {
        List<StatedRow> stated = new ArrayList<>();
        for (Case row : rows) {
            stated.add(new StatedRow(treatments.of(row), row.number("base"), row.number("tax")));
        }
        long distinct = stated.stream().map(StatedRow::treatment).distinct().count();
        return distinct == stated.size() ? stated : sums(stated, currency);
    }

    private static List<StatedRow> sums(List<StatedRow> stated, CurrencyUnit currency) {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (StatedRow row : stated) {
            if (row.base.isEmpty() || row.tax.isEmpty()) {
                throw new NotReplayed("the source states two rows of one VAT treatment without base or tax");
            }
            sum = sum.plus(
                    row.treatment,
                    TaxedAmount.of(Case.money(row.base.get(), currency), Case.money(row.tax.get(), currency)));
        }
        return sum.rows().stream()
                .map(row -> new StatedRow(
                        row.treatment(),
                        Optional.of(row.amount().withoutVat().getAmount()),
                        Optional.of(row.amount().vat().getAmount())))
                .toList();
    }
}
