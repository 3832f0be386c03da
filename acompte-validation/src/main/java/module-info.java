/**
 * Jakarta Validation of amounts, numbers, forms and drafts.
 * <p>
 * The annotations and the bridge work with every provider of Jakarta Validation; the validators of Joda-Money are found
 * by Hibernate Validator, which need not be there.
 */
@SuppressWarnings("module") // the qualified opens names a module that need not be there
module org.acompte.validation {
    requires transitive org.acompte.core;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static transitive org.jspecify;
    requires org.acompte.vat;
    requires org.iban4j;

    exports org.acompte.validation;

    opens org.acompte.validation.internal to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            org.acompte.validation.internal.MoneyPositive,
            org.acompte.validation.internal.MoneyPositiveOrZero,
            org.acompte.validation.internal.MoneyNegative,
            org.acompte.validation.internal.MoneyNegativeOrZero,
            org.acompte.validation.internal.MoneyMin,
            org.acompte.validation.internal.MoneyMax,
            org.acompte.validation.internal.MoneyDecimalMin,
            org.acompte.validation.internal.MoneyDecimalMax,
            org.acompte.validation.internal.MoneyDigits;
}
