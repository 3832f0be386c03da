package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.Iban;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** Checks an IBAN with the library iban4j. */
public final class IbanValidator implements ConstraintValidator<Iban, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || IbanUtil.isValid(value.toString());
    }
}
