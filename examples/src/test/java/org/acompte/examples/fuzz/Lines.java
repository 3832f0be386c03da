package org.acompte.examples.fuzz;

import java.io.IOException;
import java.io.InputStream;
import org.acompte.json.suite.AnyBytes;
import org.acompte.json.suite.DocumentLine;

/** Both lines of Jackson. */
final class Lines {
    private Lines() {}

    /** Bytes that both lines read as a document of a type. */
    static <T> AnyBytes<T> reading(Class<T> type) {
        return AnyBytes.of(type, new Third(), new Second());
    }

    private static final class Third implements DocumentLine {
        @Override
        public <T> T read(InputStream json, Class<T> type) {
            return org.acompte.jackson.AcompteJson.read(json, type);
        }

        @Override
        public String write(Object document) {
            return org.acompte.jackson.AcompteJson.write(document);
        }
    }

    private static final class Second implements DocumentLine {
        @Override
        public <T> T read(InputStream json, Class<T> type) throws IOException {
            return org.acompte.jackson2.AcompteJson.read(json, type);
        }

        @Override
        public String write(Object document) {
            return org.acompte.jackson2.AcompteJson.write(document);
        }
    }
}
