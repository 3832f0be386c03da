package org.acompte.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What only Hibernate Validator can do; not touched where it is not there. */
final class Hibernate {
    private Hibernate() {}

    static Optional<Violation> payloadOf(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation<?> hibernate
                ? Optional.ofNullable(hibernate.getDynamicPayload(Violation.class))
                : Optional.empty();
    }
}
