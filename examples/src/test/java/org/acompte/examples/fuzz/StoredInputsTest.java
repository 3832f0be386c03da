package org.acompte.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.QuoteFile;
import org.acompte.json.suite.AnyBytes;
import org.acompte.refund.RefundCase;
import org.acompte.sale.Sale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The golden files, what is refused, and the inputs that Jazzer kept, without Jazzer. */
class StoredInputsTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/org/acompte/examples/fuzz");

    /** A target, with the folder of its inputs. */
    enum Target {
        QUOTE("QuoteFuzz", QuoteFile.class),
        SALE("SaleFuzz", Sale.class),
        REFUND_CASE("RefundCaseFuzz", RefundCase.class);

        private final Path inputs;
        private final AnyBytes<?> reading;

        Target(String name, Class<?> type) {
            this.inputs = DIRECTORY.resolve(name + "Inputs/reads");
            this.reading = Lines.reading(type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_read_back_or_refused_by_both_lines_alike(Target target) throws IOException {
        try (Stream<Path> files = Files.list(target.inputs)) {
            List<Path> kept = files.sorted().toList();

            assertThat(kept).isNotEmpty().allSatisfy(file -> target.reading.read(bytes(file)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_golden_file_is_read_back_and_what_is_refused_is_refused_by_both_lines_alike(Target target) {
        assertThat(target.reading.seeds().filter(target.reading::read)).isNotEmpty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
