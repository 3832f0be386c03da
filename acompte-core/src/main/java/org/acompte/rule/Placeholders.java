package org.acompte.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names in braces of a template; read without regular expressions, because rules are read at the start of a host. */
final class Placeholders {
    private Placeholders() {}

    /** Returns the names in a template, without their braces. */
    static Set<String> of(String template) {
        Set<String> names = new HashSet<>();
        for (int open = template.indexOf('{'); open >= 0; ) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is open in: " + template);
            }
            names.add(template.substring(open + 1, close));
            open = template.indexOf('{', close);
        }
        return names;
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
