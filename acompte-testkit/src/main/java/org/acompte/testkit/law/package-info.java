/**
 * The laws that every sale keeps, whatever happened to it.
 * <p>
 * Start with {@link org.acompte.testkit.law.Laws#brokenBy(org.acompte.sale.Sale)}: it lists what is wrong with a sale, and
 * its answer is an empty list.
 * The key to understanding it: the laws know nothing of how a sale computes. They add up its facts again in the
 * plainest way and compare.
 * <p>
 * What does not belong here: how an amount comes to be, which {@link org.acompte.testkit.oracle.SlowBooks} computes again.
 */
@NullMarked
package org.acompte.testkit.law;

import org.jspecify.annotations.NullMarked;
