/**
 * Generators of quotes and sales for property tests with jqwik, for acompte itself and for its users.
 * <p>
 * Start with {@link org.acompte.testkit.SaleArbitraries} (values: treatments, lines, draft quotes, deposit plans) and
 * {@link org.acompte.testkit.SaleWalk} (the whole life of a sale, with the moves that were refused on the way).
 * The key to understanding it: everything is an {@code Arbitrary}, so that a run depends on its seed alone and a failure
 * is shrunk to a small sale.
 * <p>
 * What does not belong here: the laws themselves; they are tests.
 */
@NullMarked
package org.acompte.testkit;

import org.jspecify.annotations.NullMarked;
