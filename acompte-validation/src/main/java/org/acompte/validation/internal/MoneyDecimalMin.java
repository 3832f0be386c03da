package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks that an amount or a price is not beyond its least value, with a message that needs no expression language. */
public final class MoneyDecimalMin implements ConstraintValidator<DecimalMin, BigMoneyProvider> {
    private static final String USUAL = "{jakarta.validation.constraints.DecimalMin.message}";

    private BigDecimal bound = BigDecimal.ZERO;
    private boolean inclusive;

    @Override
    public void initialize(DecimalMin constraint) {
        bound = new BigDecimal(constraint.value());
        inclusive = constraint.inclusive();
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int difference = value.toBigMoney().getAmount().compareTo(bound);
        if (difference > 0 || (inclusive && difference == 0)) {
            return true;
        }
        if (context.getDefaultConstraintMessageTemplate().equals(USUAL)) {
            context.disableDefaultConstraintViolation();
            Report.add(
                    "",
                    inclusive
                            ? "{org.acompte.validation.DecimalMin.inclusive}"
                            : "{org.acompte.validation.DecimalMin.exclusive}",
                    context);
        }
        return false;
    }
}
