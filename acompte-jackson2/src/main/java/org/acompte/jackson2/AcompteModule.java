package org.acompte.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Input;
import org.acompte.json.form.RefusedException;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * The JSON form of the acompte types, and of {@link Money} and {@link BigMoney}, for the mapper of a host.
 * <p>
 * Found by itself with {@code JsonMapper.builder().findAndAddModules()}, on the class path and on the module path, or
 * added with {@code addModule(new AcompteModule())}.
 * It changes no other type and no setting of the mapper: limits and the refusal of trailing content are those of the
 * host. {@link AcompteJson} has a mapper that is strict in all of it.
 * <p>
 * For example, a record with a component {@code Money price} is written as
 * {@code {"price":{"amount":"12.34","currency":"EUR"}}}.
 */
public final class AcompteModule extends Module {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();

    /** Makes the module, which is ready for any number of mappers. */
    public AcompteModule() {
        Forms.all().forEach(this::add);
        Forms.inside().forEach(this::add);
    }

    private <T> void add(Forms.Entry<T> entry) {
        deserializers.addDeserializer(entry.type(), new Reader<>(entry.form()));
        serializers.addSerializer(entry.type(), new Writer<>(entry.form()));
    }

    @Override
    public String getModuleName() {
        return "acompte";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Form<T> form;

        Reader(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Input.read(new ParserTokens(parser), form);
            } catch (RefusedException e) {
                throw new InvalidJsonException(e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** Reads a value with or without the type of the host: acompte writes it around the value, and needs none. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            boolean typed = parser.hasToken(JsonToken.START_ARRAY)
                    || types.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT;
            return typed ? types.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Form<T> form;

        Writer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            try {
                form.write(new GeneratorOutput(json), value);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** Writes the type that a mapper of the host asks for around the value, as around a text. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializerProvider serializers, TypeSerializer types)
                throws IOException {
            WritableTypeId type = types.writeTypePrefix(json, types.typeId(value, JsonToken.VALUE_STRING));
            serialize(value, json, serializers);
            types.writeTypeSuffix(json, type);
        }
    }
}
