package org.acompte.json;

import java.util.List;
import org.acompte.rule.Violation;

/**
 * What both lines of Jackson tell of JSON that acompte refuses: all that is wrong, by which rule, and where.
 * <p>
 * Each line throws an exception of its own that implements this, so a host with both has one handler.
 * For example:
 * <pre>{@code
 * if (thrown instanceof InvalidJson refusal) {
 *     refusal.violations().forEach(each -> problems.add(each.path(), each.message()));
 * }
 * }</pre>
 */
public interface InvalidJson {

    /**
     * Returns what is wrong.
     *
     * @return at least one violation; the path of each is a JSON pointer into the document
     */
    List<Violation> violations();

    /**
     * Returns where the first violation is.
     *
     * @return a JSON pointer such as {@code "/lines/3"}; empty for the whole document
     */
    String pointer();

    /**
     * Returns the line of the first violation.
     *
     * @return the line, from 1; below 1 if the values do not come from a text
     */
    int line();

    /**
     * Returns the column of the first violation.
     *
     * @return the column, from 1, counted in characters of Java; in bytes only if a mapper of a host has read bytes
     */
    int column();

    /**
     * Returns the messages of the violations, one per line, each with its place.
     *
     * @return never a text of the input
     */
    String getMessage();
}
