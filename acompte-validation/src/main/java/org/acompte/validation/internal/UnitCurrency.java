package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.acompte.validation.CurrencyIn;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Checks a currency. */
public final class UnitCurrency implements ConstraintValidator<CurrencyIn, CurrencyUnit> {
    private Set<String> codes = Set.of();

    @Override
    public void initialize(CurrencyIn constraint) {
        codes = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable CurrencyUnit value, ConstraintValidatorContext context) {
        return value == null || codes.isEmpty() || codes.contains(value.getCode());
    }
}
