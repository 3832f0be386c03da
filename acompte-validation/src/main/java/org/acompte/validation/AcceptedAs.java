package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.DateInput;
import org.acompte.validation.internal.MoneyInput;
import org.acompte.validation.internal.NumberInput;
import org.acompte.validation.internal.TextInput;

/**
 * The core would take this value in a certain place.
 * <p>
 * The check is the one of the core itself, with its rule and its message, so that limits never differ.
 * For example, {@code @AcceptedAs(Input.LINE_LABEL) String title} refuses a blank title with AC-TXT-01.
 * It stands on texts, whole and decimal numbers, amounts and dates, as {@link Input} says. {@code null} is valid.
 * A floating-point number is never taken.
 */
@Documented
@Constraint(validatedBy = {TextInput.class, NumberInput.class, MoneyInput.class, DateInput.class})
@Repeatable(AcceptedAs.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptedAs {

    /**
     * Returns the place.
     *
     * @return what the value will be
     */
    Input value();

    /**
     * Returns the message.
     *
     * @return a key of the bundles in braces, or a text
     */
    String message() default "{org.acompte.validation.rule}";

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
        AcceptedAs[] value();
    }
}
