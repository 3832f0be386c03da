package org.acompte.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acompte.json.form.Forms;
import org.acompte.json.suite.JsonLine;

/** Jackson 2, whose checked exceptions are thrown as they are. */
final class Jackson2Line implements JsonLine {
    static final JsonLine LINE = new Jackson2Line();

    /** None of these settings changes what acompte reads and writes. */
    static final JsonMapper HOST = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final JsonMapper STRICT = AcompteJson.mapper();

    private Jackson2Line() {}

    /** Runs a step and lets its exceptions through. */
    @SuppressWarnings("unchecked")
    private static <T, E extends Exception> T unchecked(Callable<T> step) throws E {
        try {
            return step.call();
        } catch (Exception e) {
            throw (E) e;
        }
    }

    @Override
    public String write(Object value) {
        return Forms.isDocument(value)
                ? AcompteJson.write(value)
                : Jackson2Line.<String, RuntimeException>unchecked(() -> STRICT.writeValueAsString(value));
    }

    @Override
    public String writePretty(Object value) {
        return Forms.isDocument(value)
                ? AcompteJson.writePretty(value)
                : Jackson2Line.<String, RuntimeException>unchecked(
                        () -> STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    @Override
    public void write(Object document, OutputStream target) {
        Jackson2Line.<String, RuntimeException>unchecked(() -> {
            AcompteJson.write(document, target);
            return "";
        });
    }

    @Override
    public void writePretty(Object document, OutputStream target) {
        Jackson2Line.<String, RuntimeException>unchecked(() -> {
            AcompteJson.writePretty(document, target);
            return "";
        });
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return Jackson2Line.<T, RuntimeException>unchecked(() -> AcompteJson.read(json, type));
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) {
        return Jackson2Line.<T, RuntimeException>unchecked(() -> AcompteJson.read(json, type));
    }

    @Override
    public <T> T read(Path json, Class<T> type) {
        return Jackson2Line.<T, RuntimeException>unchecked(() -> AcompteJson.read(json, type));
    }

    @Override
    public <T> T readAsHost(String json, Class<T> type) {
        return Jackson2Line.<T, RuntimeException>unchecked(() -> HOST.readValue(json, type));
    }

    @Override
    public <T> T readAsHost(byte[] json, Class<T> type) {
        return Jackson2Line.<T, RuntimeException>unchecked(() -> HOST.readValue(json, type));
    }

    @Override
    public String writeAsHost(Object value) {
        return Jackson2Line.<String, RuntimeException>unchecked(() -> HOST.writeValueAsString(value));
    }
}
