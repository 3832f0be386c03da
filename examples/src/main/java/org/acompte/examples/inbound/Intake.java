package org.acompte.examples.inbound;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acompte.rule.Violation;
import org.acompte.validation.Violations;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reads and validates a body, and says all that is wrong with it in one list.
 * <p>
 * Three checkers speak: the reader of the form, which also asks the core about the quote; the constraints of the host's
 * own record; and the host's rules. A constraint is silent about a value that the reader has refused, since it has seen
 * null in its place.
 * <p>
 * For example, {@code Intake.of(json, Locale.FRENCH).problems()}.
 */
final class Intake {
    /** The languages of the answers, the default first. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<Locale, Validator> VALIDATORS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(each -> each, Intake::validator));

    private final Optional<Submission> submission;
    private final boolean json;
    private final List<Problem> problems;

    private Intake(Optional<Submission> submission, boolean json, List<Problem> problems) {
        this.submission = submission;
        this.json = json;
        this.problems = problems;
    }

    /**
     * Reads and validates a body.
     *
     * @param body the body as a text
     * @param language the language of the messages, one of {@link #LANGUAGES}
     * @return what was read and what is wrong with it
     */
    static Intake of(String body, Locale language) {
        Faults faults = new Faults();
        Optional<Submission> submission = SubmissionReader.read(body, faults);
        List<Problem> problems = new ArrayList<>();
        faults.all().forEach(each -> problems.add(Problem.of(each, language)));
        if (faults.isJson() && submission.isPresent()) {
            addBroken(VALIDATORS.get(language).validate(submission.get()), body, faults, language, problems);
        }
        problems.sort(Problem.IN_ORDER);
        return new Intake(submission, faults.isJson(), List.copyOf(problems));
    }

    private static void addBroken(
            Set<ConstraintViolation<Submission>> broken,
            String body,
            Faults faults,
            Locale language,
            List<Problem> problems) {
        Map<String, Place> places =
                Place.of(body, broken.stream().map(Intake::pointer).collect(Collectors.toSet()));
        for (ConstraintViolation<Submission> each : broken) {
            String pointer = pointer(each);
            if (!faults.isToldOf(pointer)) {
                Optional<Violation> rule = Violations.ruleBehind(each);
                problems.add(Problem.of(
                        pointer,
                        rule.map(Violation::ruleId).orElseGet(() -> constraint(each)),
                        rule.map(found -> found.message(language)).orElseGet(each::getMessage),
                        Place.in(places, pointer)));
            }
        }
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return Violations.toPointer(violation.getPropertyPath());
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** One validator per language: messages are interpolated while it validates. No expression language is needed. */
    private static Validator validator(Locale language) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Set.copyOf(LANGUAGES))
                .defaultLocale(language)
                .localeResolver(context -> language)
                .messageInterpolator(new ParameterMessageInterpolator(Set.copyOf(LANGUAGES), language, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** The submission, if nothing is wrong with it. */
    Optional<Submission> accepted() {
        return problems.isEmpty() ? submission : Optional.empty();
    }

    /** Whether the body is JSON at all. */
    boolean isJson() {
        return json;
    }

    /** All that is wrong, in the order of the body. */
    List<Problem> problems() {
        return problems;
    }
}
