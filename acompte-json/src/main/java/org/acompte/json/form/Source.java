package org.acompte.json.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acompte.json.JsonRules;
import org.acompte.rule.Violation;

/**
 * The text of a document, of which the parser sees characters only: so columns mean the same for every source.
 * <p>
 * The length is limited before anything is decoded.
 */
public final class Source {
    /** The greatest number of bytes or characters. */
    public static final int MAX_LENGTH = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Source() {}

    /**
     * Reads bytes in UTF-8, to the end of the stream unless they are too many.
     *
     * @param stream the bytes
     * @return the text, without a byte order mark
     * @throws IOException if the stream fails
     * @throws RefusedException if it is too long (AC-JSN-07) or not UTF-8 (AC-JSN-01)
     */
    public static String read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_LENGTH + 1);
        refuseLength(bytes.length);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = withoutMark(text.flip().toString());
        if (result.isError()) {
            throw refused(JsonRules.MALFORMED.violation("reason", Malformed.NOT_UTF_8), end(decoded));
        }
        return decoded;
    }

    /**
     * Takes a text as it is.
     *
     * @param text the text
     * @return the text, without a byte order mark
     * @throws RefusedException if it is too long (AC-JSN-07)
     */
    public static String of(String text) {
        refuseLength(text.length());
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static void refuseLength(int length) {
        if (length > MAX_LENGTH) {
            throw refused(JsonRules.OVER_LIMIT.violation("reason", "a document has at most 10 MB"), Place.of("", 1, 1));
        }
    }

    private static RefusedException refused(Violation violation, Place place) {
        return new RefusedException(List.of(new Problem(violation, place)));
    }

    /** The place after a text, with lines as the parser counts them. */
    private static Place end(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return Place.of("", line, text.length() - start + 1);
    }
}
