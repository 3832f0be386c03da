package org.acompte.vat.fr.ca3;

import java.util.List;
import java.util.stream.Collectors;

/** How the figures of a box came to be, in words. */
final class Ca3Sentence {
    private Ca3Sentence() {}

    static String of(Ca3Box box, Ca3 ca3) {
        Ca3Line line = box.line();
        String head = "Line " + line + ", " + box.form() + ": ";
        return switch (line) {
            case LINE_16, LINE_23 -> head + box.vat() + ", " + sum(line, ca3);
            case LINE_25 -> head + box.vat() + ", line 23 less line 16";
            case TD -> head + box.vat() + ", line 16 less line 23";
            default -> head + figures(box) + " in whole euros, " + movements(box, ca3);
        };
    }

    private static String figures(Ca3Box box) {
        Ca3Line line = box.line();
        return (line.hasBase() ? box.exact().withoutVat() + " is " + box.base() : "")
                + (line.hasBase() && line.hasVat() ? ", " : "")
                + (line.hasVat() ? box.exact().vat() + " of VAT is " + box.vat() : "");
    }

    private static String movements(Ca3Box box, Ca3 ca3) {
        int count = box.movements().size();
        boolean chosen = box.line() == Ca3Line.B5 || box.line() == Ca3Line.LINE_21;
        return "from " + count + (count == 1 ? " movement" : " movements") + " of " + ca3.period()
                + (chosen ? " given back, by choice: " + ca3.choices().reason() : "");
    }

    private static String sum(Ca3Line total, Ca3 ca3) {
        List<Ca3Line> filled =
                total.parts().stream().filter(part -> ca3.box(part).isPresent()).toList();
        return filled.isEmpty()
                ? "no line has VAT"
                : "the sum of the whole euros of "
                        + filled.stream().map(part -> "line " + part).collect(Collectors.joining(", "));
    }
}
