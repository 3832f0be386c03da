package org.acompte.json.form;

import org.acompte.rule.Rule;

/**
 * Says that the parser cannot go on; thrown by {@link Tokens}, never seen by a host.
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient String[] attribute;
    private final transient int line;
    private final transient int column;
    private final transient boolean ofObject;

    private UnreadableException(Rule rule, String name, String value, int line, int column, boolean ofObject) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.attribute = new String[] {name, value};
        this.line = line;
        this.column = column;
        this.ofObject = ofObject;
    }

    /**
     * Says that the text is not JSON, not UTF-8 or too long.
     *
     * @param rule the rule, which has the placeholder {@code reason}
     * @param reason the reason for a person, without a text of the input
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the exception
     */
    public static UnreadableException of(Rule rule, String reason, int line, int column) {
        return new UnreadableException(rule, "reason", reason, line, column, false);
    }

    /**
     * Says that a name cannot be read: it is too long, or stands twice.
     *
     * @param rule the rule
     * @param attribute the placeholder of the rule
     * @param value its value, which may be shown
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the exception
     */
    public static UnreadableException ofName(Rule rule, String attribute, String value, int line, int column) {
        return new UnreadableException(rule, attribute, value, line, column, true);
    }

    Problem problem(String value, String object) {
        Place place = Place.of(ofObject ? object : value, line, column);
        return new Problem(rule.violation((Object[]) attribute), place);
    }
}
