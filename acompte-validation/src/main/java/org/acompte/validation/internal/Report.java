package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.acompte.rule.Violation;
import org.acompte.validation.internal.Steps.Step;

/** Reports broken core rules to a provider, each at its property and with the message of its rule. */
final class Report {
    private static final String OURS = "{org.acompte.validation.rule}";

    private Report() {}

    /** Reports all of them; true if there is nothing to report. */
    static boolean of(List<Violation> violations, ConstraintValidatorContext context) {
        if (violations.isEmpty()) {
            return true;
        }
        String template = context.getDefaultConstraintMessageTemplate();
        context.disableDefaultConstraintViolation();
        for (Violation violation : violations) {
            add(violation.path(), builder(violation, template, context));
        }
        return false;
    }

    /** Reports one fault with a message of the bundles. */
    static void add(String path, String template, ConstraintValidatorContext context) {
        add(path, context.buildConstraintViolationWithTemplate(template));
    }

    private static ConstraintViolationBuilder builder(
            Violation violation, String template, ConstraintValidatorContext context) {
        if (context.getClass().getName().startsWith("org.hibernate.validator.")) {
            return HibernateReport.builder(violation, template, context);
        }
        String message = violation.message(Locale.ENGLISH).replaceAll("[\\\\{}$]", "\\\\$0");
        return context.buildConstraintViolationWithTemplate(template.equals(OURS) ? message : template);
    }

    private static void add(String path, ConstraintViolationBuilder violation) {
        Node node = Node.of(violation);
        for (Step step : Steps.of(path)) {
            Integer index = step.index();
            if (step.name() == null) {
                node.element().get().inIterable().atIndex(index).addConstraintViolation();
                return;
            }
            NodeBuilderCustomizableContext next = node.property().apply(step.name());
            node = index == null ? Node.of(next) : Node.of(next.inIterable().atIndex(index));
        }
        node.end().run();
    }

    /** What may follow in a path that is being built; the API has a type without a common parent for each case. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable end) {

        static Node of(ConstraintViolationBuilder start) {
            return new Node(start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
        }

        static Node of(NodeBuilderCustomizableContext property) {
            return new Node(property::addPropertyNode, property::addBeanNode, property::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext element) {
            return new Node(element::addPropertyNode, element::addBeanNode, element::addConstraintViolation);
        }
    }
}
