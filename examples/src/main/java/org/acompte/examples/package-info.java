/**
 * What a user of acompte writes.
 * <p>
 * Start with {@link org.acompte.examples.ReadmeExample}, the code of the README.
 * {@link org.acompte.examples.Quickstart} plays whole sales from quote files and proves that their documents add up.
 */
@NullMarked
package org.acompte.examples;

import org.jspecify.annotations.NullMarked;
