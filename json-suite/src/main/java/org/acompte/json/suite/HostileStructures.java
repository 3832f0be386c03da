package org.acompte.json.suite;

import static org.acompte.json.suite.PlainQuote.MONEY;
import static org.acompte.json.suite.PlainQuote.TREATMENT;
import static org.acompte.json.suite.PlainQuote.VALID;
import static org.acompte.json.suite.PlainQuote.trigger;
import static org.acompte.json.suite.PlainQuote.with;

import java.util.stream.Stream;

/** Objects and arrays that are refused. */
final class HostileStructures {
    private HostileStructures() {}

    static Stream<Hostile> all() {
        return Stream.concat(structures(), documents());
    }

    private static Stream<Hostile> structures() {
        return Stream.of(
                new Hostile("a line twice deep", with("\"lines\":[", "\"lines\":[["), "AC-JSN-04", "/lines/0"),
                new Hostile("no lines", with("\"lines\":[", "\"lines\":[],\"x\":["), "AC-JSN-02", ""),
                new Hostile("lines twice", with("\"lines\":[", "\"lines\":[],\"lines\":["), "AC-JSN-05", ""),
                new Hostile("a misspelt property", with("\"quantity\"", "\"quantiy\""), "AC-JSN-02", "/lines/1"),
                new Hostile("a null property", with("\"2.5\"", "null"), "AC-JSN-04", "/lines/1/quantity"),
                new Hostile("no rate", with(TREATMENT, "{\"category\":\"S\"}"), "AC-JSN-03", "/lines/0/vat"),
                new Hostile(
                        "an unknown category",
                        with(TREATMENT, "{\"category\":\"X\",\"rate\":\"20\"}"),
                        "AC-VAT-01",
                        "/lines/0/vat/category"),
                new Hostile(
                        "a rate of zero",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"0\"}"),
                        "AC-VAT-03",
                        "/lines/0/vat"),
                new Hostile(
                        "a rate above 100",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"101\"}"),
                        "AC-AMT-04",
                        "/lines/0/vat/rate"),
                new Hostile(
                        "a rate of five decimals",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"5.55555\"}"),
                        "AC-AMT-02",
                        "/lines/0/vat/rate"),
                new Hostile(
                        "an unknown kind of buyer", with("\"consumer\"", "\"Consumer\""), "AC-JSN-06", "/buyer/kind"),
                new Hostile(
                        "no kind of advance",
                        with("\"kind\":\"deposit\",", ""),
                        "AC-JSN-03",
                        "/depositPlan/instalments/0"),
                new Hostile(
                        "no amount of an advance",
                        with(",\"percentage\":\"30\"", ""),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0"),
                new Hostile(
                        "two amounts of an advance",
                        with("\"percentage\":\"30\"", "\"percentage\":\"30\",\"withVat\":" + MONEY),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0"),
                new Hostile(
                        "a discount of two sizes",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":[{\"kind\":\"discount\",\"percentage\":\"1\",\"amount\":"
                                        + MONEY + "}]"),
                        "AC-JSN-10",
                        "/lines/0/adjustments/0"),
                new Hostile(
                        "101 discounts",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":["
                                        + "{\"kind\":\"discount\",\"percentage\":\"1\"},".repeat(100) + "{}]"),
                        "AC-JSN-07",
                        "/lines/0/adjustments/100"),
                new Hostile(
                        "a treatment on the discount of a line",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":[{\"kind\":\"discount\",\"percentage\":\"1\",\"vat\":"
                                        + TREATMENT + "}]"),
                        "AC-JSN-02",
                        "/lines/0/adjustments/0"),
                new Hostile(
                        "two triggers",
                        trigger("{\"event\":\"acceptance\",\"milestone\":\"Roof\"}"),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0/trigger"),
                new Hostile(
                        "an unknown event",
                        trigger("{\"event\":\"delivery\"}"),
                        "AC-JSN-06",
                        "/depositPlan/instalments/0/trigger/event"));
    }

    private static Stream<Hostile> documents() {
        return Stream.of(
                new Hostile("no text", "", "AC-JSN-01", ""),
                new Hostile("only spaces", " \n ", "AC-JSN-01", ""),
                new Hostile(
                        "a cut file", VALID.substring(0, VALID.indexOf("\"More\"") + 3), "AC-JSN-01", "/lines/1/label"),
                new Hostile("a second document", VALID + "{}", "AC-JSN-11", ""),
                new Hostile("a bracket at the end", VALID + "]", "AC-JSN-01", ""),
                new Hostile(
                        "a comma at the end",
                        with("\"percentage\":\"30\"", "\"percentage\":\"30\","),
                        "AC-JSN-01",
                        "/depositPlan/instalments/0/percentage"),
                new Hostile("a comment", with("\"Work\"", "/* */ \"Work\""), "AC-JSN-01", "/lines/0/label"),
                new Hostile("single quotes", with("\"Work\"", "'Work'"), "AC-JSN-01", "/lines/0/label"),
                new Hostile("an array", "[]", "AC-JSN-04", ""),
                new Hostile("null", "null", "AC-JSN-04", ""),
                new Hostile("an empty object", "{}", "AC-JSN-03", ""),
                new Hostile("markup", "<html/>", "AC-JSN-01", ""),
                new Hostile("another schema", with("acompte/1", "acompte/2"), "AC-JSN-09", "/schema"),
                new Hostile(
                        "another type", with("\"type\":\"quote\"", "\"type\":\"final-invoice\""), "AC-JSN-09", "/type"),
                new Hostile("deep arrays", with("\"D-1\"", "[".repeat(100_000)), "AC-JSN-04", "/number"),
                new Hostile("deep arrays at the top", "[".repeat(100_000), "AC-JSN-04", ""),
                new Hostile("deep objects", with("\"D-1\"", "{\"a\":".repeat(100_000)), "AC-JSN-04", "/number"),
                new Hostile(
                        "10 001 lines",
                        with("\"lines\":[", "\"lines\":[" + line().repeat(10_000)),
                        "AC-JSN-07",
                        "/lines/10000"),
                new Hostile("eleven million spaces", VALID + " ".repeat(11_000_000), "AC-JSN-07", ""));
    }

    private static String line() {
        return "{\"label\":\"a\",\"unitPrice\":" + MONEY + ",\"vat\":" + TREATMENT + "},";
    }
}
