package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** The values that a host has in its own records: amounts, numbers and VAT. */
final class AmountForms {
    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Money.class, MoneyForm.FORM),
            new Entry<>(BigMoney.class, PriceForm.FORM),
            new Entry<>(Percentage.class, Scalars.PERCENTAGE),
            new Entry<>(VatRate.class, Scalars.RATE),
            new Entry<>(Quantity.class, Scalars.QUANTITY),
            new Entry<>(Factor.class, Scalars.FACTOR),
            new Entry<>(ExchangeRate.class, Scalars.EXCHANGE_RATE),
            new Entry<>(VatTreatment.class, TreatmentForm.FORM),
            new Entry<>(ExemptionReason.class, TreatmentForm.EXEMPTION_REASON),
            new Entry<>(Adjustment.class, AdjustmentForms.ON_LINE),
            new Entry<>(DocumentAdjustment.class, AdjustmentForms.UNSIZED),
            new Entry<>(TaxedAmount.class, BreakdownForm.TAXED),
            new Entry<>(VatBreakdown.class, BreakdownForm.FORM));

    private AmountForms() {}
}
