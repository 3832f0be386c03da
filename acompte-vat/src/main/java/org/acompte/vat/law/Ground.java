package org.acompte.vat.law;

import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;

/**
 * A fact that counted for a decision, or a lack of facts, and the text by which it did.
 * <p>
 * For example, {@code new Ground("the buyer used a right to withdraw", Citation.of("CJEU C-277/05"))}.
 *
 * @param text what counted, in a few words or a sentence with its figures
 * @param citation the text of law or the judgment
 */
public record Ground(String text, Citation citation) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Ground {
        Text.require(text, "Ground", 500);
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String toString() {
        return text + " (" + citation + ")";
    }
}
