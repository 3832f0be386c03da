package org.acompte.json.form;

import org.acompte.amount.MinorUnits;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** {@code {"amount":"12.34","currency":"EUR"}}, with at most the decimals of the currency. */
final class MoneyForm {
    private static final Property<Decimal> AMOUNT = Property.required("amount", Scalars.DECIMAL);
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);

    static final Form<Money> FORM = ObjectForm.of("money", MoneyForm::read, MoneyForm::write, AMOUNT, CURRENCY);

    /** As many digits never make more than 10 000 000 000 000 minor units. */
    private static final int ALWAYS_READ = 13;

    private MoneyForm() {}

    private static Money read(Values in) {
        Decimal amount = in.get(AMOUNT);
        CurrencyUnit currency = in.get(CURRENCY);
        Money money = Money.ofMinor(currency, amount.minor(currency.getDecimalPlaces()));
        MinorUnits.of(money); // refuses what acompte does not compute with
        return money;
    }

    /** Refuses an amount that could not be read again. */
    private static void write(Output out, Money money) {
        if (money.getAmount().precision() > ALWAYS_READ) {
            MinorUnits.of(money);
        }
        PriceForm.write(out, AMOUNT, money.getAmount());
        out.put(CURRENCY, money.getCurrencyUnit());
    }
}
