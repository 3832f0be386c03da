/**
 * The acompte types as JSON, with Jackson 3.
 * <p>
 * Start with {@link org.acompte.jackson.AcompteJson}: it reads and writes every document. A host with a mapper of its own
 * adds the {@link org.acompte.jackson.AcompteModule}.
 * <p>
 * The key to understanding it: the form is strict, because a silent guess about money is worse than a refusal.
 * Amounts are decimal strings with a currency, {@code {"amount":"12.34","currency":"EUR"}}, never JSON numbers; dates are
 * ISO dates; every code is lower case with hyphens; the order of properties is free.
 * What is unknown, repeated, missing or of another type is refused with one exception, {@link
 * org.acompte.jackson.InvalidJsonException}, which says what, where and by which rule.
 * <p>
 * Every document says what it is: {@code {"schema":"acompte/1","type":"deposit-invoice",…}}.
 * Its figures are written out, totals included, so that a reader prints and posts without computing.
 * <p>
 * What does not belong here: arithmetic, and any value that is not in the document.
 */
@NullMarked
package org.acompte.jackson;

import org.jspecify.annotations.NullMarked;
