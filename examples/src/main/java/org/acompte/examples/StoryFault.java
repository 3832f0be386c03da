package org.acompte.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a story file by the rules of the JSON form, with pointer, line and column. */
final class StoryFault {
    private StoryFault() {}

    static String of(JacksonException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolationException refusal) {
                return refusal.violations().get(0).message() + ", at " + place(failure);
            }
        }
        return violation(failure).message();
    }

    private static Violation violation(JacksonException failure) {
        String at = place(failure);
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return JsonRules.UNKNOWN_PROPERTY.violation(
                    "property",
                    quoted(unknown.getPropertyName()),
                    "at",
                    at,
                    "known",
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (failure instanceof InvalidTypeIdException kind) {
            return kind.getTypeId() == null
                    ? JsonRules.MISSING_PROPERTY.violation("property", typeProperty(kind), "at", at)
                    : JsonRules.UNKNOWN_CODE.violation(
                            "code", quoted(kind.getTypeId()), "at", at, "allowed", "docs/stories.md");
        }
        if (failure instanceof InvalidFormatException format) {
            return format(format, at);
        }
        String said = String.valueOf(failure.getOriginalMessage());
        if (said.startsWith("Null value for creator property")) {
            return JsonRules.MISSING_PROPERTY.violation("property", quoted(last(failure)), "at", at);
        }
        if (said.startsWith("Duplicate Object property")) {
            return JsonRules.DUPLICATE_PROPERTY.violation("property", quoted(said.split("\"", 3)[1]), "at", at);
        }
        if (failure instanceof StreamConstraintsException) {
            return JsonRules.OVER_LIMIT.violation("reason", Table.fit(said, 80), "at", at);
        }
        if (said.startsWith("Trailing token")) {
            return JsonRules.TRAILING_CONTENT.violation("at", at);
        }
        if (failure instanceof StreamReadException) {
            return JsonRules.MALFORMED.violation("reason", malformed(failure, said), "at", at);
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return JsonRules.WRONG_TYPE.violation(
                    "expected", expected(mismatch.getTargetType()), "found", "something else", "at", at);
        }
        return JsonRules.REFUSED.violation("reason", Table.fit(said, 80), "at", at);
    }

    private static Violation format(InvalidFormatException format, String at) {
        String value = quoted(String.valueOf(format.getValue()));
        Class<?> target = format.getTargetType();
        if (target == LocalDate.class) {
            return JsonRules.DATE.violation("date", value, "at", at);
        }
        if (target.isEnum()) {
            return JsonRules.UNKNOWN_CODE.violation("code", value, "at", at, "allowed", StoryReader.codes(target));
        }
        return JsonRules.WRONG_TYPE.violation("expected", expected(target), "found", value, "at", at);
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date";
        }
        if (type == null || List.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (type == String.class || type.isEnum()) {
            return "a string";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        return type == Boolean.class || type == boolean.class ? "a boolean" : "an object";
    }

    private static String malformed(JacksonException failure, String said) {
        return failure instanceof UnexpectedEndOfInputException
                ? "the document ends too early"
                : Table.fit(said.replaceFirst("(?s)(\\R| \\(start marker).*", ""), 80);
    }

    private static String typeProperty(InvalidTypeIdException kind) {
        return kind.getBaseType().hasRawClass(ScopeChange.class) ? "\"change\"" : "\"do\"";
    }

    private static String last(JacksonException failure) {
        List<JacksonException.Reference> path = failure.getPath();
        return path.isEmpty() ? "" : String.valueOf(path.get(path.size() - 1).getPropertyName());
    }

    private static String place(JacksonException failure) {
        String pointer = failure.getPath().stream()
                .map(each -> "/" + (each.getPropertyName() == null ? each.getIndex() : each.getPropertyName()))
                .collect(Collectors.joining());
        TokenStreamLocation location = failure.getLocation();
        String shown = pointer.isEmpty() ? "the top" : Table.fit(pointer, 80);
        return location == null
                ? shown
                : shown + " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String quoted(String text) {
        return '"' + Table.fit(text, 40) + '"';
    }
}
