package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NegativeOrZero;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks that an amount or a price is zero or less. */
public final class MoneyNegativeOrZero implements ConstraintValidator<NegativeOrZero, BigMoneyProvider> {
    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        return value == null || value.toBigMoney().getAmount().signum() <= 0;
    }
}
