package org.acompte.jackson;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads JSON strictly, token by token.
 * <p>
 * Each reader starts with the first token of its value and ends with the last one.
 * Whatever refuses a value throws a {@link RuleViolationException} or what it throws anyway; {@link #read} is the one
 * place that finds out where the parser stands and makes an {@link InvalidJsonException} of it.
 */
final class Input {
    private final JsonParser parser;
    private Start current;

    /** Reads one kind of value. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Input in);
    }

    private Input(JsonParser parser) {
        this.parser = parser;
        this.current = Start.of(location());
    }

    /** Reads a value that starts at the current token. */
    static <T> T read(JsonParser parser, Reading<T> reading) {
        Input in = new Input(parser);
        try {
            return reading.read(in);
        } catch (InvalidJsonException e) {
            throw e;
        } catch (RuleViolationException e) {
            List<Place> places =
                    e.violations().stream().map(v -> in.place(v.path())).toList();
            throw InvalidJsonException.of(e.violations(), places);
        } catch (StreamConstraintsException e) {
            throw in.refused(JsonRules.OVER_LIMIT, limit(e), in.limitPlace(e));
        } catch (StreamReadException e) {
            throw in.unreadable(e);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException || e.getCause() instanceof CharacterCodingException) {
                throw in.refused(JsonRules.MALFORMED, Malformed.NOT_UTF_8, in.here());
            }
            throw e;
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw in.refused(JsonRules.REFUSED, Shown.reason(String.valueOf(e.getMessage())), in.place(""));
        }
    }

    /** Reads a document: one value and nothing after it. */
    static <T> T readAll(JsonParser parser, Reading<T> reading) {
        return read(parser, in -> {
            if (parser.nextToken() == null) {
                throw in.refused(JsonRules.MALFORMED, "the document is empty", in.here());
            }
            in.current = Start.of(in.location());
            T value = reading.read(in);
            if (parser.nextToken() != null) {
                throw JsonRules.TRAILING_CONTENT.broken();
            }
            return value;
        });
    }

    /** Starts an object. */
    Fields object(Shape shape) {
        require(JsonToken.START_OBJECT, "an object");
        return new Fields(this, parser, shape);
    }

    /** Reads an array of at most so many elements. */
    <T> List<T> list(int limit, Reading<? extends T> element) {
        require(JsonToken.START_ARRAY, "an array");
        Start array = current;
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() == limit) {
                throw JsonRules.OVER_LIMIT.broken("reason", "at most " + limit + " elements are allowed");
            }
            current = array.add(null, location());
            list.add(element.read(this));
        }
        return list;
    }

    /** Reads a string. */
    String text() {
        require(JsonToken.VALUE_STRING, "a string");
        return parser.getString();
    }

    /** Reads a decimal number, which is a string. */
    String decimal() {
        return Plain.require(text());
    }

    /** Reads a small whole number. */
    int count() {
        require(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (parser.getStringLength() > 9) {
            throw JsonRules.OVER_LIMIT.broken("reason", "a whole number has at most 9 digits");
        }
        return parser.getIntValue();
    }

    /** Reads a date in ISO form. */
    LocalDate date() {
        String text = text();
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            }
        } catch (DateTimeException e) {
            throw notADate(text);
        }
        throw notADate(text);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notADate(text);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static RuleViolationException notADate(String text) {
        return JsonRules.DATE.broken("date", Shown.of(text));
    }

    /** Reads a string that can only be this one. */
    void expect(String text) {
        String found = text();
        if (!found.equals(text)) {
            throw JsonRules.OTHER_DOCUMENT.broken("expected", Shown.of(text), "found", Shown.of(found));
        }
    }

    private void require(JsonToken token, String expected) {
        JsonToken found = parser.currentToken();
        if (found != token) {
            throw JsonRules.WRONG_TYPE.broken("expected", expected, "found", described(found));
        }
    }

    private static String described(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a decimal number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** The start of the value that is being read. */
    Start current() {
        return current;
    }

    /** Moves to a value. */
    void start(Start value) {
        current = value;
    }

    /** Moves to the value of a property. */
    void start(Start object, String name) {
        current = object.add(name, location());
    }

    private TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * The place of a path in what was read last: in an object that was just closed, or a value. What is wrong with a
     * property as such has the pointer of its object and the line and column of its name.
     */
    private Place place(String path) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.PROPERTY_NAME) {
            return Place.of(object(), location());
        }
        return token == JsonToken.END_OBJECT ? current.place(pointer(), path) : Place.of(pointer() + path, location());
    }

    /** Where the parser stands, in the value that it began last. */
    private Place here() {
        return Place.of(pointer(), parser.currentLocation());
    }

    /** The pointer of the object in which the parser stands at a name. */
    private String object() {
        TokenStreamContext parent = parser.streamReadContext().getParent();
        return parent == null ? "" : parent.pathAsPointer().toString();
    }

    private InvalidJsonException unreadable(StreamReadException e) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate Object property")) {
            String name = String.valueOf(parser.streamReadContext().currentName());
            return InvalidJsonException.of(
                    JsonRules.DUPLICATE_PROPERTY.violation("property", Shown.of(name)),
                    Place.of(object(), e.getLocation()));
        }
        return refused(JsonRules.MALFORMED, Malformed.reason(e), Place.of(pointer(), e.getLocation()));
    }

    private InvalidJsonException refused(Rule rule, String reason, Place place) {
        return InvalidJsonException.of(rule.violation("reason", reason), place);
    }

    /** The place of what is too long: a text, a number, of which only the name is known, or a name. */
    private Place limitPlace(StreamConstraintsException e) {
        if (e.getOriginalMessage().startsWith("Name length")) {
            return Place.of(object(), parser.currentLocation());
        }
        JsonToken token = parser.currentToken();
        boolean begun = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        return begun ? Place.of(pointer(), location()) : here();
    }

    /** The first half of the message, which names the limit; the second half names a method of Jackson. */
    private static String limit(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf(", from");
        return Shown.reason(end < 0 ? message : message.substring(0, end) + ")");
    }
}
