package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.MoneyCurrency;
import org.acompte.validation.internal.TextCurrency;
import org.acompte.validation.internal.UnitCurrency;

/**
 * The amount, the price, the currency or the text with a currency code is in one of these currencies.
 * <p>
 * For example, {@code @CurrencyIn({"EUR", "CHF"}) Money price} refuses USD 10.00. {@code null} is valid.
 * Without codes, any currency that Joda-Money knows is taken, which says something about a text only.
 */
@Documented
@Constraint(validatedBy = {MoneyCurrency.class, UnitCurrency.class, TextCurrency.class})
@Repeatable(CurrencyIn.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CurrencyIn {

    /**
     * Returns the currencies.
     *
     * @return ISO 4217 codes, such as {@code "EUR"}; empty for every known currency
     */
    String[] value() default {};

    /**
     * Returns the message.
     *
     * @return a key of the bundles in braces, or a text
     */
    String message() default "{org.acompte.validation.CurrencyIn.message}";

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
        CurrencyIn[] value();
    }
}
