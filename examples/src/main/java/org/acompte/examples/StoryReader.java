package org.acompte.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.jackson.AcompteJson;
import org.acompte.jackson.InvalidJsonException;
import org.acompte.refund.RefundRole;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Side;
import org.acompte.sale.UnpaidDeposits;
import org.acompte.sale.WriteOffKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads story files: the records of this package, with the strict mapper of acompte for what is acompte's in them.
 * <p>
 * Nothing is guessed: unknown, repeated, missing and null properties are refused, and so are numbers instead of texts.
 */
final class StoryReader {
    private static final JsonMapper MAPPER = AcompteJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("stories")
                    .addDeserializer(LocalDate.class, new Day())
                    .addDeserializer(StoryTerms.Use.class, new Codes<>(StoryTerms.Use.class))
                    .addDeserializer(KeptPart.Kind.class, new Codes<>(KeptPart.Kind.class))
                    .addDeserializer(Side.class, new Codes<>(Side.class))
                    .addDeserializer(UnpaidDeposits.class, new Codes<>(UnpaidDeposits.class))
                    .addDeserializer(WriteOffKind.class, new Codes<>(WriteOffKind.class))
                    .addDeserializer(RefundRole.class, new Codes<>(RefundRole.class)))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .withCoercionConfig(LogicalType.Textual, config -> {
                for (CoercionInputShape shape :
                        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .build();

    private StoryReader() {}

    /**
     * Reads a story file.
     *
     * @param name the name of the file, for messages
     * @throws RefusedException if it is not one, with step, rule and place
     */
    static StoryFile read(String name, byte[] json) throws RefusedException {
        try {
            return MAPPER.readValue(json, StoryFile.class);
        } catch (JacksonException e) {
            throw new RefusedException(name + step(e) + ": " + message(e));
        } catch (RuleViolationException e) {
            throw RefusedException.of(name, e);
        }
    }

    /** Tells whether a document says that it is a story; whatever cannot be read is none. */
    static boolean isStory(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("type")) {
                    return value == JsonToken.VALUE_STRING && parser.getString().equals(StoryFile.TYPE);
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return false;
        }
        return false;
    }

    private static String message(JacksonException failure) {
        if (failure instanceof InvalidJsonException quote) {
            return quote.faults().get(0).message();
        }
        return StoryFault.of(failure);
    }

    private static String step(JacksonException failure) {
        List<JacksonException.Reference> path = failure.getPath();
        boolean inStep = path.size() > 1
                && Optional.ofNullable(path.get(0).getPropertyName()).equals(Optional.of("steps"));
        return inStep ? ": step " + (path.get(1).getIndex() + 1) : "";
    }

    /** The code of a constant: its name in lower case with hyphens, as everywhere in the JSON of acompte. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes of an enum. */
    static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> code((Enum<?>) each))
                .collect(Collectors.joining(", "));
    }

    /** A date as a text in ISO form, and nothing else. */
    private static final class Day extends StdDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getString();
            try {
                if (text.length() == 10) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(text, LocalDate.class, e.getMessage());
            }
            throw context.weirdStringException(text, LocalDate.class, "not ten characters");
        }
    }

    private static final class Codes<E extends Enum<E>> extends StdDeserializer<E> {
        private final List<E> constants;

        Codes(Class<E> type) {
            super(type);
            constants = List.of(type.getEnumConstants());
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return handledType().cast(context.handleUnexpectedToken(handledType(), parser));
            }
            String code = parser.getString();
            for (E each : constants) {
                if (code(each).equals(code)) {
                    return each;
                }
            }
            throw context.weirdStringException(code, handledType(), "unknown code");
        }

        @Override
        @SuppressWarnings("unchecked") // the constructor took it
        public Class<E> handledType() {
            return (Class<E>) super.handledType();
        }
    }
}
