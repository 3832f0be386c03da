/**
 * Replays published cases of other systems through the public API of acompte and says which of them pass.
 * <p>
 * Start with {@link org.acompte.testkit.conformance.ConformanceRunner}.
 * The key to understanding it: there is one class per kind of vector file, each turns a case into documents of acompte
 * and compares figures; it never computes one.
 * A case whose source follows a policy that acompte does not offer on purpose is skipped with that reason, which is read
 * from what the case states and never from its id.
 * One skip looks at the result: a source that computes with other decimals than the currency has passes if that does not
 * matter, and is skipped only if a figure that differs from it needs the other decimals.
 * <p>
 * What does not belong here: the generators for property tests, which are in {@link org.acompte.testkit}.
 */
@NullMarked
package org.acompte.testkit.conformance;

import org.jspecify.annotations.NullMarked;
