package org.acompte.jackson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in own words what the parser found, which quotes whole words and names settings that nobody here can change.
 * <p>
 * The parser has one exception for nearly all of it, so its message tells the situations apart.
 * At most one character of the input is shown.
 */
final class Malformed {
    static final String NOT_UTF_8 = "the document is not UTF-8";
    private static final String TOO_EARLY = "the document ends too early";

    private static final Pattern CODE = Pattern.compile("code (\\d+)");
    private static final Pattern CLOSING = Pattern.compile("close marker '(.)'");

    private Malformed() {}

    /** The reason for a person. */
    static String reason(StreamReadException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            return TOO_EARLY;
        }
        if (said.startsWith("Unrecognized token") || said.startsWith("Non-standard token")) {
            return "a word without double quotes; only true, false and null may stand so";
        }
        if (said.contains("comment")) {
            return "comments are not allowed";
        }
        if (said.contains("character escape")) {
            return "a text has an unknown escape after a backslash";
        }
        if (said.startsWith("Illegal unquoted character")) {
            return "a text has " + character(said) + " in it, which must be escaped";
        }
        if (said.contains("UTF-8") || said.contains("surrogate")) {
            return NOT_UTF_8;
        }
        if (said.contains("numeric value")) {
            return "a number is incomplete or not plain";
        }
        Matcher closing = CLOSING.matcher(said);
        if (closing.find()) {
            return "found '" + closing.group(1) + "', which does not close what is open";
        }
        return "found " + character(said) + expected(said);
    }

    private static String expected(String said) {
        if (said.contains("expecting comma")) {
            return ", expected a comma";
        }
        if (said.contains("expecting a colon")) {
            return ", expected a colon";
        }
        if (said.contains("property name")) {
            return ", expected a name in double quotes";
        }
        return said.contains("expected a va") ? ", expected a value" : "";
    }

    private static String character(String said) {
        Matcher code = CODE.matcher(said);
        return code.find() ? Shown.character(Integer.parseInt(code.group(1))) : "something unexpected";
    }
}
