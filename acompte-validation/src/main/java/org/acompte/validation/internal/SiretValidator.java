package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.validation.Siret;
import org.jspecify.annotations.Nullable;

/** Checks a SIRET as {@link org.acompte.vat.fr.Siret} does. */
public final class SiretValidator implements ConstraintValidator<Siret, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || org.acompte.vat.fr.Siret.check(value.toString()).isEmpty();
    }
}
