package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.AcceptedAs;
import org.acompte.validation.Input;
import org.jspecify.annotations.Nullable;

/** Tries a number on the core. */
public final class NumberInput implements ConstraintValidator<AcceptedAs, Number> {
    private Input place = Input.LINE_LABEL;

    @Override
    public void initialize(AcceptedAs constraint) {
        place = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
        return value == null || Report.of(place.check(value), context);
    }
}
