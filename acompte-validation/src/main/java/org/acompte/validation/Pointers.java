package org.acompte.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Property paths as JSON pointers. */
final class Pointers {
    private Pointers() {}

    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                append(pointer, node.getKey().toString());
            }
            // Nodes of containers have made-up names, and those of calls are not in the object.
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String name) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
}
