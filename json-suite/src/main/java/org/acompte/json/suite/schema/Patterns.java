package org.acompte.json.suite.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions of the schemas, which ECMA-262 and Java understand alike. */
final class Patterns {
    /** A date; which months have 31 days is left to the format {@code date}. */
    static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private static final Pattern DECIMAL = Pattern.compile("-\\?\\(0\\|.*?\\)(?:\\(.*\\{1,(\\d+)}\\)\\?)?");

    private Patterns() {}

    /** How many decimals a pattern allows, if it is that of a decimal number. */
    static Optional<Integer> decimals(String pattern) {
        Matcher matcher = DECIMAL.matcher(pattern);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)));
    }
}
