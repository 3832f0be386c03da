package org.acompte.json.suite;

import static org.acompte.json.suite.PlainQuote.term;
import static org.acompte.json.suite.PlainQuote.trigger;
import static org.acompte.json.suite.PlainQuote.with;

import java.util.stream.Stream;

/** Dates, plans, quotes and parties that are refused. */
final class HostileValues {
    private HostileValues() {}

    static Stream<Hostile> all() {
        return Stream.of(
                new Hostile(
                        "the 30th of February",
                        trigger("{\"date\":\"2026-02-30\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a day of year 999999999",
                        trigger("{\"date\":\"+999999999-12-31\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a date with a time",
                        trigger("{\"date\":\"2026-02-03T00:00\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a date in Arabic digits",
                        trigger("{\"date\":\"٢٠٢٦-٠٢-٠٣\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a date as a number",
                        trigger("{\"date\":20260203}"),
                        "AC-JSN-04",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a date of another age",
                        trigger("{\"date\":\"1789-07-14\"}"),
                        "AC-TXT-04",
                        "/depositPlan/instalments/0/trigger/date"),
                new Hostile(
                        "a term as a text", term("\"30\""), "AC-JSN-04", "/depositPlan/instalments/0/payableWithin"),
                new Hostile(
                        "a term with decimals", term("30.0"), "AC-JSN-04", "/depositPlan/instalments/0/payableWithin"),
                new Hostile(
                        "a term of ten digits",
                        term("4294967326"),
                        "AC-JSN-07",
                        "/depositPlan/instalments/0/payableWithin"),
                new Hostile("a negative term", term("-1"), "AC-PLN-06", "/depositPlan/instalments/0/payableWithin"),
                new Hostile(
                        "a deposit of nothing",
                        with("\"30\"", "\"0\""),
                        "AC-PLN-03",
                        "/depositPlan/instalments/0/percentage"),
                new Hostile(
                        "an amount with three decimals in euros",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1.234\",\"currency\":\"EUR\"}"),
                        "AC-JSN-13",
                        "/depositPlan/instalments/0/withVat"),
                new Hostile(
                        "a yen with decimals",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1.0\",\"currency\":\"JPY\"}"),
                        "AC-JSN-13",
                        "/depositPlan/instalments/0/withVat"),
                new Hostile(
                        "an amount beyond the limit",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"999999999999\",\"currency\":\"EUR\"}"),
                        "AC-AMT-01",
                        "/depositPlan/instalments/0/withVat"),
                new Hostile(
                        "a plan in another currency",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1\",\"currency\":\"USD\"}"),
                        "AC-PLN-04",
                        "/depositPlan/instalments/0"),
                new Hostile(
                        "a plan of more than the total",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}"),
                        "AC-PLN-02",
                        "/depositPlan"),
                new Hostile(
                        "a plan of more than 100 %",
                        with(
                                "\"percentage\":\"30\"}",
                                "\"percentage\":\"60\"},{\"kind\":\"deposit\",\"percentage\":\"60\"}"),
                        "AC-PLN-01",
                        "/depositPlan"),
                new Hostile(
                        "a line in another currency",
                        with("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\""),
                        "AC-QUO-05",
                        "/lines/1"),
                new Hostile("more returned than sold", with("\"2.5\"", "\"-2.5\""), "AC-QUO-06", "/lines/0"),
                new Hostile(
                        "a price for no unit",
                        with("\"label\":\"Work\"", "\"label\":\"Work\",\"pricePer\":\"0\""),
                        "AC-QUO-11",
                        "/lines/0"),
                new Hostile(
                        "a SIREN with a wrong digit",
                        with(
                                "\"name\":\"Atelier Rivoire\"",
                                "\"name\":\"Atelier Rivoire\",\"identifiers\":[{\"scheme\":\"0002\",\"value\":\"732829321\"}]"),
                        "AC-FRA-",
                        "/seller/identifiers/0/value"),
                new Hostile(
                        "a VAT number with a wrong key",
                        with(
                                "\"name\":\"Atelier Rivoire\"",
                                "\"name\":\"Atelier Rivoire\",\"vatNumber\":\"FR45732829320\""),
                        "AC-FRA-",
                        "/seller/vatNumber"),
                new Hostile("a country in lower case", with("\"FR\"", "\"fr\""), "AC-PTY-03", "/seller/address"),
                new Hostile(
                        "seven address lines",
                        with(
                                "\"postCode\":\"69003\"",
                                "\"postCode\":\"69003\",\"lines\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]"),
                        "AC-JSN-07",
                        "/seller/address/lines/6"));
    }
}
