package org.acompte.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.acompte.json.JsonRules;
import org.acompte.json.form.Malformed;
import org.acompte.json.form.Properties;
import org.acompte.json.form.Token;
import org.acompte.json.form.Tokens;
import org.acompte.json.form.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2; what the source throws goes through the forms unchecked. */
final class ParserTokens implements Tokens {
    private final JsonParser parser;
    private final @Nullable JsonStreamContext outside;

    /** Opens a text. */
    static ParserTokens of(String json, JsonFactory factory) {
        try {
            return new ParserTokens(factory.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text has none
        }
    }

    /** Starts at the first token of a value, or before the first one of the text. */
    ParserTokens(JsonParser parser) {
        this.parser = parser;
        JsonStreamContext context = parser.getParsingContext();
        this.outside =
                parser.currentToken() != null && parser.currentToken().isStructStart() ? context.getParent() : context;
    }

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public boolean nextIs(Properties properties, int guess) {
        try {
            return parser.nextFieldName(properties.name(guess, SerializedString.class, SerializedString::new));
        } catch (IOException e) {
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
            case FIELD_NAME -> Token.NAME;
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
            return parser.getText();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public int start() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
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
    private JsonLocation location() {
        return parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public String base() {
        return pointer(outside);
    }

    @Override
    public String path() {
        return pointer(parser.getParsingContext());
    }

    @Override
    public String around() {
        return pointer(parser.getParsingContext().getParent());
    }

    private static String pointer(@Nullable JsonStreamContext context) {
        return context == null ? "" : context.pathAsPointer().toString();
    }

    private RuntimeException refused(IOException e) {
        if (e instanceof StreamConstraintsException tooLong) {
            return tooLong(tooLong);
        }
        return e instanceof StreamReadException malformed ? malformed(malformed) : ofSource(e);
    }

    private static UnreadableException malformed(StreamReadException e) {
        JsonLocation at = e.getLocation();
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException) {
            said = Malformed.TOO_EARLY;
        }
        // of a control character between tokens, Jackson 2 tells the place behind it
        int behind = said.startsWith("Illegal character") ? 1 : 0;
        return Malformed.refused(said, at.getLineNr(), at.getColumnNr() - behind);
    }

    private RuntimeException ofSource(IOException e) {
        if (e instanceof CharConversionException || e instanceof CharacterCodingException) {
            JsonLocation at = parser.currentLocation();
            return UnreadableException.of(JsonRules.MALFORMED, Malformed.NOT_UTF_8, at.getLineNr(), at.getColumnNr());
        }
        return new UncheckedIOException(e);
    }

    /** The place of what is too long: a text, a number, of which only the name is known, or a name. */
    private UnreadableException tooLong(StreamConstraintsException e) {
        JsonToken token = parser.currentToken();
        boolean begun = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        JsonLocation here = parser.currentLocation();
        JsonLocation at = begun ? parser.currentTokenLocation() : here;
        return Malformed.tooLong(
                String.valueOf(e.getOriginalMessage()),
                at.getLineNr(),
                at.getColumnNr(),
                here.getLineNr(),
                here.getColumnNr());
    }
}
