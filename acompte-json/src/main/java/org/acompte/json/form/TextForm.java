package org.acompte.json.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.rule.TextRules;

/**
 * A value that is a string.
 *
 * @param shape what the string may be
 * @param parsing makes the value of the string
 * @param printing makes the string of the value
 * @param <T> the type of the value
 */
record TextForm<T>(Shape shape, Function<String, T> parsing, Function<T, String> printing) implements Form<T> {
    private static final String WHAT = "Text";

    /** Free text of at most so many characters; the value says so too. */
    static TextForm<String> upTo(int limit) {
        return new TextForm<>(new Shape.Text(Optional.empty(), 1, limit), text -> text, text -> text);
    }

    /** Free text of which the value says nothing; it may be empty, and what could not be read is not written. */
    static TextForm<String> any(int limit) {
        Function<String, String> checking = text -> checked(text, limit);
        return new TextForm<>(new Shape.Text(Optional.empty(), 0, limit), checking, checking);
    }

    /** The same text as another value. */
    <R> TextForm<R> as(Function<T, R> making, Function<R, T> telling) {
        return new TextForm<>(shape, parsing.andThen(making), telling.andThen(printing));
    }

    /** Half a surrogate pair has no bytes in UTF-8. */
    private static String checked(String text, int limit) {
        if (text.length() > limit) {
            throw TextRules.TOO_LONG.broken("what", WHAT, "length", text.length(), "limit", limit);
        }
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                String code = String.format(Locale.ROOT, "U+%04X", character);
                throw TextRules.FORBIDDEN_CHARACTER.broken("what", WHAT, "character", code, "position", i + 1);
            }
            i += Character.charCount(character) - 1;
        }
        return text;
    }

    /** A text of a fixed form. */
    static <T> TextForm<T> matching(String pattern, Function<String, T> parsing, Function<T, String> printing) {
        return new TextForm<>(Shape.Text.like(pattern), parsing, printing);
    }

    @Override
    public T read(Input in) {
        return parsing.apply(in.text());
    }

    @Override
    public void write(Output out, T value) {
        out.text(printing.apply(value));
    }
}
