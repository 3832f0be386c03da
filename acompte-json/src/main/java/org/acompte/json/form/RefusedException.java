package org.acompte.json.form;

import java.util.List;
import java.util.stream.Collectors;
import org.acompte.rule.Violation;

/**
 * All that is wrong with a value that was read; each line of Jackson makes its own exception of it.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;
    private final transient Place first;

    RefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")), null, false, false);
        this.violations = problems.stream().map(Problem::located).toList();
        this.first = problems.get(0).place();
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one violation, whose path is a JSON pointer into the document
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Returns where the first violation is.
     *
     * @return its place
     */
    public Place first() {
        return first;
    }
}
