package org.acompte.jackson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.TokenStreamLocation;

/** Where the elements of some lists of a document start, for what is found wrong once the document is read. */
final class Places {
    private final String root;
    private final TokenStreamLocation start;
    private final Map<String, List<TokenStreamLocation>> elements = new HashMap<>();

    Places(String root, TokenStreamLocation start) {
        this.root = root;
        this.start = start;
    }

    /** Starts a list; the returned one takes the places of its elements. */
    List<TokenStreamLocation> list(String path) {
        List<TokenStreamLocation> places = new ArrayList<>();
        elements.put(path, places);
        return places;
    }

    /** Finds the place of a path, or of the document if nothing closer is known. */
    Place of(String path) {
        for (Map.Entry<String, List<TokenStreamLocation>> list : elements.entrySet()) {
            if (path.startsWith(list.getKey() + "/")) {
                String rest = path.substring(list.getKey().length() + 1);
                int end = rest.indexOf('/');
                int at = Integer.parseInt(end < 0 ? rest : rest.substring(0, end));
                if (at < list.getValue().size()) {
                    return Place.of(root + path, list.getValue().get(at));
                }
            }
        }
        return Place.of(root + path, start);
    }
}
