package org.acompte.jackson;

import org.acompte.json.form.Output;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes to a generator of Jackson 3. */
final class GeneratorOutput extends Output {
    private final JsonGenerator json;

    GeneratorOutput(JsonGenerator json) {
        this.json = json;
    }

    @Override
    protected void beginObject() {
        json.writeStartObject();
    }

    @Override
    protected void endObject() {
        json.writeEndObject();
    }

    @Override
    protected void beginArray() {
        json.writeStartArray();
    }

    @Override
    protected void endArray() {
        json.writeEndArray();
    }

    @Override
    protected void name(String name) {
        json.writeName(name);
    }

    @Override
    protected void text(String text) {
        json.writeString(text);
    }

    @Override
    protected void text(char[] buffer, int from, int length) {
        json.writeString(buffer, from, length);
    }

    /** Writes JSON numbers even where a mapper of the host writes its own as texts. */
    @Override
    protected void count(int number) {
        if (json instanceof JsonGeneratorBase) {
            json.writeRawValue(Integer.toString(number));
        } else {
            json.writeNumber(number);
        }
    }

    @Override
    protected void flag(boolean flag) {
        json.writeBoolean(flag);
    }
}
