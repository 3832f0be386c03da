package org.acompte.json.suite.schema;

import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes JSON for people: what fits in a line stands in one line. */
public final class Layout {
    private static final int WIDTH = 120;
    private static final int STEP = 2;

    private Layout() {}

    /** The text of a value, without a line break at its end. */
    public static String of(JsonNode value) {
        StringBuilder text = new StringBuilder();
        write(text, value, 0, 0);
        return text.toString();
    }

    private static void write(StringBuilder text, JsonNode value, int indent, int column) {
        String flat = flat(value);
        if (!value.isContainer() || value.isEmpty() || column + flat.length() < WIDTH) {
            text.append(flat);
            return;
        }
        text.append(value.isObject() ? '{' : '[');
        String separator = "";
        Iterator<String> names = value.propertyNames().iterator();
        for (JsonNode each : value.values()) {
            int inner = indent + STEP;
            text.append(separator).append('\n').append(" ".repeat(inner));
            String name = names.hasNext() ? quoted(names.next()) + ": " : "";
            text.append(name);
            write(text, each, inner, inner + name.length());
            separator = ",";
        }
        text.append('\n').append(" ".repeat(indent)).append(value.isObject() ? '}' : ']');
    }

    private static String flat(JsonNode value) {
        if (!value.isContainer()) {
            return value.toString();
        }
        StringBuilder text = new StringBuilder();
        text.append(value.isObject() ? '{' : '[');
        String separator = "";
        Iterator<String> names = value.propertyNames().iterator();
        for (JsonNode each : value.values()) {
            text.append(separator).append(names.hasNext() ? quoted(names.next()) + ": " : "");
            text.append(flat(each));
            separator = ", ";
        }
        return text.append(value.isObject() ? '}' : ']').toString();
    }

    private static String quoted(String name) {
        return JsonNodeFactory.instance.stringNode(name).toString();
    }
}
