package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.acompte.json.InvalidJson;
import org.acompte.json.QuoteFile;
import org.acompte.json.form.Source;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is the same from a text, a stream and a file. */
public abstract class SourceSuite extends LineSuite {
    private static final String MARK = "\uFEFF";

    @TempDir
    Path directory;

    private List<ThrowingCallable> readings(byte[] json) throws IOException {
        Path file = Files.write(directory.resolve("quote.json"), json);
        return List.of(() -> quote(new ByteArrayInputStream(json)), () -> quote(file));
    }

    private void assertRefused(byte[] json, String message, int line, int column) throws IOException {
        for (ThrowingCallable reading : readings(json)) {
            assertRefused(reading, message, line, column);
        }
    }

    private static void assertRefused(ThrowingCallable reading, String message, int line, int column) {
        InvalidJson refusal = refusal(reading);
        assertThat(refusal.getMessage().lines()).first().isEqualTo(message);
        assertThat(first(refusal).line()).isEqualTo(line);
        assertThat(first(refusal).column()).isEqualTo(column);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8 with some bytes that are not, after a text. */
    private static byte[] broken(String start, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(start));
        for (int each : bytes) {
            out.write(each);
        }
        return out.toByteArray();
    }

    @Test
    void a_byte_order_mark_is_skipped() throws IOException {
        String json = line().write(Given.everything());
        QuoteFile expected = quote(json);

        assertThat(quote(MARK + json)).isEqualTo(expected);
        assertThat(quote(new ByteArrayInputStream(utf8(MARK + json)))).isEqualTo(expected);
        assertThat(quote(Files.write(directory.resolve("marked.json"), utf8(MARK + json))))
                .isEqualTo(expected);
    }

    @Test
    void columns_count_after_the_byte_order_mark() throws IOException {
        String json = MARK + "{\"x\":1}";
        String message = "[AC-JSN-02] Unknown property \"x\" at the top (line 1, column 2); known here: "
                + "schema, type, number, seller, buyer, priceBasis, vatRounding, lines, adjustments, depositPlan";

        assertRefused(() -> quote(json), message, 1, 2);
        assertRefused(utf8(json), message, 1, 2);
    }

    @Test
    void a_second_byte_order_mark_is_refused_by_its_name() throws IOException {
        assertRefused(
                utf8(MARK + MARK + "{}"),
                "[AC-JSN-01] Not JSON at the top (line 1, column 1): found a byte order mark, expected a value",
                1,
                1);
    }

    @Test
    void columns_count_characters_for_every_source() throws IOException {
        String json = "{\"schema\":\"acompte/1\",\n\"number\":\"D\u00E9\u20AC\",\"type\":7}";
        String message = "[AC-JSN-04] Expected a string, found a number at /type (line 2, column 23)";

        assertRefused(() -> quote(json), message, 2, 23);
        assertRefused(utf8(json), message, 2, 23);
    }

    @Test
    void what_is_not_utf_8_has_the_place_of_its_first_byte() throws IOException {
        String message = "[AC-JSN-01] Not JSON at the top (line %d, column %d): the document is not UTF-8";

        assertRefused(broken("", 0xFF, 0xFE, '{', 0), message.formatted(1, 1), 1, 1);
        assertRefused(broken(MARK + "{\"\u00E9", 0xE9, '"'), message.formatted(1, 4), 1, 4);
        assertRefused(broken("{\r\n\"a\":1,\n\r\"b\":\"\u00E9\uD83D\uDE00", 0xC0, 0x80), message.formatted(4, 9), 4, 9);
        assertRefused(broken("{\n\"", 0xED, 0xA0, 0x80, '"'), message.formatted(2, 2), 2, 2);
        assertRefused(broken("{\n\"", 0xE2, 0x82), message.formatted(2, 2), 2, 2);
    }

    @Test
    void a_document_is_limited_before_it_is_decoded() throws IOException {
        byte[] bytes = broken(" ".repeat(Source.MAX_LENGTH), 0xFF);
        String message = "[AC-JSN-07] Too long at the top (line 1, column 1): a document has at most 10 MB";

        assertRefused(bytes, message, 1, 1);
        assertRefused(() -> quote(" ".repeat(Source.MAX_LENGTH + 1)), message, 1, 1);
    }

    @Test
    void a_document_of_the_greatest_length_is_read() {
        String json = line().write(Given.kitchen());
        byte[] longest = utf8(json + " ".repeat(Source.MAX_LENGTH - utf8(json).length));

        assertThat(quote(new ByteArrayInputStream(longest))).isEqualTo(quote(json));
    }

    @Test
    void a_stream_is_not_closed() {
        InputStream stream = new ByteArrayInputStream(utf8(line().write(Given.kitchen()))) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(quote(stream).quote()).isEqualTo(Given.kitchen());
    }

    @Test
    void what_cannot_be_read_is_not_the_fault_of_the_json() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThat(failureOf(() -> quote(broken))).hasMessage("the disk is gone");
        assertThat(failureOf(() -> quote(directory))).isInstanceOf(IOException.class);
        assertThat(failureOf(() -> quote(directory.resolve("missing.json")))).isInstanceOf(NoSuchFileException.class);
    }

    /** The failure of the source, which one of the lines wraps. */
    private static @Nullable Throwable failureOf(ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        assertThat(thrown).isNotInstanceOf(InvalidJson.class);
        return thrown instanceof UncheckedIOException wrapper ? wrapper.getCause() : thrown;
    }
}
