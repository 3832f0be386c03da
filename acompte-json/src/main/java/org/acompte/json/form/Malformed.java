package org.acompte.json.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acompte.json.JsonRules;

/**
 * Says in own words what the parser found, which quotes whole words and names settings that nobody here can change.
 * <p>
 * The parser has one exception for nearly all of it, so its message tells the situations apart.
 * At most one character of the input is shown.
 */
public final class Malformed {
    /** The bytes are not UTF-8. */
    public static final String NOT_UTF_8 = "the document is not UTF-8";
    /** The text ends before the value does. */
    public static final String TOO_EARLY = "the document ends too early";

    private static final Pattern DUPLICATE = Pattern.compile("^Duplicate (?:Object property|field) [\"'](.*)[\"']");
    private static final Pattern CODE = Pattern.compile("code (\\d+)");
    private static final Pattern CLOSING = Pattern.compile("close marker '(.)'");

    private static final Pattern MOST = Pattern.compile("maximum allowed \\((\\d+)");

    private Malformed() {}

    /**
     * Refuses text that is not JSON.
     *
     * @param said what the parser said, which both lines of Jackson say alike; or {@link #TOO_EARLY}
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the exception, with at most one character of the input
     */
    public static UnreadableException refused(String said, int line, int column) {
        Matcher duplicate = DUPLICATE.matcher(said);
        if (duplicate.find()) {
            return UnreadableException.ofName(
                    JsonRules.DUPLICATE_PROPERTY, "property", Shown.of(duplicate.group(1)), line, column);
        }
        String reason = said.equals(TOO_EARLY) ? TOO_EARLY : reason(said);
        return UnreadableException.of(JsonRules.MALFORMED, reason, line, column);
    }

    /**
     * Refuses what is longer than the parser allows: a text, a number, of which only the name is known, or a name.
     *
     * @param said what the parser said
     * @param line the line where the text or the name before the number starts, from 1
     * @param column the column there, from 1
     * @param hereLine the line where the parser stands, from 1
     * @param hereColumn the column there, from 1
     * @return the exception
     */
    public static UnreadableException tooLong(String said, int line, int column, int hereLine, int hereColumn) {
        String reason = tooLong(said);
        return said.startsWith("Name length")
                ? UnreadableException.ofName(JsonRules.OVER_LIMIT, "reason", reason, hereLine, hereColumn)
                : UnreadableException.of(JsonRules.OVER_LIMIT, reason, line, column);
    }

    /** Without the length that was found, which depends on the buffers of the parser. */
    private static String tooLong(String said) {
        Matcher most = MOST.matcher(said);
        if (!most.find()) {
            return "the limits of the parser";
        }
        if (said.contains("nesting depth")) {
            return "at most " + most.group(1) + " levels are allowed";
        }
        String what = said.startsWith("Name") ? "a name" : said.startsWith("Number") ? "a number" : "a text";
        return what + " has at most " + most.group(1) + " characters";
    }

    private static String reason(String said) {
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
        if (said.contains("property name") || said.contains("field name")) {
            return ", expected a name in double quotes";
        }
        return said.contains("expected a va") ? ", expected a value" : "";
    }

    private static String character(String said) {
        Matcher code = CODE.matcher(said);
        return code.find() ? Shown.character(Integer.parseInt(code.group(1))) : "something unexpected";
    }
}
