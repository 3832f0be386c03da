package org.acompte.json.form;

import java.math.BigDecimal;
import org.acompte.amount.MinorUnits;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A price, which may have more decimals than its currency; they are kept as they are. */
final class PriceForm {
    private static final Property<String> AMOUNT = Property.required("amount", Scalars.DECIMAL);
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);

    static final Form<BigMoney> FORM = ObjectForm.of("price", PriceForm::read, PriceForm::write, AMOUNT, CURRENCY);

    private PriceForm() {}

    private static BigMoney read(Values in) {
        String amount = in.get(AMOUNT);
        int point = amount.indexOf('.');
        int decimals = point < 0 ? 0 : amount.length() - point - 1;
        return BigMoney.of(in.get(CURRENCY), BigDecimal.valueOf(Plain.unscaled(amount, decimals), decimals));
    }

    /** With its own decimals, or with as few as it needs if it has more than can be read. */
    private static void write(Output out, BigMoney price) {
        BigMoney written = price.getScale() > Plain.DECIMALS
                ? MinorUnits.price(price.getCurrencyUnit(), MinorUnits.millionths(price, "Price"))
                : price;
        out.put(AMOUNT, written.getAmount().toPlainString());
        out.put(CURRENCY, written.getCurrencyUnit());
    }
}
