package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.Siren;
import org.jspecify.annotations.Nullable;

/** Checks a SIREN as {@link org.acompte.vat.fr.Siren} does. */
public final class SirenValidator implements ConstraintValidator<Siren, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || org.acompte.vat.fr.Siren.check(value.toString()).isEmpty();
    }
}
