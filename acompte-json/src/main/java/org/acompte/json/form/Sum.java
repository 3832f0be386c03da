package org.acompte.json.form;

import org.joda.money.CurrencyUnit;

/**
 * An amount in minor units, for figures that are compared only.
 *
 * @param currency the currency
 * @param minor the minor units
 */
record Sum(CurrencyUnit currency, long minor) {
    private static final Property<Decimal> AMOUNT = Property.required("amount", Scalars.DECIMAL);
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);

    static final Form<Sum> FORM = ObjectForm.of("money", Sum::read, Sum::write, AMOUNT, CURRENCY);

    private static Sum read(Values in) {
        Decimal amount = in.get(AMOUNT);
        CurrencyUnit currency = in.get(CURRENCY);
        return new Sum(currency, amount.minor(currency.getDecimalPlaces()));
    }

    private static void write(Output out, Sum sum) {
        out.figure(AMOUNT, sum.minor, sum.currency.getDecimalPlaces());
        out.put(CURRENCY, sum.currency);
    }

    @Override
    public String toString() {
        return currency.getCode() + ' ' + Plain.of(minor, currency.getDecimalPlaces());
    }
}
