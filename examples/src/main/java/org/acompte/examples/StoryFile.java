package org.acompte.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.json.JsonRules;
import org.acompte.json.QuoteFile;
import org.acompte.quote.AcceptedQuote;

/**
 * A story as a file: a quote, what was agreed on besides, and what happened day by day.
 * <p>
 * The format is one of the examples, not of the library; {@code docs/stories.md} describes it.
 */
record StoryFile(
        String schema,
        String type,
        String title,
        QuoteFile quote,
        LocalDate sentOn,
        LocalDate validUntil,
        LocalDate acceptedOn,
        Optional<StoryTerms> terms,
        Optional<StoryPolicy> refundPolicy,
        List<StoryStep> steps) {
    static final String SCHEMA = "acompte-story/1";
    static final String TYPE = "story";

    StoryFile {
        require("schema", SCHEMA, schema);
        require("type", TYPE, type);
        steps = List.copyOf(steps);
    }

    /** The quote as the buyer accepted it. */
    AcceptedQuote accepted() {
        return quote.quote().send(sentOn, validUntil).accept(acceptedOn);
    }

    private static void require(String property, String expected, String found) {
        if (!found.equals(expected)) {
            throw JsonRules.OTHER_DOCUMENT.broken(
                    "expected", '"' + expected + '"', "found", '"' + Table.fit(found, 40) + '"', "at", "/" + property);
        }
    }
}
