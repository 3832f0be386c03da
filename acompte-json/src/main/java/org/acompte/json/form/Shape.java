package org.acompte.json.form;

import java.util.List;
import java.util.Optional;

/** What may stand at one place of a document, as data. */
public sealed interface Shape {

    /**
     * A string.
     *
     * @param pattern a regular expression for the whole text, as ECMA-262 has it
     * @param least the least number of characters, if there is no pattern
     * @param limit the greatest number of characters, if there is no pattern
     */
    record Text(Optional<String> pattern, int least, int limit) implements Shape {

        /** A text that a regular expression describes. */
        static Text like(String pattern) {
            return new Text(Optional.of(pattern), 0, 0);
        }
    }

    /**
     * A string of which only some are defined.
     *
     * @param codes the codes
     */
    record Codes(List<String> codes) implements Shape {

        /** Copies the list. */
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** A date of the calendar, such as {@code "2026-09-30"}. */
    record Day() implements Shape {}

    /**
     * A whole number.
     *
     * @param least the least
     * @param greatest the greatest
     */
    record Whole(int least, int greatest) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /**
     * An array.
     *
     * @param element what its elements are
     * @param limit the greatest number of elements
     */
    record Array(Form<?> element, int limit) implements Shape {}

    /**
     * An object.
     *
     * @param name what it is called, such as {@code "address"}
     * @param properties its properties
     */
    record Structure(String name, Properties properties) implements Shape {

        /**
         * Tells whether it is a document that stands alone.
         *
         * @return whether it states its schema
         */
        public boolean isDocument() {
            return properties.all().get(0).name().equals(DocumentForm.SCHEMA_NAME);
        }
    }

    /**
     * An object of one of several kinds.
     *
     * @param name what it is called, such as {@code "sale-fact"}
     * @param kinds the kinds, each of which states its tag as a fixed code
     */
    record Choice(String name, List<? extends Form<?>> kinds) implements Shape {

        /** Copies the list. */
        public Choice {
            kinds = List.copyOf(kinds);
        }

        /**
         * Tells whether each kind is a document that stands alone.
         *
         * @return whether each of them states its schema
         */
        public boolean isOfDocuments() {
            return kinds.stream()
                    .allMatch(kind -> kind.shape() instanceof Structure structure && structure.isDocument());
        }
    }
}
