package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;
import org.acompte.rule.Violation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What only Hibernate Validator can do: messages that are chosen by the language of the request.
 * <p>
 * A validator does not know the language. So both messages go along as parameters, and each bundle names its own.
 */
final class HibernateReport {
    private HibernateReport() {}

    static ConstraintViolationBuilder builder(
            Violation violation, String template, ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("ruleId", violation.ruleId())
                .addMessageParameter("englishMessage", violation.message(Locale.ENGLISH))
                .addMessageParameter("frenchMessage", violation.message(Locale.FRENCH))
                .withDynamicPayload(violation)
                .buildConstraintViolationWithTemplate(template);
    }
}
