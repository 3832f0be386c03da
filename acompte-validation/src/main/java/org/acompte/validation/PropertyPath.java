package org.acompte.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
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

    static PropertyPath of(String pointer) {
        List<Step> steps = Steps.of(pointer);
        List<Path.Node> nodes = steps.isEmpty()
                ? List.of(new BeanNode(null))
                : steps.stream().map(PropertyPath::node).toList();
        return new PropertyPath(nodes);
    }

    private static Path.Node node(Step step) {
        return step.name() == null ? new BeanNode(step.index()) : new PropertyNode(step.name(), step.index());
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

    private static <N extends Path.Node> N as(Path.Node node, Class<N> type) {
        if (!type.isInstance(node)) {
            throw new ClassCastException("a node of kind " + node.getKind() + " is no " + type.getName());
        }
        return type.cast(node);
    }

    /** The whole, or an element of a list. */
    private record BeanNode(@Nullable Integer index) implements Path.BeanNode {
        @Override
        public @Nullable String getName() {
            return null;
        }

        @Override
        public boolean isInIterable() {
            return index != null;
        }

        @Override
        public @Nullable Integer getIndex() {
            return index;
        }

        @Override
        public @Nullable Object getKey() {
            return null;
        }

        @Override
        public ElementKind getKind() {
            return ElementKind.BEAN;
        }

        @Override
        public <T extends Path.Node> T as(Class<T> nodeType) {
            return PropertyPath.as(this, nodeType);
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return index == null ? null : List.class;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return index == null ? null : 0;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** A property, of the whole or of an element of a list. */
    private record PropertyNode(String name, @Nullable Integer index) implements Path.PropertyNode {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isInIterable() {
            return index != null;
        }

        @Override
        public @Nullable Integer getIndex() {
            return index;
        }

        @Override
        public @Nullable Object getKey() {
            return null;
        }

        @Override
        public ElementKind getKind() {
            return ElementKind.PROPERTY;
        }

        @Override
        public <T extends Path.Node> T as(Class<T> nodeType) {
            return PropertyPath.as(this, nodeType);
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return index == null ? null : List.class;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return index == null ? null : 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
