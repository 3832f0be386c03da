package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.sale.Draft;
import org.acompte.validation.ValidDraft;
import org.jspecify.annotations.Nullable;

/** Asks a draft of a document what keeps it from being issued. */
public final class DocumentDraftValidator implements ConstraintValidator<ValidDraft, Draft<?>> {
    @Override
    public boolean isValid(@Nullable Draft<?> value, ConstraintValidatorContext context) {
        return value == null || Report.of(value.check(), context);
    }
}
