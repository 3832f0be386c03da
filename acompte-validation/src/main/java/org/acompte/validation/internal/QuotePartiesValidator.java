package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acompte.quote.DraftQuote;
import org.acompte.validation.ValidParty;
import org.jspecify.annotations.Nullable;

/** Checks the national numbers of both parties of a draft. */
public final class QuotePartiesValidator implements ConstraintValidator<ValidParty, DraftQuote> {
    @Override
    public boolean isValid(@Nullable DraftQuote value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        PartyNumbers numbers = new PartyNumbers(context);
        numbers.check(value.seller(), "/seller");
        return numbers.check(value.buyer(), "/buyer");
    }
}
