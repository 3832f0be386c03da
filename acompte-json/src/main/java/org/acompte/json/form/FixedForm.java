package org.acompte.json.form;

import java.util.List;
import org.acompte.json.JsonRules;

/**
 * A string that is always the same: the schema and the type of a document.
 * <p>
 * Another one ends the reading, because what follows is another document.
 *
 * @param text the string
 */
record FixedForm(String text) implements Form<String> {

    @Override
    public String read(Input in) {
        String found = in.text();
        if (!found.equals(text)) {
            throw in.stop(JsonRules.OTHER_DOCUMENT.violation("expected", Shown.of(text), "found", Shown.of(found)));
        }
        return text;
    }

    @Override
    public void write(Output out, String value) {
        out.text(value);
    }

    @Override
    public Shape shape() {
        return new Shape.Codes(List.of(text));
    }
}
