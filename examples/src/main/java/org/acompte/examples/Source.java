package org.acompte.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acompte.jackson.AcompteJson;
import org.acompte.jackson.InvalidJsonException;
import org.acompte.json.QuoteFile;
import org.acompte.rule.RuleViolationException;

/** A quote file or a story file: one of those that are shipped, or the user's. */
record Source(String name, Optional<Path> path) {
    /** More than the longest document that is read, by one byte. */
    private static final int LIMIT = 10_000_001;

    /** The shipped quotes and stories, in the order of the numbers of their quotes. */
    static final List<Source> SHIPPED = List.of(
            shipped("quotes/kitchen-renovation"),
            shipped("quotes/wedding-dinner"),
            shipped("quotes/shop-fittings"),
            shipped("quotes/packing-machine"),
            shipped("quotes/cable-by-the-metre"),
            shipped("quotes/workshop-extension"),
            shipped("quotes/engineering-contract"),
            shipped("stories/smaller-scope"),
            shipped("stories/buyer-withdraws"),
            shipped("stories/progress-with-retention"),
            shipped("stories/refund-by-two-people"),
            shipped("stories/returned-direct-debit"));

    static Source of(Path file) {
        return new Source(file.toString(), Optional.of(file));
    }

    private static Source shipped(String name) {
        return new Source(name + ".json", Optional.empty());
    }

    /**
     * Reads the file and plays it.
     *
     * @throws RefusedException if the file cannot be read or acompte refuses what it says
     */
    Played play() throws RefusedException {
        byte[] json = bytes();
        return StoryReader.isStory(json) ? StoryPlayer.play(name, StoryReader.read(name, json)) : playQuote(json);
    }

    private PlayedQuote playQuote(byte[] json) throws RefusedException {
        try {
            QuoteFile file = AcompteJson.read(new ByteArrayInputStream(json), QuoteFile.class);
            return PlayedQuote.of(Story.play(file.quote(), file.depositPlan()));
        } catch (InvalidJsonException e) {
            throw new RefusedException(name + ": " + e.faults().get(0).message());
        } catch (RuleViolationException e) {
            throw RefusedException.of(name, e);
        }
    }

    private byte[] bytes() throws RefusedException {
        try (InputStream in = path.isPresent() ? Files.newInputStream(path.get()) : resource()) {
            return in.readNBytes(LIMIT);
        } catch (IOException e) {
            throw RefusedException.of(name + ": cannot be read", e);
        }
    }

    private InputStream resource() {
        InputStream in = Source.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("not shipped: " + name);
        }
        return in;
    }
}
