/**
 * A second, slow implementation of the arithmetic, to prove the first one.
 * <p>
 * Start with {@link org.acompte.testkit.oracle.SlowBooks#differences(org.acompte.sale.Sale)}.
 * The key to understanding it: it computes with exact fractions of the currency unit, and shares no arithmetic with the
 * core. It reads what was agreed on (lines, prices, rates, the plan) and what was asked (an advance, a credit, a payment),
 * computes every figure again, and compares it with the figure that was issued or answered.
 * <p>
 * What does not belong here: which moves are allowed.
 */
@NullMarked
package org.acompte.testkit.oracle;

import org.jspecify.annotations.NullMarked;
