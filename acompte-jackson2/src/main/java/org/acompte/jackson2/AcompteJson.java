package org.acompte.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Input;
import org.acompte.json.form.RefusedException;
import org.acompte.json.form.Source;

/**
 * Reads and writes acompte documents as JSON, with a mapper that is strict and limits what it reads.
 * <p>
 * For example:
 * <pre>{@code
 * QuoteFile file = AcompteJson.read(Path.of("quote.json"), QuoteFile.class);
 * SentQuote quote = file.quote().send(today, inAMonth);
 * String json = AcompteJson.write(quote);
 * }</pre>
 * A document is read as UTF-8 only, with or without a byte order mark, up to 10 MB, 32 levels and 20 000 characters per
 * text. Whatever is wrong with the document, the exception is an {@link InvalidJsonException}; what is wrong with a file
 * or stream, such as a missing file, is the {@link IOException} that it throws.
 */
public final class AcompteJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(factory(true))
            .addModule(new AcompteModule())
            .defaultPrettyPrinter(pretty())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Without the duplicate detection of the parser: the readers of acompte find duplicates themselves. */
    private static final JsonFactory READER = factory(false);

    private static final ObjectWriter WRITER = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    private static final ObjectWriter PRETTY = WRITER.with(pretty());

    private AcompteJson() {}

    /**
     * Makes a mapper, for documents that have acompte types inside.
     *
     * @return a new mapper each time, because a mapper of Jackson 2 can be changed; keep it
     */
    public static JsonMapper mapper() {
        return MAPPER.copy();
    }

    /**
     * Reads a document.
     * <p>
     * For example, {@code read(json, SaleFact.class)} reads any fact of a sale as what it says it is.
     *
     * @param json the document
     * @param type what it is, such as {@code DepositInvoice.class}, or what several have in common, such as
     *     {@code SaleFact.class}; a value such as {@code Money.class} is read too
     * @param <T> the type of the document
     * @return the document
     * @throws InvalidJsonException if it is not such a document (AC-JSN-01 to AC-JSN-16), a figure in it is not what the
     *     other ones make (AC-JSN-15), or a rule of the core refuses a value
     * @throws IllegalArgumentException if it is no type of acompte
     */
    public static <T> T read(String json, Class<T> type) throws InvalidJsonException {
        Form<T> form = required(type);
        try {
            return readText(Source.of(json), form);
        } catch (RefusedException e) {
            throw new InvalidJsonException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @param json the document in UTF-8; it is read to its end, or to the limit of 10 MB, and not closed
     * @param type what it is
     * @param <T> the type of the document
     * @return the document
     * @throws InvalidJsonException if it is not such a document (AC-JSN-01 to AC-JSN-16), a figure in it is not what the
     *     other ones make (AC-JSN-15), or a rule of the core refuses a value
     * @throws IllegalArgumentException if it is no type of acompte
     * @throws IOException if the stream fails
     */
    public static <T> T read(InputStream json, Class<T> type) throws IOException {
        Form<T> form = required(type);
        try {
            return readText(Source.read(json), form);
        } catch (RefusedException e) {
            throw new InvalidJsonException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @param file the path of the document in UTF-8
     * @param type what it is
     * @param <T> the type of the document
     * @return the document
     * @throws InvalidJsonException if it is not such a document (AC-JSN-01 to AC-JSN-16), a figure in it is not what the
     *     other ones make (AC-JSN-15), or a rule of the core refuses a value
     * @throws IllegalArgumentException if it is no type of acompte
     * @throws IOException if the file cannot be opened or read, for instance because it is missing or is a directory
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, type);
        }
    }

    private static <T> T readText(String json, Form<T> form) {
        return Input.readAll(() -> ParserTokens.of(json, READER), form);
    }

    private static <T> Form<T> required(Class<T> type) {
        return Forms.of(type)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a type of acompte"));
    }

    /**
     * Writes a document on one line.
     * <p>
     * Documents are: quote files, quotes in every state and orders; sales, their terms and each of their facts,
     * explanations and decisions on a supply; refund cases and each of their events; VAT ledgers and movements, the
     * French return, number series, mentions and the profiles behind them, supplies and how they are taxed; overdue
     * claims, interest and late refunds.
     * A value that only stands inside of documents, such as an amount or a line, is written by {@link #mapper()}.
     * For example, {@code write(sale)} gives {@code {"schema":"acompte/1","type":"sale",…}}.
     *
     * @param document the document; all of them stand in {@code docs/json.md}
     * @return the JSON, which {@link #read(String, Class)} reads back as an equal document
     * @throws IllegalArgumentException if it is no document
     */
    public static String write(Object document) {
        return text(WRITER, document);
    }

    /**
     * Writes a document in UTF-8 on one line.
     *
     * @param document as in {@link #write(Object)}
     * @param target where to; it is flushed and not closed
     * @throws IllegalArgumentException if it is no document
     * @throws IOException if the stream fails
     */
    public static void write(Object document, OutputStream target) throws IOException {
        WRITER.writeValue(target, required(document));
    }

    /**
     * Writes a document for people: one property per line, two spaces per level, line feeds on every system.
     *
     * @param document as in {@link #write(Object)}
     * @return the JSON, without a line feed at its end
     * @throws IllegalArgumentException if it is no document
     */
    public static String writePretty(Object document) {
        return text(PRETTY, document);
    }

    private static String text(ObjectWriter writer, Object document) {
        try {
            return writer.writeValueAsString(required(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // a text has none
        }
    }

    /**
     * Writes a document for people, in UTF-8.
     *
     * @param document as in {@link #write(Object)}
     * @param target where to; it is flushed and not closed
     * @throws IllegalArgumentException if it is no document
     * @throws IOException if the stream fails
     */
    public static void writePretty(Object document, OutputStream target) throws IOException {
        PRETTY.writeValue(target, required(document));
    }

    private static Object required(Object document) {
        if (!Forms.isDocument(document)) {
            throw new IllegalArgumentException(document.getClass().getName()
                    + " is not a document of acompte; what stands inside of documents is written by mapper()");
        }
        return document;
    }

    private static JsonFactory factory(boolean findsDuplicates) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(Source.MAX_LENGTH)
                        .maxNestingDepth(32)
                        .maxStringLength(20_000)
                        .maxNumberLength(64)
                        .maxNameLength(256)
                        .build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, findsDuplicates)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
