package org.acompte.json.suite;

import java.util.stream.Stream;

/**
 * A document that is refused.
 *
 * @param title what is wrong with it
 * @param json the document
 * @param rule the rule that refuses it, or how its id starts
 * @param pointer where
 */
public record Hostile(String title, String json, String rule, String pointer) {

    /** All of them. */
    public static Stream<Hostile> all() {
        return Stream.of(HostileAmounts.all(), HostileTexts.all(), HostileStructures.all(), HostileValues.all())
                .flatMap(each -> each);
    }

    @Override
    public String toString() {
        return title;
    }
}
