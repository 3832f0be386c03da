package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/** Collects the mentions of one document on its day. */
final class MentionWriter {
    private final LocalDate day;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<MissingMention> missing = new ArrayList<>();

    MentionWriter(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** Prints a text, filled in. */
    void print(MentionKind kind, Phrase phrase, String reason, Map<String, String> values) {
        Dated<String> version = text(phrase);
        print(kind, version, Shown.fill(version.value(), values), reason);
    }

    void print(MentionKind kind, Phrase phrase, String reason) {
        print(kind, phrase, reason, Map.of());
    }

    /** Prints a text of a provision that stands elsewhere. */
    void print(MentionKind kind, Dated<?> version, String text, String reason) {
        mentions.add(new Mention(kind, text, version.citation(), version.validity(), reason));
    }

    /** Notes what is needed to print a text. */
    void lack(MentionKind kind, Phrase phrase, String supply, String reason) {
        lack(kind, text(phrase), supply, reason);
    }

    /** Notes what is needed to print a text of a provision that stands elsewhere. */
    void lack(MentionKind kind, Dated<?> version, String supply, String reason) {
        missing.add(new MissingMention(kind, version.citation(), supply, reason));
    }

    /** Prints a text with one value, or notes that the value is needed. */
    void printOrLack(
            MentionKind kind, Phrase phrase, String name, Optional<String> value, String supply, String reason) {
        if (value.isPresent()) {
            print(kind, phrase, reason, Map.of(name, value.get()));
        } else {
            lack(kind, phrase, supply, reason);
        }
    }

    /** Tells whether the law has begun to ask for something. */
    boolean isAskedFor(Provision<?> provision) {
        return MentionTexts.inForce(provision, day).isPresent();
    }

    Mentions done() {
        return new Mentions(mentions, missing);
    }

    private Dated<String> text(Phrase phrase) {
        return MentionTexts.TEXTS.of(phrase).versionOn(day);
    }
}
