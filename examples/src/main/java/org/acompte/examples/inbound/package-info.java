/**
 * A REST back end that takes quotes and answers with all that is wrong with one, in one list.
 * <p>
 * Start with {@link org.acompte.examples.inbound.QuoteServer}; {@code docs/inbound.md} shows requests and answers.
 * What a host would copy is {@code Intake}: it reads a body, validates it and never stops at the first fault.
 * <p>
 * The components of {@code Submission} may be null until they are validated, so this package is not null-marked.
 */
package org.acompte.examples.inbound;
