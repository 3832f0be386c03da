package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.IbanValidator;

/**
 * The text is an IBAN in its electronic form: capital letters, no spaces, the structure of its country, right check digits.
 * <p>
 * For example, {@code @Iban String account} takes FR7630006000011234567890189. {@code null} is valid.
 * The countries are those that the library iban4j knows; see the page about validation.
 */
@Documented
@Constraint(validatedBy = IbanValidator.class)
@Repeatable(Iban.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Iban {

    /**
     * Returns the message.
     *
     * @return a key of the bundles in braces, or a text
     */
    String message() default "{org.acompte.validation.Iban.message}";

    /**
     * Returns the groups to which the constraint belongs.
     *
     * @return the groups; the default group if there are none
     */
    Class<?>[] groups() default {};

    /**
     * Returns what the host attaches to the constraint.
     *
     * @return classes of the host
     */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints of this kind on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return all of them
         */
        Iban[] value();
    }
}
