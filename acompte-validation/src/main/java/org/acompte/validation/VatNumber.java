package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.VatNumberValidator;

/**
 * The text is a VAT number of a member state, with its prefix and without spaces.
 * <p>
 * A French number is checked with its SIREN and its numeric key, all others by their shape: how many digits and letters
 * stand where. Numbers of Northern Ireland begin with XI and are taken too.
 * For example, {@code @VatNumber String vatNumber} takes FR44732829320 and DE123456789. {@code null} is valid.
 * That a number has the right shape does not prove that it was ever given out.
 *
 * @law Directive 2006/112/EC art. 215: the number begins with the code of the country
 * @see org.acompte.vat.fr.FrenchVatNumber
 */
@Documented
@Constraint(validatedBy = VatNumberValidator.class)
@Repeatable(VatNumber.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface VatNumber {

    /**
     * Returns whether numbers of other countries are taken.
     *
     * @return true to take any two capital letters with 2 to 13 capital letters or digits after them, where the letters
     *     are not a prefix of a member state; false to refuse such numbers
     */
    boolean anyCountry() default false;

    /**
     * Returns the message.
     *
     * @return a key of the bundles in braces, or a text
     */
    String message() default "{org.acompte.validation.VatNumber.message}";

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
        VatNumber[] value();
    }
}
