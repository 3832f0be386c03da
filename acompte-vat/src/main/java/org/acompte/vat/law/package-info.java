/**
 * Law as data: what a text says, on which days, and where it stands.
 * <p>
 * Start with {@link org.acompte.vat.law.Provision}: one figure or rule of law through time, such as the standard rate of
 * VAT. Its versions are {@link org.acompte.vat.law.Dated} values with their {@link org.acompte.vat.law.Validity}.
 * The key to understanding it: a day without a version is refused instead of guessed, and the message says what to add.
 * {@link org.acompte.vat.law.LawTable} prints the versions; {@code docs/law.md} is made of such tables.
 * <p>
 * What does not belong here: any figure of law. Those are in the package of their country, one class per subject.
 */
@NullMarked
package org.acompte.vat.law;

import org.jspecify.annotations.NullMarked;
