package org.acompte.json.form;

import java.time.LocalDate;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRate;
import org.acompte.json.JsonRules;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** The forms of values that are one string, number or word. */
final class Scalars {
    /** A number of a document, up to 50 characters. */
    static final Form<String> NUMBER = TextForm.upTo(50);

    /** A text that nobody but the parser limits. */
    static final Form<String> ANY_TEXT = TextForm.upTo(20_000);

    static final Form<String> DECIMAL = new DecimalForm<>(Plain.DECIMALS, text -> text, text -> text);
    static final Form<Percentage> PERCENTAGE = new DecimalForm<>(4, Percentage::of, Percentage::plain);
    static final Form<VatRate> RATE = new DecimalForm<>(4, VatRate::of, VatRate::plain);
    static final Form<Quantity> QUANTITY = new DecimalForm<>(Plain.DECIMALS, Quantity::of, Quantity::toString);
    static final Form<Factor> FACTOR = new DecimalForm<>(Plain.DECIMALS, Factor::of, Factor::toString);
    static final Form<ExchangeRate> EXCHANGE_RATE =
            new DecimalForm<>(Plain.RATE_DECIMALS, ExchangeRate::of, ExchangeRate::toString);
    static final Form<CurrencyUnit> CURRENCY = TextForm.matching("[A-Z]{3}", Scalars::currency, CurrencyUnit::getCode);
    static final Form<LocalDate> DATE = new DateForm();
    static final Form<Integer> COUNT = new CountForm();
    static final Form<Boolean> FLAG = new FlagForm();

    private Scalars() {}

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw JsonRules.CURRENCY.broken("currency", Shown.of(code));
        }
    }

    private record DateForm() implements Form<LocalDate> {
        @Override
        public LocalDate read(Input in) {
            return in.date();
        }

        @Override
        public void write(Output out, LocalDate value) {
            out.text(value.toString());
        }

        @Override
        public Shape shape() {
            return new Shape.Day();
        }
    }

    private record CountForm() implements Form<Integer> {
        @Override
        public Integer read(Input in) {
            return in.count();
        }

        @Override
        public void write(Output out, Integer value) {
            out.count(value);
        }

        @Override
        public Shape shape() {
            return new Shape.Whole(-999_999_999, 999_999_999);
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
