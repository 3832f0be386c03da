package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.acompte.validation.CurrencyIn;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Checks a text that is to be the code of a currency. */
public final class TextCurrency implements ConstraintValidator<CurrencyIn, CharSequence> {
    private static final String USUAL = "{org.acompte.validation.CurrencyIn.message}";

    private Set<String> codes = Set.of();

    @Override
    public void initialize(CurrencyIn constraint) {
        codes = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null || (codes.isEmpty() ? isKnown(value.toString()) : codes.contains(value.toString()))) {
            return true;
        }
        if (codes.isEmpty() && context.getDefaultConstraintMessageTemplate().equals(USUAL)) {
            context.disableDefaultConstraintViolation();
            Report.add("", "{org.acompte.validation.CurrencyIn.any}", context);
        }
        return false;
    }

    private static boolean isKnown(String code) {
        return CurrencyUnit.registeredCurrencies().stream()
                .anyMatch(currency -> currency.getCode().equals(code));
    }
}
