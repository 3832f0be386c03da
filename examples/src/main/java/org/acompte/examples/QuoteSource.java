package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.jackson.AcompteJson;
import org.acompte.jackson.InvalidJsonException;
import org.acompte.jackson.QuoteFile;
import org.acompte.rule.RuleViolationException;

/** A quote file: one of those that are shipped, or the user's. */
record QuoteSource(String name, Optional<Path> path) {
    /** The shipped quotes, in the order of their numbers. */
    static final List<QuoteSource> SHIPPED = List.of(
            shipped("kitchen-renovation"),
            shipped("wedding-dinner"),
            shipped("shop-fittings"),
            shipped("packing-machine"),
            shipped("cable-by-the-metre"),
            shipped("workshop-extension"),
            shipped("engineering-contract"));

    static QuoteSource of(Path file) {
        return new QuoteSource(file.toString(), Optional.of(file));
    }

    private static QuoteSource shipped(String name) {
        return new QuoteSource("quotes/" + name + ".json", Optional.empty());
    }

    /**
     * Reads the quote and plays its life.
     *
     * @throws RefusedException if the file cannot be read or acompte refuses what it says
     */
    PlayedQuote play() throws RefusedException {
        QuoteFile file = read();
        try {
            return PlayedQuote.of(Story.play(file.quote(), file.depositPlan()));
        } catch (RuleViolationException e) {
            throw RefusedException.of(name, e);
        }
    }

    private QuoteFile read() throws RefusedException {
        try {
            return path.isPresent() ? AcompteJson.readQuote(path.get()) : AcompteJson.readQuote(resource());
        } catch (InvalidJsonException e) {
            throw new RefusedException(
                    name + ": " + e.getMessage().lines().findFirst().orElse(""));
        } catch (UncheckedIOException e) {
            throw RefusedException.of(name + ": cannot be read", Objects.requireNonNull(e.getCause()));
        }
    }

    private String resource() {
        try (InputStream in = QuoteSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
