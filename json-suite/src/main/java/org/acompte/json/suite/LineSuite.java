package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.acompte.json.InvalidJson;
import org.acompte.json.JsonFault;
import org.acompte.json.QuoteFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tests that each line of Jackson runs. */
public abstract class LineSuite {

    /** The line of Jackson. */
    protected abstract JsonLine line();

    final QuoteFile quote(String json) {
        return line().read(json, QuoteFile.class);
    }

    final QuoteFile quote(InputStream json) {
        return line().read(json, QuoteFile.class);
    }

    final QuoteFile quote(Path json) {
        return line().read(json, QuoteFile.class);
    }

    final InvalidJson refusalOf(String json) {
        return refusal(() -> quote(json));
    }

    final InvalidJson refusalOf(byte[] json) {
        return refusal(() -> quote(new ByteArrayInputStream(json)));
    }

    static JsonFault first(InvalidJson refusal) {
        return refusal.faults().get(0);
    }

    /** What refuses, which has no cause; nothing else may be thrown. */
    static InvalidJson refusal(ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        assertThat(thrown).isInstanceOf(InvalidJson.class).hasNoCause();
        return (InvalidJson) thrown;
    }
}
