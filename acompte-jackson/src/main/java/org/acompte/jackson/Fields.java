package org.acompte.jackson;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The properties of one object, read one by one; unknown, repeated and missing ones are refused here.
 * <p>
 * Read with {@code for (String name = fields.next(); name != null; name = fields.next())} and a {@code switch}.
 */
final class Fields {
    private final Input in;
    private final JsonParser parser;
    private final Shape shape;
    private final Start object;
    private int seen;
    private int guess;

    Fields(Input in, JsonParser parser, Shape shape) {
        this.in = in;
        this.parser = parser;
        this.shape = shape;
        this.object = in.current();
    }

    /** Moves to the next value and returns its name; null at the end of the object. */
    @Nullable
    String next() {
        String name = parser.nextName();
        if (name == null) {
            in.start(object);
            shape.check(seen);
            return null;
        }
        int at = shape.indexOf(name, guess);
        if (at < 0) {
            throw JsonRules.UNKNOWN_PROPERTY.broken("property", Shown.of(name), "known", shape.known());
        }
        if ((seen & Shape.bit(at)) != 0) {
            throw JsonRules.DUPLICATE_PROPERTY.broken("property", Shown.of(name));
        }
        seen |= Shape.bit(at);
        guess = at + 1;
        parser.nextToken();
        in.start(object, shape.name(at));
        return shape.name(at);
    }

    /** For the branch of a {@code switch} that a shape does not let happen. */
    AssertionError unexpected(String name) {
        return new AssertionError("the shape " + shape + " has " + name + ", its reader does not");
    }

    /** A required value, which {@link #next} has made sure of. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
