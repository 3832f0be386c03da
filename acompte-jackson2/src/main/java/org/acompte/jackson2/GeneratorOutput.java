package org.acompte.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acompte.json.form.Output;

/** Writes to a generator of Jackson 2; what it throws goes through the forms unchecked. */
final class GeneratorOutput extends Output {
    private static final JsonGenerator.Feature NUMBERS_AS_TEXTS =
            JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    private final JsonGenerator json;

    GeneratorOutput(JsonGenerator json) {
        this.json = json;
    }

    @Override
    protected void beginObject() {
        try {
            json.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void endObject() {
        try {
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void beginArray() {
        try {
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void endArray() {
        try {
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void name(String name) {
        try {
            json.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void text(String text) {
        try {
            json.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void text(char[] buffer, int from, int length) {
        try {
            json.writeString(buffer, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes JSON numbers even where a mapper of the host writes its own as texts. */
    @Override
    protected void count(int number) {
        try {
            if (json.isEnabled(NUMBERS_AS_TEXTS)) {
                json.writeRawValue(Integer.toString(number));
            } else {
                json.writeNumber(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void flag(boolean flag) {
        try {
            json.writeBoolean(flag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
