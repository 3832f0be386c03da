package org.acompte.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in aligned columns.
 * <p>
 * Texts stand on the left, figures on the right; a cell that is too wide for its column is cut off with an ellipsis.
 */
final class Table {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private record Column(String title, boolean figures, int least, int most) {}

    /** Adds a column of texts that takes so many characters, or more up to the most. */
    Table text(String title, int least, int most) {
        columns.add(new Column(title, false, least, most));
        return this;
    }

    /** Adds a column of figures, which takes so many characters, or as many as they need. */
    Table figures(String title, int least) {
        columns.add(new Column(title, true, least, Integer.MAX_VALUE));
        return this;
    }

    /** Adds a row; it has one cell for each column. */
    Table row(String... cells) {
        List<String> row = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            row.add(fit(cells[i], columns.get(i).most()));
        }
        rows.add(row);
        return this;
    }

    /** Adds a line across all columns. */
    Table rule() {
        rows.add(List.of());
        return this;
    }

    /** Lays the table out. */
    List<String> lines() {
        int[] widths = widths();
        List<String> titles = columns.stream().map(Column::title).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(titles, widths));
        lines.add(line(List.of(), widths));
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    /** Prints the table after a blank line and its title, if it has one. */
    void print(String title, PrintStream out) {
        out.println();
        if (!title.isEmpty()) {
            out.println(title);
        }
        lines().forEach(out::println);
    }

    /** Cuts a text off at a width, and makes one line of it. */
    static String fit(String text, int most) {
        String flat = text.replace('\n', ' ').replace('\t', ' ');
        if (flat.codePointCount(0, flat.length()) <= most) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, most - 1)) + "…";
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(columns.get(i).least(), columns.get(i).title().length());
            for (List<String> row : rows) {
                if (!row.isEmpty()) {
                    widths[i] = Math.max(widths[i], length(row.get(i)));
                }
            }
        }
        return widths;
    }

    /** A row, or a rule if there are no cells. */
    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.isEmpty() ? "─".repeat(widths[i]) : cells.get(i);
            String blanks = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).figures() ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
