package org.acompte.vat.fr.regime;

import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;

/**
 * One step of a decision: what was compared, and by which article.
 *
 * @param text a sentence with the figures
 * @param citation the article
 */
public record DecisionStep(String text, Citation citation) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public DecisionStep {
        Text.require(text, "Step", 500);
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String toString() {
        return text + " (" + citation + ")";
    }
}
