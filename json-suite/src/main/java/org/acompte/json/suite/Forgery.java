package org.acompte.json.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored refund case in which somebody changed something.
 *
 * @param json the case
 * @param pointer the event that is no longer what it was, or the value
 * @param what what was done
 */
record Forgery(String json, String pointer, String what) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EVENTS = "/events";

    /** Each value of each event changed, and each property left out. */
    static Stream<Forgery> changes(String json) {
        List<Forgery> all = new ArrayList<>();
        for (String leaf : leaves(json)) {
            if (leaf.startsWith(EVENTS + '/')) {
                String event = leaf.substring(0, (leaf + '/').indexOf('/', EVENTS.length() + 1));
                all.add(new Forgery(of(json, leaf).json, event, "changed " + leaf));
                all.add(new Forgery(without(json, leaf), event, "removed " + leaf));
            }
        }
        return all.stream();
    }

    /** Each event left out, doubled, and swapped with the next one. */
    static Stream<Forgery> shifts(String json) {
        int size = events(MAPPER.readTree(json)).size();
        return IntStream.range(0, size - 1)
                .boxed()
                .flatMap(i -> Stream.of(removed(json, i), doubled(json, i), swapped(json, i)));
    }

    private static Forgery removed(String json, int i) {
        JsonNode root = MAPPER.readTree(json);
        events(root).remove(i);
        return new Forgery(root.toString(), EVENTS + '/' + i, "removed " + i);
    }

    private static Forgery doubled(String json, int i) {
        JsonNode root = MAPPER.readTree(json);
        events(root).insert(i, events(root).get(i));
        return new Forgery(root.toString(), EVENTS + '/' + (i + 1), "doubled " + i);
    }

    private static Forgery swapped(String json, int i) {
        JsonNode root = MAPPER.readTree(json);
        events(root).insert(i, events(root).remove(i + 1));
        return new Forgery(root.toString(), EVENTS + '/' + i, "swapped " + i);
    }

    static String withoutLast(String json) {
        JsonNode root = MAPPER.readTree(json);
        events(root).remove(events(root).size() - 1);
        return root.toString();
    }

    static String empty(String json) {
        JsonNode root = MAPPER.readTree(json);
        events(root).removeAll();
        return root.toString();
    }

    static String longer(String json) {
        JsonNode root = MAPPER.readTree(json);
        events(root).add(events(root).get(0));
        return root.toString();
    }

    /** Each text replaced by another one. */
    static List<Forgery> filled(String json, String text) {
        return leaves(json).stream()
                .filter(leaf -> MAPPER.readTree(json).at(leaf).isString())
                .map(leaf -> new Forgery(with(json, leaf, JsonNodeFactory.instance.stringNode(text)), leaf, text))
                .toList();
    }

    /** One value changed to another that could stand there. */
    static Forgery of(String json, String pointer) {
        return new Forgery(
                with(json, pointer, other(MAPPER.readTree(json).at(pointer))), pointer, "changed " + pointer);
    }

    private static JsonNode other(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isBoolean()) {
            return nodes.booleanNode(!value.booleanValue());
        }
        if (value.isInt()) {
            return nodes.numberNode(value.intValue() + 1);
        }
        String text = value.stringValue();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            return nodes.stringNode("2027" + text.substring(4));
        }
        if (text.matches("[0-9]+\\.[0-9]+")) {
            return nodes.stringNode('1' + text);
        }
        if (text.matches("[0-9a-f]{64}")) {
            return nodes.stringNode((text.startsWith("a") ? "b" : "a") + text.substring(1));
        }
        return nodes.stringNode(text.equals("closed") ? "draft" : text + 'x');
    }

    private static String with(String json, String pointer, JsonNode value) {
        JsonNode root = MAPPER.readTree(json);
        if (pointer.isEmpty()) {
            return value.toString();
        }
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
        return root.toString();
    }

    private static String without(String json, String pointer) {
        JsonNode root = MAPPER.readTree(json);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(at.last().getMatchingIndex());
        }
        return root.toString();
    }

    private static ArrayNode events(JsonNode root) {
        return (ArrayNode) root.get("events");
    }

    private static List<String> leaves(String json) {
        List<String> found = new ArrayList<>();
        collect(MAPPER.readTree(json), "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> collect(object.get(name), pointer + '/' + name, found));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + '/' + i, found);
            }
        } else {
            found.add(pointer);
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
