package org.acompte.json.suite.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a JSON Schema of draft 2020-12 of the shape of a document; everything that it needs stands in its own
 * {@code $defs}.
 */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Shape> shapes = new TreeMap<>();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** All schemas by the names of their files, without the ending. */
    public static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        Roots.documents().forEach((name, shape) -> put(all, name, new JsonSchema().root(name, shape)));
        Roots.choices().forEach((name, shape) -> put(all, name, new JsonSchema().root(name, shape)));
        put(all, "values", new JsonSchema().values());
        return all;
    }

    private static void put(Map<String, String> all, String name, ObjectNode schema) {
        if (all.put(name, Layout.of(schema) + '\n') != null) {
            throw new IllegalStateException("Two schemas are called " + name);
        }
    }

    private ObjectNode root(String name, Shape shape) {
        ObjectNode root = head(name);
        ObjectNode body =
                shape instanceof Shape.Structure structure ? structure(name, structure) : choice((Shape.Choice) shape);
        root.setAll(body);
        return withDefinitions(root);
    }

    private ObjectNode values() {
        ObjectNode root = head("values");
        root.put("description", "Values that stand inside documents, or in records of a host: one definition of each.");
        Roots.values().forEach((name, shape) -> {
            if (!(shape instanceof Shape.Structure) && !(shape instanceof Shape.Choice)) {
                definitions.put(name, described(name, schema(shape)));
            }
        });
        Roots.values().values().forEach(this::schema);
        return withDefinitions(root);
    }

    private static ObjectNode head(String name) {
        return NODES.objectNode()
                .put("$schema", DRAFT)
                .put("$id", "urn:acompte:1:" + name)
                .put("title", Words.title(name));
    }

    private ObjectNode withDefinitions(ObjectNode root) {
        if (!definitions.isEmpty()) {
            ObjectNode all = root.putObject("$defs");
            definitions.forEach(all::set);
        }
        return root;
    }

    private static ObjectNode described(String name, ObjectNode schema) {
        ObjectNode described = NODES.objectNode();
        Words.ofType(name).ifPresent(words -> described.put("description", words));
        described.setAll(schema);
        return described;
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return reference(Names.of(structure), structure);
        }
        if (shape instanceof Shape.Choice choice) {
            return reference(choice.name(), choice);
        }
        if (shape instanceof Shape.Day) {
            return reference("date", shape);
        }
        if (shape instanceof Shape.Text text && text.pattern().isPresent()) {
            return Patterns.decimals(text.pattern().get())
                    .map(decimals -> reference("decimal-" + decimals, shape))
                    .orElseGet(() -> plain(shape));
        }
        return plain(shape);
    }

    private ObjectNode reference(String name, Shape shape) {
        Shape known = shapes.putIfAbsent(name, shape);
        if (known == null) {
            definitions.put(name, definition(name, shape));
        } else if (!known.equals(shape) && !definition(name, shape).equals(definitions.get(name))) {
            throw new IllegalStateException("Two forms are called " + name);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(String name, Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure(name, structure);
        }
        return described(name, shape instanceof Shape.Choice choice ? choice(choice) : plain(shape));
    }

    private ObjectNode plain(Shape shape) {
        ObjectNode schema = NODES.objectNode();
        if (shape instanceof Shape.Text text) {
            schema.put("type", "string");
            text.pattern().ifPresent(pattern -> schema.put("pattern", whole(pattern)));
            if (text.least() > 0) {
                schema.put("minLength", text.least());
            }
            if (text.limit() > 0) {
                schema.put("maxLength", text.limit());
            }
        } else if (shape instanceof Shape.Codes codes && codes.codes().size() == 1) {
            schema.put("const", codes.codes().get(0));
        } else if (shape instanceof Shape.Codes codes) {
            codes.codes().forEach(schema.putArray("enum")::add);
        } else if (shape instanceof Shape.Day) {
            schema.put("type", "string").put("format", "date").put("pattern", Patterns.DATE);
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.greatest());
        } else if (shape instanceof Shape.Flag) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Array array) {
            schema.put("type", "array");
            schema.set("items", schema(array.element().shape()));
            schema.put("maxItems", array.limit());
        } else {
            throw new IllegalStateException("Unknown shape " + shape);
        }
        return schema;
    }

    private static String whole(String pattern) {
        return pattern.indexOf('|') < 0 || pattern.startsWith("-?(") ? '^' + pattern + '$' : "^(" + pattern + ")$";
    }

    private ObjectNode structure(String name, Shape.Structure structure) {
        ObjectNode schema = described(name, NODES.objectNode());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (Property<?> property : structure.properties().all()) {
            ObjectNode value = schema(property.form().shape());
            Words.ofProperty(name, property).ifPresent(words -> value.put("description", words));
            properties.set(property.name(), value);
            if (Shapes.isNeeded(property)) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        alternatives(schema, structure.properties().alternatives());
        return schema;
    }

    private static void alternatives(ObjectNode schema, List<List<Property<?>>> groups) {
        List<ArrayNode> all = new ArrayList<>();
        for (List<Property<?>> group : groups) {
            ArrayNode each = NODES.arrayNode();
            group.forEach(property -> each.addObject().putArray("required").add(property.name()));
            all.add(each);
        }
        if (all.size() == 1) {
            schema.set("oneOf", all.get(0));
        } else if (!all.isEmpty()) {
            ArrayNode both = schema.putArray("allOf");
            all.forEach(each -> both.addObject().set("oneOf", each));
        }
    }

    /** The tag is described apart from the kinds, so that a wrong one is told as such. */
    private ObjectNode choice(Shape.Choice choice) {
        Shapes.Tagged tagged = Shapes.tagged(choice);
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode tag = schema.putObject("properties").putObject(tagged.tag());
        tagged.kinds().keySet().forEach(tag.putArray("enum")::add);
        schema.putArray("required").add(tagged.tag());
        ArrayNode kinds = schema.putArray("oneOf");
        tagged.kinds().values().forEach(kind -> kinds.add(schema(kind.shape())));
        return schema;
    }
}
