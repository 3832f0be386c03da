package org.acompte.json.suite;

import static org.acompte.json.suite.PlainQuote.MONEY;
import static org.acompte.json.suite.PlainQuote.with;

import java.util.stream.Stream;

/** Amounts that are refused. */
final class HostileAmounts {
    private HostileAmounts() {}

    private static final String PRICE_AT = "/lines/0/unitPrice";

    private static Hostile price(String title, String price, String rule, String pointer) {
        return new Hostile(title, with(MONEY, price), rule, pointer.equals("/..") ? "/lines/0" : PRICE_AT + pointer);
    }

    private static Hostile amount(String title, String amount) {
        return price(title, "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}", "AC-JSN-13", "/amount");
    }

    static Stream<Hostile> all() {
        return Stream.of(
                price(
                        "a number with an exponent",
                        "{\"amount\":1e100000000,\"currency\":\"EUR\"}",
                        "AC-JSN-04",
                        "/amount"),
                price("a number", "{\"amount\":12.34,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price("a whole number", "{\"amount\":12,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price(
                        "a number of a million digits",
                        "{\"amount\":" + "9".repeat(1_000_000) + ",\"currency\":\"EUR\"}",
                        "AC-JSN-07",
                        "/amount"),
                price(
                        "a text of a million digits",
                        "{\"amount\":\"" + "9".repeat(1_000_000) + "\",\"currency\":\"EUR\"}",
                        "AC-JSN-07",
                        "/amount"),
                price("not a number", "{\"amount\":NaN,\"currency\":\"EUR\"}", "AC-JSN-01", "/amount"),
                price("infinity", "{\"amount\":-Infinity,\"currency\":\"EUR\"}", "AC-JSN-01", "/amount"),
                price("null", "{\"amount\":null,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price("true", "{\"amount\":true,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                amount("an exponent in a text", "1e3"),
                amount("a great exponent in a text", "1e100000000"),
                amount("fifteen thousand digits", "9".repeat(15_000)),
                amount("Arabic digits", "١٢.٣٤"),
                amount("full-width digits", "１２"),
                amount("a comma", "12,34"),
                amount("a sign plus", "+12"),
                amount("a leading zero", "012"),
                amount("two signs", "--1"),
                amount("only a sign", "-"),
                amount("only a point", "."),
                amount("no digit before the point", ".5"),
                amount("no digit after the point", "5."),
                amount("two points", "1.2.3"),
                amount("minus zero", "-0.00"),
                amount("spaces", " 12 "),
                amount("thousands", "1 000"),
                amount("hexadecimal digits", "0x10"),
                amount("no text", ""),
                amount("a word", "NaN"),
                amount("a character of no width", "12\u200B"),
                amount("seven decimals", "0.0000001"),
                amount("fifteen digits", "100000000000000"),
                price("a negative price", "{\"amount\":\"-1\",\"currency\":\"EUR\"}", "AC-QUO-10", "/.."),
                price("no currency", "{\"amount\":\"1\"}", "AC-JSN-03", ""),
                price("no amount", "{\"currency\":\"EUR\"}", "AC-JSN-03", ""),
                price("nothing", "{}", "AC-JSN-03", ""),
                price("an unknown currency", "{\"amount\":\"1\",\"currency\":\"EUX\"}", "AC-JSN-12", "/currency"),
                price("a currency in lower case", "{\"amount\":\"1\",\"currency\":\"eur\"}", "AC-JSN-12", "/currency"),
                price("a currency by its number", "{\"amount\":\"1\",\"currency\":\"978\"}", "AC-JSN-12", "/currency"),
                price("an amount twice", "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}", "AC-JSN-05", ""),
                price("an unknown property", "{\"amount\":\"1\",\"currency\":\"EUR\",\"scale\":2}", "AC-JSN-02", ""),
                price("a property in capitals", "{\"Amount\":\"1\",\"currency\":\"EUR\"}", "AC-JSN-02", ""),
                price("a text", "\"EUR 12.34\"", "AC-JSN-04", ""),
                price("an array", "[\"12.34\",\"EUR\"]", "AC-JSN-04", ""));
    }
}
