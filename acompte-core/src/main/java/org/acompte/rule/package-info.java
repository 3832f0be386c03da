/**
 * Rules, what breaks them, and the one exception that says so.
 * <p>
 * Start with {@link org.acompte.rule.Rule} and {@link org.acompte.rule.RuleViolationException}.
 * The key to understanding it: a rule is a constant with a permanent id and a message with named placeholders; a
 * {@link org.acompte.rule.Violation} is a rule with its placeholders filled in and the place where it was broken.
 * Each package declares its own rules as an enum; {@code docs/rules.md} lists them all.
 * <p>
 * What does not belong here: the rules themselves, and checks of plain programming faults, which stay
 * {@link java.lang.IllegalArgumentException} and {@link java.lang.NullPointerException}.
 */
@NullMarked
package org.acompte.rule;

import org.jspecify.annotations.NullMarked;
