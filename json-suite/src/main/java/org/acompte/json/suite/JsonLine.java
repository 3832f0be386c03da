package org.acompte.json.suite;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** A line of Jackson: what acompte reads and writes with it. */
public interface JsonLine {

    /** Writes a document on one line; a value that is none is written by the strict mapper. */
    String write(Object value);

    /** Writes a document for people; a value that is none is written by the strict mapper. */
    String writePretty(Object value);

    /** Writes a document on one line to a stream. */
    void write(Object document, OutputStream target);

    /** Writes a document for people to a stream. */
    void writePretty(Object document, OutputStream target);

    /** Reads a document or a value. */
    <T> T read(String json, Class<T> type);

    /** Reads a document of a stream. */
    <T> T read(InputStream json, Class<T> type);

    /** Reads a document of a file. */
    <T> T read(Path json, Class<T> type);

    /** Reads with a mapper of a host, which found the module by itself and has settings of its own. */
    <T> T readAsHost(String json, Class<T> type);

    /** Reads bytes with a mapper of a host. */
    <T> T readAsHost(byte[] json, Class<T> type);

    /** Writes with a mapper of a host. */
    String writeAsHost(Object value);
}
