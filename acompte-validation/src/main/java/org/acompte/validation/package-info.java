/**
 * Jakarta Validation of what comes in: amounts, national numbers, forms, and drafts by the rules of the core.
 * <p>
 * Start with the annotations, such as {@link org.acompte.validation.Siren} or {@link org.acompte.validation.AcceptedAs},
 * with {@link org.acompte.validation.AcompteConstraints#addTo} for types that cannot be annotated, and with
 * {@link org.acompte.validation.Violations} where a core rule was broken already.
 * <p>
 * The key to understanding it: the core never holds a broken value, so validation is for what is not yet of the core. The
 * fields of a form are checked by the core itself ({@link org.acompte.validation.AcceptedAs}), and the draft that is made
 * of them by its {@code check()} ({@link org.acompte.validation.ValidDraft}). No limit is written down twice.
 * <p>
 * What does not belong here: rules, and anything that computes.
 */
@NullMarked
package org.acompte.validation;

import org.jspecify.annotations.NullMarked;
