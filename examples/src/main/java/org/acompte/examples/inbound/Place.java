package org.acompte.examples.inbound;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acompte.jackson.AcompteJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Where a value stands in a body; counted from 1. */
record Place(int line, int column) {
    /** Where a parser stands. */
    static Place of(TokenStreamLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** The place in words, as the readers of acompte say it, from where {@code message(Locale)} translates it. */
    String of(String pointer) {
        return (pointer.isEmpty() ? "the top" : pointer) + " (line " + line + ", column " + column + ")";
    }

    /**
     * Reads the places of some values of a body, and of those around them.
     * <p>
     * It costs as much as parsing, so it is done once, and only where something is wrong. No pointer is made of what is
     * deeper than all of those values.
     *
     * @param body the body; if it breaks off, the places before it are returned
     * @param pointers the values
     * @return what was found, by JSON pointer
     */
    static Map<String, Place> of(String body, Set<String> pointers) {
        Set<String> wanted = new HashSet<>();
        int depth = 0;
        for (String pointer : pointers) {
            for (String at = pointer; wanted.add(at) && !at.isEmpty(); at = around(at)) {
                depth = Math.max(depth, (int) at.chars().filter(c -> c == '/').count());
            }
        }
        Map<String, Place> places = new HashMap<>();
        if (wanted.isEmpty()) {
            return places;
        }
        try (JsonParser parser = AcompteJson.mapper().createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamContext here = parser.streamReadContext();
                TokenStreamContext around = token.isStructStart() ? here.getParent() : here;
                if ((token.isStructStart() || token.isScalarValue()) && around.getNestingDepth() <= depth) {
                    String pointer = around.pathAsPointer().toString();
                    if (wanted.contains(pointer)) {
                        places.put(pointer, of(parser.currentTokenLocation()));
                    }
                }
            }
        } catch (JacksonException e) {
            return places; // what breaks off is told by the reader
        }
        return places;
    }

    private static String around(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The place of a value; of the closest one around it if it is missing. */
    static Place in(Map<String, Place> places, String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = around(at);
        }
        return places.getOrDefault(at, new Place(1, 1));
    }
}
