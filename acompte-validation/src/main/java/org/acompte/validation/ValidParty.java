package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.PartyValidator;
import org.acompte.validation.internal.QuotePartiesValidator;

/**
 * The national numbers of a seller or a buyer are right: SIREN, SIRET and VAT number.
 * <p>
 * The core takes any identifier and any VAT number of the right form, because it knows no country; this is what law knows
 * of them. Numbers of other schemes and of countries outside the Union are left alone.
 * Each fault is reported at its property, such as {@code identifiers[0].value} or {@code vatNumber}.
 * It stands on a {@link org.acompte.party.Seller}, a {@link org.acompte.party.Buyer}, or a
 * {@link org.acompte.quote.DraftQuote}, both parties of which are checked. {@code null} is valid.
 *
 * @see org.acompte.vat.fr.FrenchIdentifiers
 */
@Documented
@Constraint(validatedBy = {PartyValidator.class, QuotePartiesValidator.class})
@Repeatable(ValidParty.List.class)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidParty {

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
        ElementType.TYPE,
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
        ValidParty[] value();
    }
}
