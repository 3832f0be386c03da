package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample is written exactly as its golden file has it, and read back as it was.
 * <p>
 * To change the format on purpose, run with {@code -Dgolden.write=true} and review the difference.
 */
public abstract class GoldenSuite extends LineSuite {

    static List<Sample> samples() {
        return Samples.all();
    }

    static List<Sample> documents() {
        return Samples.documents();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_written_as_its_golden_file_has_it(Sample sample) {
        String written = line().writePretty(sample.value()) + "\n";
        Golden.update(sample.name(), written);

        assertThat(written).isEqualTo(Golden.read(sample.name()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_file_is_read_as_its_sample_and_written_back_identically(Sample sample) {
        String golden = Golden.read(sample.name());
        Object read = line().read(golden, sample.type());

        assertThat(read).isEqualTo(sample.value());
        assertThat(line().writePretty(read) + "\n").isEqualTo(golden);
        assertThat(line().read(line().write(read), sample.type())).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_mapper_of_a_host_reads_and_writes_the_same(Sample sample) {
        String golden = Golden.read(sample.name());

        assertThat(line().readAsHost(golden, sample.type())).isEqualTo(sample.value());
        assertThat(line().writeAsHost(sample.value())).isEqualTo(line().write(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_stream_gets_the_same_document_in_utf_8_and_stays_open(Sample sample) {
        OpenStream compact = new OpenStream();
        OpenStream pretty = new OpenStream();
        line().write(sample.value(), compact);
        line().writePretty(sample.value(), pretty);

        assertThat(compact.toString(StandardCharsets.UTF_8)).isEqualTo(line().write(sample.value()));
        assertThat(pretty.toString(StandardCharsets.UTF_8)).isEqualTo(line().writePretty(sample.value()));
        assertThat(compact.closed || pretty.closed).isFalse();
        assertThat(line().read(new ByteArrayInputStream(pretty.toByteArray()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_says_its_schema_and_its_type_first(Sample sample) {
        assertThat(line().write(sample.value()))
                .matches("\\{\"schema\":\"acompte/1\",\"type\":\"[a-z][a-z0-9]*(-[a-z0-9]+)*\",.*");
    }

    @Test
    void every_sample_has_a_golden_file_and_every_golden_file_a_sample() {
        assumeThat(Boolean.getBoolean("golden.write")).isFalse();

        assertThat(Golden.names()).containsExactlyInAnyOrderElementsOf(Samples.names());
    }

    /** Knows whether it was closed. */
    private static final class OpenStream extends ByteArrayOutputStream {
        boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
