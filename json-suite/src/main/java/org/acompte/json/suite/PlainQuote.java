package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quote file that is read, in which tests replace one thing. */
final class PlainQuote {
    /** Property by property on lines of their own: the line of the file is the one below plus one. */
    static final String VALID = """
            {"schema":"acompte/1","type":"quote","number":"D-1",
             "seller":{"name":"Atelier Rivoire","address":{"postCode":"69003","city":"Lyon","country":"FR"}},
             "buyer":{"kind":"consumer","name":"A. Martin","address":{"postCode":"69001","city":"Lyon","country":"FR"}},
             "lines":[
              {"label":"Work","unitPrice":{"amount":"12.34","currency":"EUR"},"vat":{"category":"S","rate":"20"}},
              {"label":"More","quantity":"2.5","unitPrice":{"amount":"10","currency":"EUR"},"vat":{"category":"S","rate":"20"}}
             ],
             "depositPlan":{"instalments":[
              {"kind":"deposit","percentage":"30"}
             ]}
            }
            """;

    static final String MONEY = "{\"amount\":\"12.34\",\"currency\":\"EUR\"}";
    static final String TREATMENT = "{\"category\":\"S\",\"rate\":\"20\"}";
    private static final String SHARE = "\"percentage\":\"30\"";

    private PlainQuote() {}

    /** The valid file with the first occurrence of something replaced. */
    static String with(String old, String replacement) {
        assertThat(VALID).contains(old);
        return VALID.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement));
    }

    static String trigger(String trigger) {
        return with(SHARE, SHARE + ",\"trigger\":" + trigger);
    }

    static String term(String days) {
        return with(SHARE, SHARE + ",\"payableWithin\":" + days);
    }
}
