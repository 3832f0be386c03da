package org.acompte.rule;

import java.util.Map;

/** The names in braces of a template; read without regular expressions, because rules are read at the start of a host. */
final class Placeholders {
    private Placeholders() {}

    /** Whether two templates have the same names, in any order and any number of times. */
    static boolean areSame(String one, String other) {
        return areInSameOrder(one, other) || (areAllIn(other, one) && areAllIn(one, other));
    }

    /** Reads both once: most translations keep the order, and the start of a host runs without compiled code. */
    private static boolean areInSameOrder(String one, String other) {
        int open = one.indexOf('{');
        int otherOpen = other.indexOf('{');
        while (open >= 0 && otherOpen >= 0) {
            int close = one.indexOf('}', open) + 1;
            if (close == 0 || !one.regionMatches(open, other, otherOpen, close - open)) {
                return false;
            }
            otherOpen = other.indexOf('{', otherOpen + close - open);
            open = one.indexOf('{', close);
        }
        return open == otherOpen;
    }

    private static boolean areAllIn(String text, String template) {
        int close = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', close)) {
            close = template.indexOf('}', open) + 1;
            if (close == 0 || !text.contains(template.substring(open, close))) {
                return false;
            }
        }
        return true;
    }

    /** Appends a template to a text, each name replaced by its value, or by a question mark if it has none. */
    static void fill(StringBuilder text, String template, Map<String, String> values) {
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            text.append(template, from, open).append(values.getOrDefault(name, "?"));
            from = close + 1;
        }
        text.append(template, from, template.length());
    }
}
