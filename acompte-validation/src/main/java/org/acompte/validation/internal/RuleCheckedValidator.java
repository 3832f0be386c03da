package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.validation.RuleChecked;
import org.acompte.validation.ValidDraft;
import org.jspecify.annotations.Nullable;

/** Asks something of a host which core rules it breaks. */
public final class RuleCheckedValidator implements ConstraintValidator<ValidDraft, RuleChecked> {
    @Override
    public boolean isValid(@Nullable RuleChecked value, ConstraintValidatorContext context) {
        return value == null || Report.of(check(value), context);
    }

    private static List<Violation> check(RuleChecked value) {
        try {
            return value.check();
        } catch (RuleViolationException e) {
            return e.violations();
        }
    }
}
