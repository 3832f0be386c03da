package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;

/**
 * A mention that a document must print and cannot, because a fact was not given.
 * <p>
 * For example, the SIREN of a French business that buys.
 *
 * @param kind what the mention is about
 * @param article the article that asks for it
 * @param supply what to supply, an English clause
 * @param reason the fact that makes the mention apply
 */
public record MissingMention(MentionKind kind, Citation article, String supply, String reason) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public MissingMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(article, "article");
        Text.require(supply, "What to supply", 500);
        Text.require(reason, "Reason", 500);
    }

    @Override
    public String toString() {
        return kind.code() + " (" + article + "): " + supply + ", because " + reason;
    }
}
