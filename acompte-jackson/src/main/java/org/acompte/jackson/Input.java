package org.acompte.jackson;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/**
 * Reads JSON strictly, token by token.
 * <p>
 * Each reader starts with the first token of its value and ends with the last one.
 * Whatever refuses a value throws a {@link RuleViolationException} or what it throws anyway; {@link #read} is the one
 * place that finds out where the parser stands and makes an {@link InvalidJsonException} of it.
 */
final class Input {
    private final JsonParser parser;
    private @Nullable TokenStreamContext closed;
    private @Nullable Places places;

    /** Reads one kind of value. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Input in);
    }

    private Input(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a value that starts at the current token. */
    static <T> T read(JsonParser parser, Reading<T> reading) {
        Input in = new Input(parser);
        try {
            return reading.read(in);
        } catch (InvalidJsonException e) {
            throw e;
        } catch (RuleViolationException e) {
            throw InvalidJsonException.of(e, in.place());
        } catch (StreamConstraintsException e) {
            throw in.refused(JsonRule.OVER_LIMIT, limit(e), e.getLocation());
        } catch (StreamReadException e) {
            throw in.unreadable(e);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException || e.getCause() instanceof CharacterCodingException) {
                throw in.refused(JsonRule.MALFORMED, Malformed.NOT_UTF_8, null);
            }
            throw e;
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw in.refused(JsonRule.REFUSED, Shown.reason(String.valueOf(e.getMessage())), null);
        }
    }

    /** Reads a document: one value and nothing after it. */
    static <T> T readAll(JsonParser parser, Reading<T> reading) {
        return read(parser, in -> {
            if (parser.nextToken() == null) {
                throw in.refused(JsonRule.MALFORMED, "the document is empty", null);
            }
            T value = reading.read(in);
            if (parser.nextToken() != null) {
                throw JsonRule.TRAILING_CONTENT.broken();
            }
            return value;
        });
    }

    /** Remembers places from here on, relative to the current value. */
    void startPlaces() {
        places = new Places(pointer(), location());
    }

    /** Refuses what is wrong with a document as a whole, each violation at the place of its path. */
    void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            Places known = Objects.requireNonNull(places);
            List<Place> at = violations.stream().map(v -> known.of(v.path())).toList();
            throw InvalidJsonException.of(violations, at);
        }
    }

    /** Starts an object. */
    Fields object(Shape shape) {
        require(JsonToken.START_OBJECT, "an object");
        return new Fields(this, parser, shape);
    }

    /** Reads an array of at most so many elements. */
    <T> List<T> list(int limit, Reading<? extends T> element) {
        return list(limit, element, null);
    }

    /** Reads an array and remembers where its elements start. */
    <T> List<T> placed(String path, int limit, Reading<? extends T> element) {
        return list(limit, element, places == null ? null : places.list(path));
    }

    private <T> List<T> list(int limit, Reading<? extends T> element, @Nullable List<TokenStreamLocation> starts) {
        require(JsonToken.START_ARRAY, "an array");
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() == limit) {
                throw JsonRule.OVER_LIMIT.broken("reason", "at most " + limit + " elements are allowed");
            }
            if (starts != null) {
                starts.add(location());
            }
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
            throw JsonRule.OVER_LIMIT.broken("reason", "a whole number has at most 9 digits");
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
        return JsonRule.DATE.broken("date", Shown.of(text));
    }

    /** Reads a string that can only be this one. */
    void expect(String text) {
        String found = text();
        if (!found.equals(text)) {
            throw JsonRule.OTHER_DOCUMENT.broken("expected", Shown.of(text), "found", Shown.of(found));
        }
    }

    private void require(JsonToken token, String expected) {
        JsonToken found = parser.currentToken();
        if (found != token) {
            throw JsonRule.WRONG_TYPE.broken("expected", expected, "found", described(found));
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

    /** Remembers the object that was read last, whose start is the place of what is wrong with it as a whole. */
    void closed(TokenStreamContext context) {
        closed = context;
    }

    private TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * The place of what was read last: an object that was just closed as a whole, the object of a name, or a value.
     */
    private Place place() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.PROPERTY_NAME && context.getParent() != null) {
            return Place.of(context.getParent().pathAsPointer().toString(), location());
        }
        if (token == JsonToken.END_OBJECT && closed != null) {
            return Place.of(pointer(), closed.startLocation(ContentReference.redacted()));
        }
        return Place.of(pointer(), location());
    }

    private InvalidJsonException unreadable(StreamReadException e) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate Object property")) {
            TokenStreamContext parent = parser.streamReadContext().getParent();
            String pointer = parent == null ? "" : parent.pathAsPointer().toString();
            String name = String.valueOf(parser.streamReadContext().currentName());
            return InvalidJsonException.of(
                    JsonRule.DUPLICATE_PROPERTY.violation("property", Shown.of(name)),
                    Place.of(pointer, e.getLocation()));
        }
        return refused(JsonRule.MALFORMED, Malformed.reason(e), e.getLocation());
    }

    private InvalidJsonException refused(JsonRule rule, String reason, @Nullable TokenStreamLocation location) {
        TokenStreamLocation known = location == null ? parser.currentLocation() : location;
        return InvalidJsonException.of(rule.violation("reason", reason), Place.of(pointer(), known));
    }

    /** The first half of the message, which names the limit; the second half names a method of Jackson. */
    private static String limit(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf(", from");
        return Shown.reason(end < 0 ? message : message.substring(0, end) + ")");
    }
}
