package org.acompte.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.validation.internal.Steps;
import org.acompte.validation.internal.Steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * The path of a broken rule.
 * <p>
 * As everywhere in Jakarta Validation, the index stands on the node after the list: {@code lines[2].unitPrice} is the
 * node {@code lines} and the node {@code unitPrice} with the index 2.
 */
record PropertyPath(List<Path.Node> nodes) implements Path {
    private static final Step WHOLE = new Step(null, null);

    static PropertyPath of(String pointer) {
        List<Step> steps = Steps.of(pointer);
        Stream<Step> nodes = steps.isEmpty() ? Stream.of(WHOLE) : steps.stream();
        return new PropertyPath(nodes.map(PropertyPath::node).toList());
    }

    private static Path.Node node(Step step) {
        return step.name() == null ? new BeanNode(step) : new PropertyNode(step);
    }

    @Override
    public Iterator<Path.Node> iterator() {
        return nodes.iterator();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null) {
                text.append(text.length() > 0 ? "." : "").append(node.getName());
            }
        }
        return text.toString();
    }

    /** A step as a node: what a property and an element of a list have in common. */
    private interface Node extends Path.Node {
        Step step();

        @Override
        default @Nullable String getName() {
            return step().name();
        }

        @Override
        default boolean isInIterable() {
            return step().index() != null;
        }

        @Override
        default @Nullable Integer getIndex() {
            return step().index();
        }

        @Override
        default @Nullable Object getKey() {
            return null;
        }

        @Override
        default <T extends Path.Node> T as(Class<T> nodeType) {
            if (!nodeType.isInstance(this)) {
                throw new ClassCastException("a node of kind " + getKind() + " is no " + nodeType.getName());
            }
            return nodeType.cast(this);
        }
    }

    /** The whole, or an element of a list: a step without a name. */
    private record BeanNode(Step step) implements Node, Path.BeanNode {
        @Override
        public ElementKind getKind() {
            return ElementKind.BEAN;
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return isInIterable() ? List.class : null;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return isInIterable() ? 0 : null;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** A property, of the whole or of an element of a list. */
    private record PropertyNode(Step step) implements Node, Path.PropertyNode {
        @Override
        public ElementKind getKind() {
            return ElementKind.PROPERTY;
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return isInIterable() ? List.class : null;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return isInIterable() ? 0 : null;
        }

        @Override
        public String toString() {
            return String.valueOf(step.name());
        }
    }
}
