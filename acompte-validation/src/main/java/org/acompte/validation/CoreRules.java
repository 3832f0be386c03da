package org.acompte.validation;

/**
 * The group of constraints that make a draft and ask the core about it.
 * <p>
 * They need fields that are right. So a host puts {@code @ValidDraft(groups = CoreRules.class)} on its form and
 * validates it with {@link FieldsFirst}.
 */
public interface CoreRules {}
