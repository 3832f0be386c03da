package org.acompte.json.form;

import java.time.LocalDate;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRate;
import org.acompte.json.JsonRules;
import org.joda.money.CurrencyUnit;

/** The forms of values that are one string, number or word. */
final class Scalars {
    /** A number of a document, up to 50 characters. */
    static final Form<String> NUMBER = TextForm.upTo(50);

    /** A text that nobody but the parser limits. */
    static final TextForm<String> ANY_TEXT = TextForm.any(20_000);

    static final Form<Decimal> DECIMAL = new FigureForm();
    static final Form<Percentage> PERCENTAGE =
            new RepeatedForm<>(new DecimalForm<>(4, Percentage::of, Percentage::plain));
    static final Form<VatRate> RATE = new RepeatedForm<>(new DecimalForm<>(4, VatRate::of, VatRate::plain));
    static final Form<Quantity> QUANTITY =
            new RepeatedForm<>(new DecimalForm<>(Plain.DECIMALS, Quantity::of, Quantity::toString));
    static final Form<Factor> FACTOR =
            new RepeatedForm<>(new DecimalForm<>(Plain.DECIMALS, Factor::of, Factor::toString));
    /** Up to ten decimals, more than any other number. */
    static final Form<ExchangeRate> EXCHANGE_RATE =
            TextForm.matching("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,10})?", Scalars::exchangeRate, ExchangeRate::toString);

    static final Form<CurrencyUnit> CURRENCY = new CurrencyForm();
    static final Form<LocalDate> DATE = new DateForm();
    static final Form<Integer> COUNT = countFrom(-999_999_999);
    static final Form<Boolean> FLAG = new FlagForm();

    private Scalars() {}

    /** The core refuses all but leading zeros. */
    private static ExchangeRate exchangeRate(String text) {
        if (text.startsWith("0") && !text.startsWith("0.")) {
            Plain.require(text);
        }
        return ExchangeRate.of(text);
    }

    private record FigureForm() implements Form<Decimal> {
        @Override
        public Decimal read(Input in) {
            return in.decimal();
        }

        @Override
        public void write(Output out, Decimal value) {
            out.figure(value.unscaled(), value.scale());
        }

        @Override
        public Shape shape() {
            return Shape.Text.like(Plain.pattern(Plain.DECIMALS));
        }
    }

    private record CurrencyForm() implements Form<CurrencyUnit> {
        @Override
        public CurrencyUnit read(Input in) {
            return in.currency();
        }

        @Override
        public void write(Output out, CurrencyUnit value) {
            out.text(value.getCode());
        }

        @Override
        public Shape shape() {
            return Shape.Text.like("[A-Z]{3}");
        }
    }

    /** A small whole number; that it is not less, the core says. */
    static Form<Integer> countFrom(int least) {
        return new CountForm(least);
    }

    private record CountForm(int least) implements Form<Integer> {
        private static final int MOST_DIGITS = 9;

        @Override
        public Integer read(Input in) {
            String digits = in.digits();
            if (digits.length() > MOST_DIGITS) {
                throw JsonRules.OVER_LIMIT.broken("reason", "a whole number has at most 9 digits");
            }
            return Integer.parseInt(digits);
        }

        @Override
        public void write(Output out, Integer value) {
            out.count(value);
        }

        @Override
        public Shape shape() {
            return new Shape.Whole(least, 999_999_999);
        }
    }

    private record FlagForm() implements Form<Boolean> {
        @Override
        public Boolean read(Input in) {
            return in.flag();
        }

        @Override
        public void write(Output out, Boolean value) {
            out.flag(value);
        }

        @Override
        public Shape shape() {
            return new Shape.Flag();
        }
    }
}
