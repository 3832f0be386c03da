package org.acompte.json.suite.schema;

import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.json.form.Shape;

/** A shape in a few words, for a table of Markdown. */
final class ShapeWords {
    private ShapeWords() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.pattern()
                    .map(ShapeWords::pattern)
                    .orElseGet(() ->
                            "text, up to " + count(text.limit()) + (text.limit() == 1 ? " character" : " characters"));
        }
        if (shape instanceof Shape.Codes codes) {
            return codes.codes().stream().map(code -> '`' + code + '`').collect(Collectors.joining(", "));
        }
        if (shape instanceof Shape.Day) {
            return "date";
        }
        if (shape instanceof Shape.Whole whole) {
            return "whole number" + range(whole);
        }
        if (shape instanceof Shape.Flag) {
            return "`true` or `false`";
        }
        if (shape instanceof Shape.Array array) {
            return "list, up to " + count(array.limit()) + ": "
                    + of(array.element().shape());
        }
        if (shape instanceof Shape.Structure structure) {
            return link(Names.of(structure));
        }
        return link(((Shape.Choice) shape).name());
    }

    private static String pattern(String pattern) {
        Optional<Integer> decimals = Patterns.decimals(pattern);
        if (decimals.isEmpty()) {
            return "text like `" + pattern.replace("|", "\\|") + '`';
        }
        return decimals.get() == 0 ? "whole number as text" : "decimal text, up to " + decimals.get() + " decimals";
    }

    private static String range(Shape.Whole whole) {
        return whole.greatest() == 999_999_999 && whole.least() < 0
                ? ""
                : ", " + count(whole.least()) + " to " + count(whole.greatest());
    }

    private static String count(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String link(String name) {
        return '[' + name + "](#" + name + ')';
    }
}
