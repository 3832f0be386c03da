package org.acompte.json.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each document that differs from a given one in a single value: left out, of another type, or out of bounds. */
public final class Mutations {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<JsonNode> VALUES = Stream.of(
                    "null",
                    "true",
                    "7",
                    "-7",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"x\"",
                    "\"-1\"",
                    "\"99999999999999.99\"",
                    "\"1800-01-01\"",
                    "\"JPY\"")
            .map(MAPPER::readTree)
            .toList();
    /** Elements of an array are alike. */
    private static final int SOME = 2;

    private final JsonNode document;
    private final List<String> mutations = new ArrayList<>();

    private Mutations(JsonNode document) {
        this.document = document;
    }

    /** The documents that differ from this one in a single value. */
    public static List<String> of(String json) {
        Mutations all = new Mutations(MAPPER.readTree(json));
        all.visit(all.document);
        return all.mutations;
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> mutate(object, name));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < Math.min(SOME, array.size()); i++) {
                mutate(array, i);
            }
        }
    }

    private void mutate(ObjectNode object, String name) {
        JsonNode there = object.get(name);
        for (JsonNode value : VALUES) {
            object.set(name, value);
            add(!value.equals(there));
        }
        object.remove(name);
        add(true);
        object.set(name, there); // last from now on: the order of properties is free
        visit(there);
    }

    private void mutate(ArrayNode array, int at) {
        JsonNode there = array.get(at);
        for (JsonNode value : VALUES) {
            array.set(at, value);
            add(!value.equals(there));
        }
        array.remove(at);
        add(true);
        array.insert(at, there);
        visit(there);
    }

    private void add(boolean differs) {
        if (differs) {
            mutations.add(document.toString());
        }
    }
}
