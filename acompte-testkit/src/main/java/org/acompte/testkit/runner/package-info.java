/**
 * Runs millions of walks and shrinks what fails.
 * <p>
 * Start with {@link org.acompte.testkit.runner.WalkRunner}.
 * The key to understanding it: a walk is a seed, so a failure is told by one number and found again with it.
 */
@NullMarked
package org.acompte.testkit.runner;

import org.jspecify.annotations.NullMarked;
