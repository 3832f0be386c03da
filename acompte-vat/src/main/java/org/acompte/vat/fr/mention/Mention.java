package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.acompte.vat.law.Validity;

/**
 * A text that a document must print, by which article, and because of which fact.
 * <p>
 * For example, "Autoliquidation" by CGI ann. II art. 242 nonies A, I-13°, because a line is of category AE.
 *
 * @param kind what it is about
 * @param text the text to print, in French, filled in
 * @param article the article that asks for it
 * @param validity the days on which the article asks for this text
 * @param reason the fact that makes it apply, an English clause
 */
public record Mention(MentionKind kind, String text, Citation article, Validity validity, String reason) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Mention {
        Objects.requireNonNull(kind, "kind");
        Text.require(text, "Mention", 5000);
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(validity, "validity");
        Text.require(reason, "Reason", 500);
    }

    @Override
    public String toString() {
        return kind.code() + ": " + text;
    }
}
