package org.acompte.json.suite.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.acompte.json.JsonSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks JSON by the schemas in the jar of acompte-json, with a validator that knows nothing of acompte. */
public final class Validator {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Validator() {}

    /**
     * Checks a document or a value.
     *
     * @param name the name of a schema, such as {@code "deposit-invoice"}, or of a value, such as {@code "values#money"}
     * @param json the document or value
     * @return what is wrong, often nothing
     */
    public static List<String> errors(String name, JsonNode json) {
        return SCHEMAS.computeIfAbsent(name, Validator::schema).validate(json).stream()
                .map(Error::toString)
                .toList();
    }

    /** Checks a schema by the schema of schemas. */
    public static List<String> errorsOfSchema(JsonNode schema) {
        return REGISTRY
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        int value = name.indexOf('#');
        ObjectNode schema = (ObjectNode) MAPPER.readTree(JsonSchemas.of(value < 0 ? name : name.substring(0, value)));
        if (value >= 0) {
            schema.put("$id", schema.get("$id").stringValue() + ':' + name.substring(value + 1));
            schema.put("$ref", "#/$defs/" + name.substring(value + 1));
        }
        return REGISTRY.getSchema(schema);
    }
}
