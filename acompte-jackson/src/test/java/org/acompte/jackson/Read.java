package org.acompte.jackson;

import org.acompte.json.*;
import org.acompte.json.QuoteFile;

final class Read {
    private Read() {}

    static QuoteFile quote(String s) {
        return AcompteJson.read(s, QuoteFile.class);
    }

    static QuoteFile quote(java.io.InputStream s) {
        return AcompteJson.read(s, QuoteFile.class);
    }

    static QuoteFile quote(java.nio.file.Path s) {
        return AcompteJson.read(s, QuoteFile.class);
    }
}
