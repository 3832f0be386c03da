package org.acompte.json.form;

import java.util.List;
import java.util.stream.Collectors;
import org.acompte.json.JsonFault;

/**
 * All that is wrong with a value that was read; each line of Jackson makes its own exception of it.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonFault> faults;

    RefusedException(List<Problem> problems) {
        super(null, null, false, false);
        this.faults = problems.stream().map(Problem::fault).toList();
    }

    @Override
    public String getMessage() {
        return faults.stream().map(JsonFault::message).collect(Collectors.joining("\n"));
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one fault, whose pointer leads into the document
     */
    public List<JsonFault> faults() {
        return faults;
    }
}
