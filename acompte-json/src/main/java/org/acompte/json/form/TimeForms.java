package org.acompte.json.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acompte.json.JsonRules;

/** Moments, durations and time zones; a text of another form is refused, never read as something close to it. */
final class TimeForms {
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]{1,9})?";

    /** A moment in UTC, such as {@code "2026-09-30T08:00:00Z"}. */
    static final Form<Instant> MOMENT =
            form(DAY + 'T' + TIME + 'Z', "a moment such as 2026-09-30T08:00:00Z", Instant::parse, Instant::toString);

    /** A duration of hours, minutes and seconds, such as {@code "PT72H"} for three days. */
    static final Form<Duration> DURATION = form(
            "PT(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?",
            "a duration such as PT72H",
            Duration::parse,
            Duration::toString);

    /** A time zone by its name or offset, such as {@code "Europe/Paris"} or {@code "Z"}. */
    static final Form<ZoneId> ZONE =
            form("[A-Za-z+-][A-Za-z0-9~/._+:-]{0,49}", "a time zone such as Europe/Paris", ZoneId::of, ZoneId::getId);

    private TimeForms() {}

    private static <T> Form<T> form(
            String pattern, String expected, Function<String, T> parsing, Function<T, String> printing) {
        Pattern compiled = Pattern.compile(pattern);
        return new TextForm<>(Shape.Text.like(pattern), text -> parse(text, compiled, expected, parsing), printing);
    }

    private static <T> T parse(String text, Pattern pattern, String expected, Function<String, T> parsing) {
        if (pattern.matcher(text).matches()) {
            try {
                return parsing.apply(text);
            } catch (DateTimeException e) {
                // the same as a text of another form
            }
        }
        throw JsonRules.FORMAT.broken("value", Shown.of(text), "expected", expected);
    }
}
