package org.acompte.jackson;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import org.acompte.json.JsonRules;
import org.acompte.json.form.Malformed;
import org.acompte.json.form.Properties;
import org.acompte.json.form.Token;
import org.acompte.json.form.Tokens;
import org.acompte.json.form.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SerializedString;

/** The tokens of a parser of Jackson 3. */
final class ParserTokens implements Tokens {
    private final JsonParser parser;
    private final @Nullable TokenStreamContext outside;

    /** Starts at the first token of a value, or before the first one of the text. */
    ParserTokens(JsonParser parser) {
        this.parser = parser;
        TokenStreamContext context = parser.streamReadContext();
        this.outside =
                parser.currentToken() != null && parser.currentToken().isStructStart() ? context.getParent() : context;
    }

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public boolean nextIs(Properties properties, int guess) {
        try {
            return parser.nextName(properties.name(guess, SerializedString.class, SerializedString::new));
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int start() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int line() {
        return location().getLineNr();
    }

    @Override
    public int column() {
        return location().getColumnNr();
    }

    /** The place of the token, or of the end. */
    private TokenStreamLocation location() {
        return parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
    }

    @Override
    public void close() {
        parser.close();
    }

    @Override
    public String base() {
        return pointer(outside);
    }

    @Override
    public String path() {
        return pointer(parser.streamReadContext());
    }

    @Override
    public String around() {
        return pointer(parser.streamReadContext().getParent());
    }

    private static String pointer(@Nullable TokenStreamContext context) {
        return context == null ? "" : context.pathAsPointer().toString();
    }

    private RuntimeException refused(JacksonException e) {
        if (e instanceof StreamConstraintsException tooLong) {
            return tooLong(tooLong);
        }
        if (e instanceof StreamReadException malformed) {
            return malformed(malformed);
        }
        return e instanceof JacksonIOException failed ? notUtf8(failed) : e;
    }

    private static UnreadableException malformed(StreamReadException e) {
        TokenStreamLocation at = e.getLocation();
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            said = Malformed.TOO_EARLY;
        }
        return Malformed.refused(said, at.getLineNr(), at.getColumnNr());
    }

    private RuntimeException notUtf8(JacksonIOException e) {
        if (e.getCause() instanceof CharConversionException || e.getCause() instanceof CharacterCodingException) {
            TokenStreamLocation at = parser.currentLocation();
            return UnreadableException.of(JsonRules.MALFORMED, Malformed.NOT_UTF_8, at.getLineNr(), at.getColumnNr());
        }
        return e;
    }

    /** The place of what is too long: a text, a number, of which only the name is known, or a name. */
    private UnreadableException tooLong(StreamConstraintsException e) {
        JsonToken token = parser.currentToken();
        boolean begun = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        TokenStreamLocation here = parser.currentLocation();
        TokenStreamLocation at = begun ? parser.currentTokenLocation() : here;
        return Malformed.tooLong(
                String.valueOf(e.getOriginalMessage()),
                at.getLineNr(),
                at.getColumnNr(),
                here.getLineNr(),
                here.getColumnNr());
    }
}
