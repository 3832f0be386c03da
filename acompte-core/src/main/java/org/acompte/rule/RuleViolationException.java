package org.acompte.rule;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of acompte for a broken rule; it carries every violation that was found.
 * <p>
 * Unchecked, because a host that asks first ({@code draft.check()}) never sees it.
 * Faults of a program, such as a null argument, are not rules and keep their usual exceptions.
 */
public final class RuleViolationException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Violation> violations;

    /**
     * Carries violations.
     *
     * @param violations at least one violation; the message is theirs, one per line
     * @throws IllegalArgumentException if the list is empty
     */
    public RuleViolationException(List<Violation> violations) {
        super(messageOf(violations, Locale.ENGLISH));
        this.violations = List.copyOf(violations);
    }

    /**
     * Returns the violations in the order in which they were found.
     *
     * @return at least one violation; none after Java serialization, which keeps the message only
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * Returns the messages of the violations in a language, one per line.
     *
     * @param locale the language; a country or script is not looked at
     * @return the text of {@link #getMessage()} with every rule translated that has a message in that language;
     *     in English after Java serialization
     */
    public String message(Locale locale) {
        List<Violation> found = violations();
        return found.isEmpty() ? String.valueOf(getMessage()) : messageOf(found, locale);
    }

    /**
     * Throws if there is a violation.
     *
     * @param violations the outcome of a check, possibly empty
     * @throws RuleViolationException if the list is not empty
     */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }

    private static String messageOf(List<Violation> violations, Locale locale) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an exception needs a violation");
        }
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(violation.message(locale));
        }
        return text.toString();
    }
}
