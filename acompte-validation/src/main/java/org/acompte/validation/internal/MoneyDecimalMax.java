package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks that an amount or a price is not beyond its greatest value, with a message that needs no expression language. */
public final class MoneyDecimalMax implements ConstraintValidator<DecimalMax, BigMoneyProvider> {
    private static final String USUAL = "{jakarta.validation.constraints.DecimalMax.message}";

    private BigDecimal bound = BigDecimal.ZERO;
    private boolean inclusive;

    @Override
    public void initialize(DecimalMax constraint) {
        bound = new BigDecimal(constraint.value());
        inclusive = constraint.inclusive();
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int difference = value.toBigMoney().getAmount().compareTo(bound);
        if (difference < 0 || (inclusive && difference == 0)) {
            return true;
        }
        if (context.getDefaultConstraintMessageTemplate().equals(USUAL)) {
            context.disableDefaultConstraintViolation();
            Report.add(
                    "",
                    inclusive
                            ? "{org.acompte.validation.DecimalMax.inclusive}"
                            : "{org.acompte.validation.DecimalMax.exclusive}",
                    context);
        }
        return false;
    }
}
