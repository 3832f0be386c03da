package org.acompte.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.acompte.json.form.Forms;
import org.acompte.json.suite.JsonLine;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
final class JacksonLine implements JsonLine {
    static final JsonLine LINE = new JacksonLine();

    /** None of these settings changes what acompte reads and writes. */
    static final JsonMapper HOST = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JacksonLine() {}

    @Override
    public String write(Object value) {
        return Forms.isDocument(value)
                ? AcompteJson.write(value)
                : AcompteJson.mapper().writeValueAsString(value);
    }

    @Override
    public String writePretty(Object value) {
        return Forms.isDocument(value)
                ? AcompteJson.writePretty(value)
                : AcompteJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public void write(Object document, OutputStream target) {
        AcompteJson.write(document, target);
    }

    @Override
    public void writePretty(Object document, OutputStream target) {
        AcompteJson.writePretty(document, target);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return AcompteJson.read(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) {
        return AcompteJson.read(json, type);
    }

    @Override
    public <T> T read(Path json, Class<T> type) {
        return AcompteJson.read(json, type);
    }

    @Override
    public <T> T readAsHost(String json, Class<T> type) {
        return HOST.readValue(json, type);
    }

    @Override
    public <T> T readAsHost(byte[] json, Class<T> type) {
        return HOST.readValue(json, type);
    }

    @Override
    public String writeAsHost(Object value) {
        return HOST.writeValueAsString(value);
    }
}
