package org.acompte.json.suite;

import static org.acompte.json.suite.PlainQuote.with;

import java.util.stream.Stream;

/** Texts and codes that are refused. */
final class HostileTexts {
    private HostileTexts() {}

    static Stream<Hostile> all() {
        return Stream.of(
                new Hostile("a lone high surrogate", with("\"Work\"", "\"Wo\\ud800rk\""), "AC-TXT-03", "/lines/0"),
                new Hostile("a lone low surrogate", with("\"Work\"", "\"\\udc00\""), "AC-TXT-03", "/lines/0"),
                new Hostile("a bidirectional override", with("\"Work\"", "\"Wo\u202Erk\""), "AC-TXT-03", "/lines/0"),
                new Hostile("a control character", with("\"Work\"", "\"Wo\\u0000rk\""), "AC-TXT-03", "/lines/0"),
                new Hostile("a raw line feed", with("\"Work\"", "\"Wo\nrk\""), "AC-JSN-01", "/lines/0/label"),
                new Hostile("a blank label", with("\"Work\"", "\"  \""), "AC-TXT-01", "/lines/0"),
                new Hostile(
                        "a label of 2001 characters",
                        with("\"Work\"", '"' + "x".repeat(2001) + '"'),
                        "AC-TXT-02",
                        "/lines/0"),
                new Hostile(
                        "a label of 20 001 characters",
                        with("\"Work\"", '"' + "x".repeat(20_001) + '"'),
                        "AC-JSN-07",
                        "/lines/0/label"),
                new Hostile(
                        "a property name of 1000 characters",
                        with("\"label\"", '"' + "x".repeat(1000) + '"'),
                        "AC-JSN-07",
                        "/lines/0"),
                new Hostile("a label that is a number", with("\"Work\"", "7"), "AC-JSN-04", "/lines/0/label"),
                new Hostile("a blank number", with("\"D-1\"", "\"\""), "AC-TXT-01", ""));
    }
}
