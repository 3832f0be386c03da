package org.acompte.json.form;

/**
 * A place in a JSON document.
 *
 * @param pointer the JSON pointer of the value; empty for the whole document
 * @param line the line, from 1; below 1 if the source has no lines, such as a tree
 * @param column the column, from 1
 */
public record Place(String pointer, int line, int column) {

    static Place of(String pointer, int line, int column) {
        return new Place(Shown.pointer(pointer), line, column);
    }

    @Override
    public String toString() {
        String name = pointer.isEmpty() ? "the top" : pointer;
        return line < 1 ? name : name + " (line " + line + ", column " + column + ")";
    }
}
