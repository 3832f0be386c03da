package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.acompte.validation.CurrencyIn;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Checks the currency of an amount or a price. */
public final class MoneyCurrency implements ConstraintValidator<CurrencyIn, BigMoneyProvider> {
    private Set<String> codes = Set.of();

    @Override
    public void initialize(CurrencyIn constraint) {
        codes = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable BigMoneyProvider value, ConstraintValidatorContext context) {
        return value == null
                || codes.isEmpty()
                || codes.contains(value.toBigMoney().getCurrencyUnit().getCode());
    }
}
