package org.acompte.json.form;

import java.util.regex.Pattern;
import org.acompte.json.JsonRules;

/** A hash: 64 hexadecimal digits in lower case. */
final class HashForm {
    private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

    static final Form<String> FORM =
            new TextForm<>(Shape.Text.like(PATTERN.pattern()), HashForm::require, hash -> hash);

    private HashForm() {}

    private static String require(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw JsonRules.FORMAT.broken("value", Shown.of(text), "expected", "a hash of 64 hexadecimal digits");
        }
        return text;
    }
}
