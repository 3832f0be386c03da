package org.acompte.examples.inbound;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language of an answer. */
final class Languages {
    private static final int MOST_CHARACTERS = 200;

    private Languages() {}

    /** The language that the client likes best among those of the intake; English if it likes none or says nonsense. */
    static Locale of(Headers headers) {
        List<String> accepted = headers.getOrDefault("Accept-Language", List.of());
        String ranges = String.join(",", accepted);
        Locale preferred = Intake.LANGUAGES.get(0);
        if (ranges.isBlank() || ranges.length() > MOST_CHARACTERS) {
            return preferred;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(ranges), Intake.LANGUAGES);
            return found == null ? preferred : found;
        } catch (IllegalArgumentException e) {
            return preferred;
        }
    }
}
