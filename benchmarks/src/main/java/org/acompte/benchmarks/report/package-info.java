/**
 * Runs the benchmarks in rounds, compares them with the goals and writes {@code docs/performance.md}.
 * <p>
 * Every figure is a ratio of two benchmarks of the same round, so that a busy machine slows both. A round starts each
 * benchmark in a process of its own; a goal is judged by the median of the rounds, and its spread is shown.
 */
@NullMarked
package org.acompte.benchmarks.report;

import org.jspecify.annotations.NullMarked;
