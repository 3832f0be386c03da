package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A breakdown: the currency once, one row per treatment, and the sums, which are computed again. */
final class BreakdownForm {
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<Decimal> WITHOUT_VAT = Property.required("withoutVat", Scalars.DECIMAL);
    private static final Property<Decimal> VAT_AMOUNT = Property.required("vatAmount", Scalars.DECIMAL);
    private static final Property<Decimal> WITH_VAT = Property.total("withVat", Scalars.DECIMAL);

    /** A row, whose figures are digits until the currency is known. */
    private record Row(VatTreatment treatment, Decimal withoutVat, Decimal vat, Decimal withVat) {}

    private static final Form<Row> ROW = ObjectForm.of(
            "vat-row",
            in -> new Row(in.get(VAT), in.get(WITHOUT_VAT), in.get(VAT_AMOUNT), in.get(WITH_VAT)),
            (out, row) -> {
                out.put(VAT, row.treatment);
                out.put(WITHOUT_VAT, row.withoutVat);
                out.put(VAT_AMOUNT, row.vat);
                out.put(WITH_VAT, row.withVat);
            },
            VAT,
            WITHOUT_VAT,
            VAT_AMOUNT,
            WITH_VAT);
    private static final Property<List<Row>> ROWS =
            Property.required("rows", ListForm.of(ROW, VatBreakdown.MAX_TREATMENTS));

    static final Form<TaxedAmount> TAXED = ObjectForm.of(
            "taxed-amount",
            BreakdownForm::taxed,
            (out, amount) -> {
                out.put(CURRENCY, amount.currency());
                figures(out, amount, amount.currency().getDecimalPlaces());
            },
            CURRENCY,
            WITHOUT_VAT,
            VAT_AMOUNT,
            WITH_VAT);

    static final Form<VatBreakdown> FORM = ObjectForm.of(
            "vat-breakdown",
            BreakdownForm::read,
            BreakdownForm::write,
            CURRENCY,
            ROWS,
            WITHOUT_VAT,
            VAT_AMOUNT,
            WITH_VAT);

    private BreakdownForm() {}

    private static VatBreakdown read(Values in) {
        CurrencyUnit currency = in.get(CURRENCY);
        List<Row> stated = in.get(ROWS);
        List<VatBreakdown.Row> rows = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Row row = stated.get(i);
            TaxedAmount amount = TaxedAmount.of(money(currency, row.withoutVat), money(currency, row.vat));
            if (row.withVat.minor(currency.getDecimalPlaces()) != amount.withVatMinor()) {
                in.tellOther("/rows/" + i + "/withVat", WITH_VAT, row.withVat, digits(amount.withVatMinor(), currency));
            }
            rows.add(new VatBreakdown.Row(row.treatment, amount));
        }
        VatBreakdown breakdown = VatBreakdown.of(currency, rows);
        check(in, WITHOUT_VAT, breakdown.withoutVatMinor(), currency);
        check(in, VAT_AMOUNT, breakdown.vatMinor(), currency);
        check(in, WITH_VAT, breakdown.withVatMinor(), currency);
        return breakdown;
    }

    private static TaxedAmount taxed(Values in) {
        CurrencyUnit currency = in.get(CURRENCY);
        TaxedAmount amount = TaxedAmount.of(money(currency, in.get(WITHOUT_VAT)), money(currency, in.get(VAT_AMOUNT)));
        check(in, WITH_VAT, amount.withVatMinor(), currency);
        return amount;
    }

    private static void check(Values in, Property<Decimal> property, long minor, CurrencyUnit currency) {
        Decimal stated = in.get(property);
        if (stated.minor(currency.getDecimalPlaces()) != minor) {
            in.tellOther('/' + property.name(), property, stated, digits(minor, currency));
        }
    }

    private static Money money(CurrencyUnit currency, Decimal amount) {
        return MinorUnits.money(currency, amount.minor(currency.getDecimalPlaces()));
    }

    private static Decimal digits(long minor, CurrencyUnit currency) {
        return new Decimal(minor, currency.getDecimalPlaces());
    }

    private static void write(Output out, VatBreakdown breakdown) {
        int decimals = breakdown.currency().getDecimalPlaces();
        out.put(CURRENCY, breakdown.currency());
        out.list(ROWS, breakdown.rows(), row -> {
            out.put(VAT, row.treatment());
            figures(out, row.amount(), decimals);
        });
        figures(out, breakdown.total(), decimals);
    }

    private static void figures(Output out, TaxedAmount amount, int decimals) {
        out.figure(WITHOUT_VAT, amount.withoutVatMinor(), decimals);
        out.figure(VAT_AMOUNT, amount.vatMinor(), decimals);
        out.figure(WITH_VAT, amount.withVatMinor(), decimals);
    }
}
