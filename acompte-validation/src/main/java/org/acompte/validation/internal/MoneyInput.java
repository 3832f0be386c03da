package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.AcceptedAs;
import org.acompte.validation.Input;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Tries an amount on the core. */
public final class MoneyInput implements ConstraintValidator<AcceptedAs, BigMoneyProvider> {
    private Input place = Input.LINE_LABEL;

    @Override
    public void initialize(AcceptedAs constraint) {
        place = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        return value == null || Report.of(place.check(value), context);
    }
}
