package org.acompte.json.form;

import java.math.BigDecimal;
import org.acompte.amount.MinorUnits;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A price, which may have more decimals than its currency; they are kept as they are. */
final class PriceForm {
    private static final Property<Decimal> AMOUNT = Property.required("amount", Scalars.DECIMAL);
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);

    static final Form<BigMoney> FORM = ObjectForm.of("price", PriceForm::read, PriceForm::write, AMOUNT, CURRENCY);

    private PriceForm() {}

    private static BigMoney read(Values in) {
        Decimal amount = in.get(AMOUNT);
        return BigMoney.of(in.get(CURRENCY), BigDecimal.valueOf(amount.unscaled(), amount.scale()));
    }

    /** With its own decimals, or with as few as it needs if it has more than can be read; no more digits than that. */
    private static void write(Output out, BigMoney price) {
        BigMoney written = isReadable(price.getAmount())
                ? price
                : MinorUnits.price(price.getCurrencyUnit(), MinorUnits.millionths(price, "Price"));
        write(out, AMOUNT, written.getAmount());
        out.put(CURRENCY, written.getCurrencyUnit());
    }

    private static boolean isReadable(BigDecimal amount) {
        return amount.scale() >= 0
                && amount.scale() <= Plain.DECIMALS
                && amount.precision() <= Plain.DIGITS
                && amount.precision() - amount.scale() <= Plain.INTEGERS;
    }

    /** Writes the digits of an amount, which mostly fit into a whole number. */
    static void write(Output out, Property<Decimal> property, BigDecimal amount) {
        if (amount.scale() >= 0 && amount.precision() <= 18) {
            out.figure(property, amount.unscaledValue().longValue(), amount.scale());
        } else {
            out.text(property, amount.toPlainString());
        }
    }
}
