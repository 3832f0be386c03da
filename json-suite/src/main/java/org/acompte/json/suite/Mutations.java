package org.acompte.json.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each document that differs from a given one at one place: something left out, added, out of bounds or of another kind. */
final class Mutations {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Values that stand in for another one, as JSON. */
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "7",
            "-1234567890",
            "{}",
            "[]",
            "[\"x\"]",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"X\"",
            "\"XX\"",
            "\"0\"",
            "\"1.5\"",
            "\"-3\"",
            "\"01\"",
            "\"+1\"",
            "\"1e3\"",
            "\"1,5\"",
            "\"1234567890123\"",
            "\"0.1234567\"",
            "\"\u0661\u0662\"",
            "\"99999999999999.99\"",
            "\"1800-01-01\"",
            "\"2026-02-30\"",
            "\"2026-9-1\"",
            "\"20260901\"",
            "\"JPY\"",
            "\"EURO\"",
            "\"eur\"",
            '"' + "long ".repeat(500) + '"');

    /** What no pattern of a schema says. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of("\"1.5\"", "\"0.1234567\"", "\"JPY\"");

    /**
     * A changed document.
     *
     * @param what what was changed
     * @param json the document
     * @param isBeyondSchemas whether the decimals of a currency decide, which a schema cannot say
     */
    record Mutation(String what, JsonNode json, boolean isBeyondSchemas) {}

    private final JsonNode root;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Mutations(JsonNode root) {
        this.root = root;
    }

    /** All changes; of places with the same names around them, only the first one is changed. */
    static List<Mutation> of(JsonNode json) {
        Mutations all = new Mutations(json);
        all.walk(json, "", "", "");
        return all.mutations;
    }

    private void walk(JsonNode node, String pointer, String parent, String name) {
        boolean isNew = seen.add(parent + '/' + name + '/' + kindOf(node));
        if (isNew && !pointer.isEmpty()) {
            OTHERS.forEach(other -> replace(pointer, other));
        }
        if (node instanceof ObjectNode object) {
            if (isNew) {
                add(pointer);
                object.propertyNames().forEach(each -> remove(pointer, each));
            }
            object.properties()
                    .forEach(each -> walk(each.getValue(), pointer + '/' + each.getKey(), name, each.getKey()));
        } else if (node instanceof ArrayNode array) {
            if (isNew && !array.isEmpty()) {
                remove(pointer);
            }
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), pointer + '/' + i, parent, name + "[]");
            }
        }
    }

    /** Objects of several kinds say theirs in a property. */
    private static String kindOf(JsonNode node) {
        return node.path("kind").asString("") + node.path("type").asString("");
    }

    private void replace(String pointer, String value) {
        JsonNode copy = root.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode around = copy.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode other = MAPPER.readTree(value);
        if (around instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) around).set(Integer.parseInt(name), other);
        }
        String shown = value.length() > 40 ? value.substring(0, 40) + '…' : value;
        mutations.add(new Mutation(pointer + " = " + shown, copy, BEYOND_SCHEMAS.contains(value)));
    }

    private void remove(String pointer, String name) {
        JsonNode copy = root.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(name);
        mutations.add(new Mutation(pointer + " without " + name, copy, false));
    }

    private void remove(String array) {
        JsonNode copy = root.deepCopy();
        ((ArrayNode) copy.at(array)).remove(0);
        mutations.add(new Mutation(array + " without its first", copy, false));
    }

    private void add(String pointer) {
        JsonNode copy = root.deepCopy();
        ((ObjectNode) copy.at(pointer)).put("surprise", "1");
        mutations.add(new Mutation(pointer + " with a surprise", copy, false));
    }
}
