package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.quote.DraftQuote;
import org.acompte.validation.ValidDraft;
import org.jspecify.annotations.Nullable;

/** Asks a draft of a quote what keeps it from being sent. */
public final class QuoteDraftValidator implements ConstraintValidator<ValidDraft, DraftQuote> {
    @Override
    public boolean isValid(@Nullable DraftQuote value, ConstraintValidatorContext context) {
        return value == null || Report.of(value.check(), context);
    }
}
