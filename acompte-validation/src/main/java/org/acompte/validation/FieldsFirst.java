package org.acompte.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/**
 * The order of checks of a form: all of its fields first, and only if they are right, the rules of the core.
 * <p>
 * For example, {@code validator.validate(form, FieldsFirst.class)} reports either every wrong field or every broken rule
 * of the draft, never the same fault twice.
 */
@GroupSequence({Default.class, CoreRules.class})
public interface FieldsFirst {}
