package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks that an amount or a price is at most a whole number of currency units. */
public final class MoneyMax implements ConstraintValidator<Max, BigMoneyProvider> {
    private BigDecimal bound = BigDecimal.ZERO;

    @Override
    public void initialize(Max constraint) {
        bound = BigDecimal.valueOf(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        return value == null || value.toBigMoney().getAmount().compareTo(bound) <= 0;
    }
}
