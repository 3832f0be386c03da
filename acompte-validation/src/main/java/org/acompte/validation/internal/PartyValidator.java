package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.party.Party;
import org.acompte.validation.ValidParty;
import org.jspecify.annotations.Nullable;

/** Checks the national numbers of a seller or a buyer. */
public final class PartyValidator implements ConstraintValidator<ValidParty, Party> {
    @Override
    public boolean isValid(@Nullable Party value, ConstraintValidatorContext context) {
        return value == null || new PartyNumbers(context).check(value, "");
    }
}
