/** Whole programs whose start is timed; they must touch no class of the benchmarks. */
@NullMarked
package org.acompte.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
