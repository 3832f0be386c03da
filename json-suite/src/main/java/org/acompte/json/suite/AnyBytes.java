package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.InvalidJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever bytes are read as a document, each line of Jackson reads them or refuses them with its one exception, all
 * lines do the same, soon, and what was read is written and read back equal.
 * <p>
 * With {@code -Dfuzz.limit=500} reading may take half a second. It is read three times before it counts as slow, for
 * the machine may have been busy.
 */
public final class AnyBytes<T> {
    private static final int ATTEMPTS = 3;

    private final Class<T> type;
    private final List<DocumentLine> lines;
    private final @Nullable Duration limit;

    private AnyBytes(Class<T> type, List<DocumentLine> lines) {
        this.type = type;
        this.lines = lines;
        Integer millis = Integer.getInteger("fuzz.limit");
        this.limit = millis == null ? null : Duration.ofMillis(millis);
    }

    /** Bytes that are read as one type by several lines of Jackson. */
    public static <T> AnyBytes<T> of(Class<T> type, DocumentLine... lines) {
        return new AnyBytes<>(type, List.of(lines));
    }

    /** The golden files of the type on one line, what is refused of quote files, and the valid file that it is made from. */
    public Stream<byte[]> seeds() {
        Stream<String> golden = Samples.all().stream()
                .filter(each -> type.isAssignableFrom(each.type()))
                .map(each -> new JsonMapper().readTree(Golden.read(each.name())).toString());
        Stream<String> hostile = Hostile.all().map(Hostile::json).filter(json -> json.length() < 10_000);
        return Stream.of(golden, hostile, Stream.of(PlainQuote.VALID))
                .flatMap(each -> each)
                .map(json -> json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads bytes.
     *
     * @return whether they are a document
     * @throws AssertionError if what should hold does not
     */
    public boolean read(byte[] bytes) {
        Outcome<T> first = inTime(lines.get(0), bytes);
        for (DocumentLine line : lines.subList(1, lines.size())) {
            assertThat(inTime(line, bytes)).isEqualTo(first);
        }
        if (first.document() == null) {
            return false;
        }
        String written = lines.get(0).write(first.document());
        for (DocumentLine line : lines) {
            assertThat(line.write(first.document())).isEqualTo(written);
            assertThat(read(line, written.getBytes(StandardCharsets.UTF_8))).isEqualTo(first);
        }
        return true;
    }

    private Outcome<T> inTime(DocumentLine line, byte[] bytes) {
        if (limit == null) {
            return read(line, bytes);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long start = System.nanoTime();
            Outcome<T> outcome = read(line, bytes);
            if (System.nanoTime() - start < limit.toNanos()) {
                return outcome;
            }
        }
        throw new AssertionError("Reading " + bytes.length + " bytes took longer than " + limit + " three times");
    }

    private Outcome<T> read(DocumentLine line, byte[] bytes) {
        try {
            return new Outcome<>(line.read(new ByteArrayInputStream(bytes), type), "");
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidJson refusal) {
                return new Outcome<>(null, told(refusal));
            }
            throw new AssertionError("Something other than InvalidJsonException was thrown", e);
        }
    }

    /** All of the refusal; each of its faults stands somewhere. */
    private static String told(InvalidJson refusal) {
        assertThat(refusal.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
        });
        return refusal.getMessage();
    }

    /** Either a document, or what the refusal says. */
    private record Outcome<T>(@Nullable T document, String refusal) {}
}
