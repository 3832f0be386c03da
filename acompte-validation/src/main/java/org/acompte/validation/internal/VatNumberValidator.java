package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.VatNumber;
import org.jspecify.annotations.Nullable;

/** Checks a VAT number: the French ones with their digits, those of other member states by their shape. */
public final class VatNumberValidator implements ConstraintValidator<VatNumber, CharSequence> {
    private boolean anyCountry;

    @Override
    public void initialize(VatNumber constraint) {
        anyCountry = constraint.anyCountry();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || VatShapes.accept(value.toString(), anyCountry);
    }
}
