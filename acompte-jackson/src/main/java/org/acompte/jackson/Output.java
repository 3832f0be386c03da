package org.acompte.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;

/** Writes JSON; amounts go from minor units to digits without a decimal number in between. */
final class Output {
    static final String SCHEMA = "acompte/1";

    private static final int MOST_DIGITS = 40;

    private final JsonGenerator json;
    private final char[] digits = new char[MOST_DIGITS];

    /** Writes one kind of value. */
    @FunctionalInterface
    interface Writing<T> {
        void write(Output out, T value);
    }

    Output(JsonGenerator json) {
        this.json = json;
    }

    /** Starts a document with its schema and type. */
    void document(String type) {
        begin();
        text("schema", SCHEMA);
        text("type", type);
    }

    void begin() {
        json.writeStartObject();
    }

    void begin(String name) {
        json.writeName(name);
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
    }

    <T> void value(String name, T value, Writing<? super T> writing) {
        json.writeName(name);
        writing.write(this, value);
    }

    <T> void list(String name, List<T> values, Writing<? super T> writing) {
        beginList(name);
        for (int i = 0; i < values.size(); i++) {
            writing.write(this, values.get(i));
        }
        endList();
    }

    void beginList(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    void endList() {
        json.writeEndArray();
    }

    /** Writes a list unless it is empty. */
    <T> void listIfAny(String name, List<T> values, Writing<? super T> writing) {
        if (!values.isEmpty()) {
            list(name, values, writing);
        }
    }

    void text(String text) {
        json.writeString(text);
    }

    void text(String name, String text) {
        json.writeName(name);
        json.writeString(text);
    }

    void text(String name, Optional<String> text) {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    void date(String name, LocalDate date) {
        text(name, date.toString());
    }

    void date(String name, Optional<LocalDate> date) {
        if (date.isPresent()) {
            date(name, date.get());
        }
    }

    void count(String name, int count) {
        json.writeName(name);
        json.writeNumber(count);
    }

    /** Writes a figure in minor units as a decimal string. */
    void figure(String name, long minor, int decimals) {
        json.writeName(name);
        int start = Plain.write(minor, decimals, digits);
        json.writeString(digits, start, MOST_DIGITS - start);
    }

    /** Writes minor units of a currency. */
    void money(String name, CurrencyUnit currency, long minor) {
        begin(name);
        figure("amount", minor, currency.getDecimalPlaces());
        text("currency", currency.getCode());
        end();
    }

    void money(String name, Money money) {
        value(name, money, ScalarWriter::money);
    }

    void price(String name, BigMoney price) {
        value(name, price, ScalarWriter::price);
    }
}
