package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.acompte.validation.AcceptedAs;
import org.acompte.validation.Input;
import org.jspecify.annotations.Nullable;

/** Tries a date on the core. */
public final class DateInput implements ConstraintValidator<AcceptedAs, LocalDate> {
    private Input place = Input.LINE_LABEL;

    @Override
    public void initialize(AcceptedAs constraint) {
        place = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || Report.of(place.check(value), context);
    }
}
