package org.acompte.json.suite;

/**
 * A document that is refused.
 *
 * @param title what is wrong with it
 * @param json the document
 * @param rule the rule that refuses it, or how its id starts
 * @param pointer where
 */
record Hostile(String title, String json, String rule, String pointer) {
    @Override
    public String toString() {
        return title;
    }
}
