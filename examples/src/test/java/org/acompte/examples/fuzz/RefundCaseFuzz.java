package org.acompte.examples.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.acompte.json.suite.AnyBytes;
import org.acompte.refund.RefundCase;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer makes up refund cases; {@link StoredInputsTest} runs what it kept. */
class RefundCaseFuzz {
    private static final AnyBytes<RefundCase> READING = Lines.reading(RefundCase.class);

    static Stream<byte[]> seeds() {
        return READING.seeds();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest(maxDuration = "60s")
    void reads(byte[] bytes) {
        READING.read(bytes);
    }
}
