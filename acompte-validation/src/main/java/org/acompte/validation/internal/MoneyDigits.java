package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks how many digits an amount or a price needs; zeros at its end do not count. */
public final class MoneyDigits implements ConstraintValidator<Digits, BigMoneyProvider> {
    private int integer;
    private int fraction;

    @Override
    public void initialize(Digits constraint) {
        integer = constraint.integer();
        fraction = constraint.fraction();
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        BigDecimal needed = value.toBigMoney().getAmount().stripTrailingZeros();
        return needed.precision() - (long) needed.scale() <= integer && needed.scale() <= fraction;
    }
}
