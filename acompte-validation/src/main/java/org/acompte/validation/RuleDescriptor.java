package org.acompte.validation;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acompte.rule.Rule;

/** What a handler of a host may ask about the constraint behind a broken rule: it looks like {@link ValidDraft}. */
record RuleDescriptor(Rule rule) implements ConstraintDescriptor<ValidDraft> {
    @ValidDraft
    private static final class Annotated {}

    @Override
    public ValidDraft getAnnotation() {
        return Annotated.class.getAnnotation(ValidDraft.class);
    }

    @Override
    public String getMessageTemplate() {
        return rule.id();
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of(Default.class);
    }

    @Override
    public Set<Class<? extends Payload>> getPayload() {
        return Set.of();
    }

    @Override
    public ConstraintTarget getValidationAppliesTo() {
        return ConstraintTarget.IMPLICIT;
    }

    @Override
    public List<Class<? extends ConstraintValidator<ValidDraft, ?>>> getConstraintValidatorClasses() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("message", rule.id(), "groups", new Class<?>[0], "payload", new Class<?>[0]);
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return Set.of();
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return false;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return ValidateUnwrappedValue.DEFAULT;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(rule)) {
            return type.cast(rule);
        }
        throw new ValidationException("the descriptor of a rule is no " + type.getName());
    }
}
