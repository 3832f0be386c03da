package org.acompte.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acompte.validation.internal.DocumentDraftValidator;
import org.acompte.validation.internal.QuoteDraftValidator;
import org.acompte.validation.internal.RuleCheckedValidator;

/**
 * Nothing keeps the draft from being sent or issued: its {@code check()} finds nothing.
 * <p>
 * Each violation of a core rule is reported at its property, such as {@code lines[2]}, with the message of its rule.
 * It stands on a {@link org.acompte.quote.DraftQuote}, a {@link org.acompte.sale.Draft}, and on each type that is
 * {@link RuleChecked}, such as a form of the host:
 * <pre>{@code
 * @ValidDraft(groups = CoreRules.class)
 * record QuoteForm(@NotNull String number, @Valid List<LineForm> lines) implements RuleChecked { ... }
 * }</pre>
 * {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {QuoteDraftValidator.class, DocumentDraftValidator.class, RuleCheckedValidator.class})
@Repeatable(ValidDraft.List.class)
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
public @interface ValidDraft {

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
        ValidDraft[] value();
    }
}
