package org.acompte.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Input;
import org.acompte.json.form.RefusedException;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

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
public final class AcompteModule extends JacksonModule {
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

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Form<T> form;

        Reader(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return Input.read(new ParserTokens(parser), form);
            } catch (RefusedException e) {
                throw new InvalidJsonException(e);
            }
        }

        /** Reads a value with or without the type of the host: acompte writes it around the value, and needs none. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            boolean typed = parser.hasToken(JsonToken.START_ARRAY)
                    || types.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT;
            return typed ? types.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Form<T> form;

        Writer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            form.write(new GeneratorOutput(json), value);
        }

        /** Writes the type that a mapper of the host asks for around the value, as around a text. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
            WritableTypeId type = types.writeTypePrefix(json, context, types.typeId(value, JsonToken.VALUE_STRING));
            serialize(value, json, context);
            types.writeTypeSuffix(json, context, type);
        }
    }
}
