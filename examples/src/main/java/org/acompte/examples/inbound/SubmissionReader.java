package org.acompte.examples.inbound;

import java.util.Optional;
import org.acompte.jackson.AcompteJson;
import org.acompte.jackson.InvalidJsonException;
import org.acompte.json.JsonRules;
import org.acompte.json.QuoteFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a submission with a mapper of the host and goes on where something is wrong.
 * <p>
 * What is refused is null in the submission and told in the {@link Faults}; so a broken quote does not hide a wrong IBAN.
 */
final class SubmissionReader {
    private static final ObjectReader QUOTE =
            AcompteJson.mapper().readerFor(QuoteFile.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** From the strict mapper of acompte, with its limits. */
    private static final JsonMapper MAPPER = AcompteJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("submissions")
                    .addDeserializer(String.class, new Text())
                    .addDeserializer(QuoteFile.class, new Quote()))
            .addHandler(new Collector())
            .build();

    private static final ObjectReader SUBMISSION =
            MAPPER.readerFor(Submission.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SubmissionReader() {}

    /**
     * Reads a body.
     *
     * @param json the body
     * @param faults gets what is wrong with its form
     * @return what was read, with null where something was refused; empty if the reading could not go to the end
     */
    static Optional<Submission> read(String json, Faults faults) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            return read(parser, faults);
        } finally {
            faults.placeIn(json);
        }
    }

    private static Optional<Submission> read(JsonParser parser, Faults faults) {
        try {
            if (parser.nextToken() == null) {
                faults.add(JsonRules.MALFORMED, "", here(parser), "reason", "the document is empty");
                return Optional.empty();
            }
            Optional<Submission> read = outermost(parser, faults);
            if (parser.nextToken() != null) {
                faults.add(JsonRules.TRAILING_CONTENT, "", Place.of(parser.currentTokenLocation()));
            }
            return read;
        } catch (InvalidJsonException e) {
            faults.add(e.faults());
        } catch (StreamConstraintsException e) {
            faults.add(SubmissionRules.BEYOND_LIMIT, pointer(parser), here(parser));
        } catch (JacksonException e) {
            unreadable(e, parser, faults);
        }
        return Optional.empty();
    }

    /** Says in own words what the parser says with words of the input. */
    private static void unreadable(JacksonException e, JsonParser parser, Faults faults) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate Object property")) {
            faults.add(
                    JsonRules.DUPLICATE_PROPERTY,
                    "",
                    here(parser),
                    "property",
                    Faults.shown(String.valueOf(parser.currentName())));
            return;
        }
        String reason =
                e instanceof UnexpectedEndOfInputException ? "the document ends too early" : "something unexpected";
        faults.add(JsonRules.MALFORMED, pointer(parser), here(parser), "reason", reason);
    }

    private static Optional<Submission> outermost(JsonParser parser, Faults faults) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return Optional.of(SUBMISSION.withAttribute(Faults.class, faults).readValue(parser));
        }
        String found = Collector.words(parser.currentToken());
        faults.addAt("", JsonRules.WRONG_TYPE, "", "expected", "an object", "found", found);
        parser.skipChildren();
        return Optional.empty();
    }

    private static Place here(JsonParser parser) {
        return Place.of(parser.currentLocation());
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Keeps what Jackson would throw for the host's own properties, and goes on after the value. */
    private static final class Collector extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            String object = objectAround(context.getParser());
            String value = object + '/' + name.replace("~", "~0").replace("/", "~1");
            String known = Faults.known(deserializer.getKnownPropertyNames());
            Faults.of(context)
                    .addAt(value, JsonRules.UNKNOWN_PROPERTY, object, "property", Faults.shown(name), "known", known);
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken found, JsonParser parser, String message) {
            String value = around(parser).pathAsPointer().toString();
            String expected = type.hasRawClass(String.class) ? "a string" : "an object";
            Faults.of(context).addAt(value, JsonRules.WRONG_TYPE, value, "expected", expected, "found", words(found));
            parser.skipChildren();
            return null;
        }

        /** Jackson keeps unknown properties of a record for the end of the object; then the parser stands there. */
        private static String objectAround(JsonParser parser) {
            TokenStreamContext around = around(parser);
            boolean atEnd = parser.currentToken() == JsonToken.END_OBJECT;
            return (atEnd ? around : around.getParent()).pathAsPointer().toString();
        }

        /** The object in which the value begins at which the parser stands. */
        private static TokenStreamContext around(JsonParser parser) {
            TokenStreamContext context = parser.streamReadContext();
            return parser.currentToken().isStructStart() ? context.getParent() : context;
        }

        private static String words(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "an array";
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
                case VALUE_TRUE, VALUE_FALSE -> "a boolean";
                case VALUE_STRING -> "a string";
                case VALUE_NULL -> "null";
                default -> "something else";
            };
        }
    }

    /** A text as a string, and nothing else: Jackson would also make one of a number. */
    private static final class Text extends StdDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? parser.getString()
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    /** A quote with all that is wrong with it. */
    private static final class Quote extends StdDeserializer<QuoteFile> {
        Quote() {
            super(QuoteFile.class);
        }

        @Override
        public QuoteFile deserialize(JsonParser parser, DeserializationContext context) {
            TokenStreamContext here = parser.streamReadContext();
            TokenStreamContext around = parser.currentToken().isStructStart() ? here.getParent() : here;
            try {
                return QUOTE.readValue(parser);
            } catch (InvalidJsonException e) {
                if (!isLeft(parser, around)) {
                    throw e;
                }
                Faults.of(context).add(e.faults());
                return null;
            }
        }

        /** Moves to the end of the quote, where a reader that gave up has not come; false if there is no way. */
        private static boolean isLeft(JsonParser parser, TokenStreamContext around) {
            try {
                while (parser.streamReadContext() != around && parser.nextToken() != null) {
                    // what is not read is not told
                }
                return parser.streamReadContext() == around;
            } catch (JacksonException e) {
                return false;
            }
        }
    }
}
