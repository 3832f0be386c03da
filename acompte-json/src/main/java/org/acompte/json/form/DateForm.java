package org.acompte.json.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;

/** A date in the long form of ISO 8601: ten characters, years 0000 to 9999. */
record DateForm() implements Form<LocalDate> {
    @Override
    public LocalDate read(Input in) {
        String text = in.text();
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            }
        } catch (DateTimeException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw refused(text);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static RuleViolationException refused(String text) {
        return JsonRules.DATE.broken("date", Shown.of(text));
    }

    @Override
    public void write(Output out, LocalDate value) {
        out.text(value.toString());
    }

    @Override
    public Shape shape() {
        return new Shape.Day();
    }
}
