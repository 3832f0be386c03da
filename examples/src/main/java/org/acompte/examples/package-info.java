/**
 * What a user of acompte writes.
 * <p>
 * Start with {@link org.acompte.examples.ReadmeExample}, the code of the README.
 * {@link org.acompte.examples.Quickstart} plays whole sales from quote files and story files and proves that their
 * documents add up.
 * <p>
 * A story file is a quote and a list of dated steps; {@code docs/stories.md} describes the format. Its records,
 * {@code StoryFile} and the sealed {@code StoryStep}, show acompte types inside the JSON of a host, and
 * {@code StoryPlayer} shows what a host does besides: it gives numbers and keeps sale and refund cases.
 */
@NullMarked
package org.acompte.examples;

import org.jspecify.annotations.NullMarked;
