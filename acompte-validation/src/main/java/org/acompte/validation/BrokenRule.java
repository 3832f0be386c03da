package org.acompte.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Objects;
import org.acompte.rule.Violation;
import org.jspecify.annotations.Nullable;

/** A broken core rule, as a constraint violation. */
final class BrokenRule<T> implements ConstraintViolation<T> {
    private final T root;
    private final Violation violation;
    private final String message;

    BrokenRule(T root, Violation violation, String message) {
        this.root = Objects.requireNonNull(root, "root");
        this.violation = violation;
        this.message = message;
    }

    Violation violation() {
        return violation;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getMessageTemplate() {
        return violation.ruleId();
    }

    @Override
    public T getRootBean() {
        return root;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getRootBeanClass() {
        return (Class<T>) root.getClass();
    }

    @Override
    public Object getLeafBean() {
        return root;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return PropertyPath.of(violation.path());
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return null;
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return new RuleDescriptor(violation.rule());
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(violation)) {
            return type.cast(violation);
        }
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("a broken rule is no " + type.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BrokenRule<?> that
                && root.equals(that.root)
                && violation.equals(that.violation)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(violation, message);
    }

    /** Returns path and message; nothing of the root. */
    @Override
    public String toString() {
        return getPropertyPath() + ": " + message;
    }
}
