package org.acompte.benchmarks.report;

/**
 * What one operation costs.
 *
 * @param nanoseconds the CPU time of its thread
 * @param bytes what it allocates
 */
record Measure(double nanoseconds, double bytes) {}
