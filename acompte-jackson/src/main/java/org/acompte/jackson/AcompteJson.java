package org.acompte.jackson;

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
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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
 * or stream that is read, such as a missing file, is an {@link UncheckedIOException}.
 */
public final class AcompteJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(Source.MAX_LENGTH)
                            .maxNestingDepth(32)
                            .maxStringLength(20_000)
                            .maxNumberLength(64)
                            .maxNameLength(256)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                    .build())
            .addModule(new AcompteModule())
            .defaultPrettyPrinter(pretty())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Without the duplicate detection of the parser: the readers of acompte find duplicates themselves. */
    private static final ObjectReader READER = MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final ObjectWriter WRITER = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    private static final ObjectWriter PRETTY = WRITER.withDefaultPrettyPrinter();

    private AcompteJson() {}

    /**
     * Returns the mapper, for documents that have acompte types inside.
     *
     * @return always the same mapper; {@code rebuild()} makes a changed copy
     */
    public static JsonMapper mapper() {
        return MAPPER;
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
    public static <T> T read(String json, Class<T> type) {
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
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> T read(InputStream json, Class<T> type) {
        Form<T> form = required(type);
        try {
            return readText(Source.read(json), form);
        } catch (RefusedException e) {
            throw new InvalidJsonException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
     * @throws UncheckedIOException if the file cannot be opened or read, for instance because it is missing or is a
     *     directory
     */
    public static <T> T read(Path file, Class<T> type) {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T readText(String json, Form<T> form) {
        return Input.readAll(() -> new ParserTokens(READER.createParser(json)), form);
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
        return WRITER.writeValueAsString(required(document));
    }

    /**
     * Writes a document in UTF-8 on one line.
     *
     * @param document as in {@link #write(Object)}
     * @param target where to; it is flushed and not closed
     * @throws IllegalArgumentException if it is no document
     * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
     */
    public static void write(Object document, OutputStream target) {
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
        return PRETTY.writeValueAsString(required(document));
    }

    /**
     * Writes a document for people, in UTF-8.
     *
     * @param document as in {@link #write(Object)}
     * @param target where to; it is flushed and not closed
     * @throws IllegalArgumentException if it is no document
     * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
     */
    public static void writePretty(Object document, OutputStream target) {
        PRETTY.writeValue(target, required(document));
    }

    private static Object required(Object document) {
        if (!Forms.isDocument(document)) {
            throw new IllegalArgumentException(document.getClass().getName()
                    + " is not a document of acompte; what stands inside of documents is written by mapper()");
        }
        return document;
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
