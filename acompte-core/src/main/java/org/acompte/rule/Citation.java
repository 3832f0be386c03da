package org.acompte.rule;

import java.util.Objects;

/**
 * The source of a rule: a text of law, a term of a standard, or acompte's own design.
 * <p>
 * For example, {@code Citation.of("EN 16931 BR-E-05")} or {@link #DESIGN}.
 *
 * @param text the source as a reader would look it up, never blank
 */
public record Citation(String text) {
    /** A rule that acompte set by itself, such as a limit. */
    public static final Citation DESIGN = new Citation("design");

    /** Checks the text. */
    public Citation {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation names its source");
        }
    }

    /**
     * Names a source.
     *
     * @param text the article or the term, such as {@code "EN 16931 BR-E-05"}
     * @return the citation
     */
    public static Citation of(String text) {
        return new Citation(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
