package org.acompte.testkit.law;

/**
 * A law that a sale does not keep.
 *
 * @param law its id, such as {@code "P-01"}
 * @param text what is wrong, with both figures and the fact after which it is so
 */
public record BrokenLaw(String law, String text) {
    @Override
    public String toString() {
        return law + ": " + text;
    }
}
