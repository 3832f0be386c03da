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
 *     refusal.faults().forEach(each -> answer.add(each.pointer(), each.line(), each.column(), each.violation()));
 * }
 * }</pre>
 */
public interface InvalidJson {

    /**
     * Returns what is wrong, each with its line and column.
     *
     * @return at least one fault, in the order in which they were found
     */
    List<JsonFault> faults();

    /**
     * Returns what is wrong, without lines and columns.
     *
     * @return the violations of {@link #faults()}; the path of each is a JSON pointer into the document
     */
    default List<Violation> violations() {
        return faults().stream().map(JsonFault::violation).toList();
    }

    /**
     * Returns the messages of the faults, one per line, each with its place.
     *
     * @return never a free text of the input
     */
    String getMessage();
}
