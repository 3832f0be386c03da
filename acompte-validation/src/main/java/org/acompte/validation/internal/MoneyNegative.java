package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Negative;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks that an amount or a price is below zero. */
public final class MoneyNegative implements ConstraintValidator<Negative, BigMoneyProvider> {
    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        return value == null || value.toBigMoney().getAmount().signum() < 0;
    }
}
