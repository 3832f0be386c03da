package org.acompte.json.form;

/** What a parser found; the one list of kinds that both lines of Jackson map theirs to. */
public enum Token {
    /** The start of an object. */
    OBJECT("an object"),
    /** The end of an object. */
    END_OBJECT("the end of an object"),
    /** The start of an array. */
    ARRAY("an array"),
    /** The end of an array. */
    END_ARRAY("the end of an array"),
    /** The name of a property. */
    NAME("a name"),
    /** A string. */
    STRING("a string"),
    /** A number without a point and without an exponent. */
    WHOLE("a number"),
    /** Any other number. */
    DECIMAL("a decimal number"),
    /** The word {@code true}. */
    TRUE("a boolean"),
    /** The word {@code false}. */
    FALSE("a boolean"),
    /** The word {@code null}. */
    NULL("null"),
    /** The end of the input. */
    END("nothing"),
    /** What only other formats than JSON have. */
    OTHER("something else");

    private final String words;

    Token(String words) {
        this.words = words;
    }

    boolean begins() {
        return this == OBJECT || this == ARRAY;
    }

    boolean ends() {
        return this == END_OBJECT || this == END_ARRAY;
    }

    /** The token in a message, such as {@code an object}. */
    String words() {
        return words;
    }
}
