package org.acompte.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.vat.fr.FrenchIdentifiers;

/**
 * The bridge from broken core rules to Jakarta Validation and back.
 * <p>
 * A host that already shows a {@link ConstraintViolationException} shows core rules the same way:
 * <pre>{@code
 * try {
 *     document = draft.issue(number, date);
 * } catch (RuleViolationException e) {
 *     throw Violations.toException(command, e, Locale.FRENCH);
 * }
 * }</pre>
 * The JSON pointer {@code /lines/2/unitPrice} becomes the property path {@code lines[2].unitPrice}, the message is that
 * of the rule in the language asked for, and the message template is the id of the rule, such as {@code AC-QUO-05}.
 */
public final class Violations {
    private Violations() {}

    /**
     * Lists what keeps a draft with its plan from being sent, as the JSON form of a quote is refused.
     *
     * @param quote the draft
     * @param plan the deposit plan that goes with it
     * @return what is wrong with the French numbers of both parties (AC-FRA-01 to AC-FRA-06), at {@code /seller} and
     *     {@code /buyer}; the violations of {@link DraftQuote#check()}; and, if that finds none, those of
     *     {@link DepositPlan#check} at {@code /depositPlan}
     */
    public static List<Violation> check(DraftQuote quote, DepositPlan plan) {
        List<Violation> violations = new ArrayList<>();
        add(FrenchIdentifiers.check(quote.seller()), "/seller", violations);
        add(FrenchIdentifiers.check(quote.buyer()), "/buyer", violations);
        List<Violation> ofQuote = quote.check();
        violations.addAll(ofQuote);
        if (ofQuote.isEmpty()) {
            add(plan.check(quote.number(), quote.scope()), "/depositPlan", violations);
        }
        return List.copyOf(violations);
    }

    private static void add(List<Violation> found, String prefix, List<Violation> all) {
        for (Violation violation : found) {
            all.add(violation.within(prefix));
        }
    }

    /**
     * Turns broken core rules into constraint violations.
     *
     * @param <T> the type of the checked object
     * @param root the checked object, to which the paths belong
     * @param violations the broken rules
     * @param locale the language of the messages; English where a rule does not speak it
     * @return one constraint violation for each, in their order; {@code unwrap(Violation.class)} gives the broken rule
     */
    public static <T> Set<ConstraintViolation<T>> toConstraintViolations(
            T root, Collection<Violation> violations, Locale locale) {
        Set<ConstraintViolation<T>> all = new LinkedHashSet<>();
        for (Violation violation : violations) {
            all.add(new BrokenRule<>(root, violation, violation.message(locale)));
        }
        return all;
    }

    /**
     * Turns the exception of the core into the one of Jakarta Validation, to be thrown by the caller.
     *
     * @param root the checked object
     * @param exception the broken rules
     * @param locale the language of the messages
     * @return the exception with one constraint violation for each rule; its cause is the one of the core
     */
    public static ConstraintViolationException toException(
            Object root, RuleViolationException exception, Locale locale) {
        ConstraintViolationException all = new ConstraintViolationException(
                exception.message(locale), toConstraintViolations(root, exception.violations(), locale));
        all.initCause(exception);
        return all;
    }

    /**
     * Returns the core rule behind a constraint violation.
     *
     * @param violation any constraint violation
     * @return the broken rule; empty for a constraint that is no core rule, and for providers other than Hibernate
     *     Validator
     */
    public static Optional<Violation> ruleBehind(ConstraintViolation<?> violation) {
        if (violation instanceof BrokenRule<?> broken) {
            return Optional.of(broken.violation());
        }
        boolean hibernate = violation.getClass().getName().startsWith("org.hibernate.validator.");
        return hibernate ? Hibernate.payloadOf(violation) : Optional.empty();
    }

    /**
     * Turns a JSON pointer into a property path.
     *
     * @param pointer a JSON pointer, such as {@code "/lines/2/unitPrice"}; empty for the whole
     * @return the path, such as {@code lines[2].unitPrice}; digits after a name are an index
     */
    public static Path toPath(String pointer) {
        return PropertyPath.of(pointer);
    }

    /**
     * Turns a property path into a JSON pointer.
     *
     * @param path a path such as {@code lines[2].unitPrice}; the method and the parameter of a call are left out
     * @return the pointer, such as {@code "/lines/2/unitPrice"}; empty for the whole
     */
    public static String toPointer(Path path) {
        return Pointers.of(path);
    }
}
