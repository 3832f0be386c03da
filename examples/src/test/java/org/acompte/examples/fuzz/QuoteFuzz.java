package org.acompte.examples.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.acompte.json.QuoteFile;
import org.acompte.json.suite.AnyBytes;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer makes up quote files; {@link StoredInputsTest} runs what it kept. */
class QuoteFuzz {
    private static final AnyBytes<QuoteFile> READING = Lines.reading(QuoteFile.class);

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
