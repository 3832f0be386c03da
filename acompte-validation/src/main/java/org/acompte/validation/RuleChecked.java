package org.acompte.validation;

import java.util.List;
import org.acompte.rule.Violation;

/**
 * Something of a host that says by itself which core rules it breaks, such as a form that becomes a quote.
 * <p>
 * {@link ValidDraft} asks it. For example, a form with a method {@code toDraft}:
 * <pre>{@code
 * @Override
 * public List<Violation> check() {
 *     return Violations.check(toDraft(), toPlan());
 * }
 * }</pre>
 */
@FunctionalInterface
public interface RuleChecked {

    /**
     * Lists the core rules that are broken.
     *
     * @return the violations, each with a JSON pointer into this object; empty if there are none
     * @throws org.acompte.rule.RuleViolationException instead, if a part of it cannot even be made; its violations are
     *     reported just the same
     */
    List<Violation> check();
}
