package org.acompte.json.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same JSON with the properties of each object in another order. */
final class Shuffled {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Shuffled() {}

    static String of(String json, Random random) {
        return of(MAPPER.readTree(json), random).toString();
    }

    private static JsonNode of(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode mixed = MAPPER.createObjectNode();
            names.forEach(name -> mixed.set(name, of(object.get(name), random)));
            return mixed;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode same = MAPPER.createArrayNode();
            array.forEach(element -> same.add(of(element, random)));
            return same;
        }
        return node;
    }
}
