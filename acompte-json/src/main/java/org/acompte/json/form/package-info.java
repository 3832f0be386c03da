/**
 * How each type of acompte stands in JSON, written once for both lines of Jackson.
 * <p>
 * A {@link org.acompte.json.form.Form} reads, writes and describes one kind of value. Objects are
 * {@link org.acompte.json.form.ObjectForm}s: they name their {@link org.acompte.json.form.Property properties}, make a
 * value of them, and write them again. Documents state a schema and a type
 * ({@link org.acompte.json.form.DocumentForm}); one of several kinds is a {@link org.acompte.json.form.ChoiceForm}.
 * {@link org.acompte.json.form.Forms} has all of them by type.
 * <p>
 * A line of Jackson brings {@link org.acompte.json.form.Tokens} and {@link org.acompte.json.form.Output}, and makes its
 * own exception of a {@link org.acompte.json.form.RefusedException}. This package is for those lines only; hosts use
 * {@code AcompteJson} and {@code AcompteModule} of their line.
 */
@NullMarked
package org.acompte.json.form;

import org.jspecify.annotations.NullMarked;
