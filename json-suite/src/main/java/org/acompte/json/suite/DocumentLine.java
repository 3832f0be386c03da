package org.acompte.json.suite;

import java.io.IOException;
import java.io.InputStream;

/** What a host calls to read and write documents with one line of Jackson. */
public interface DocumentLine {

    /**
     * Reads a document.
     *
     * @throws IOException if it is refused, with the line of Jackson whose exceptions are checked
     */
    <T> T read(InputStream json, Class<T> type) throws IOException;

    /** Writes a document on one line. */
    String write(Object document);
}
