package org.acompte.json.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of acompte, and those that a value holds. */
final class Types {
    private static final List<String> MODULES = List.of("acompte-core", "acompte-vat");

    private Types() {}

    /** All public types of core and VAT with those inside them, but builders. */
    static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, "src/main/java");
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".java") && !file.contains("-"))
                        .sorted()
                        .forEach(file -> add(all, named(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Class<?> named(String file) {
        try {
            return Class.forName(file.replace(".java", "").replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(List<Class<?>> all, Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || type.getSimpleName().equals("Builder")) {
            return;
        }
        all.add(type);
        Arrays.stream(type.getDeclaredClasses())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(inner -> add(all, inner));
    }

    /** Whether a type has values: it is no exception, and not a class of static methods only. */
    static boolean hasValues(Class<?> type) {
        if (type.isInterface() || type.isEnum() || type.isRecord()) {
            return true;
        }
        return !Throwable.class.isAssignableFrom(type)
                && Arrays.stream(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    /** The classes that a family has in the end: a record, a class, or those that a sealed interface permits. */
    static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Types::members)
                : Stream.of(type);
    }

    /** The classes of acompte of all objects that some values hold, however deep, with those above them. */
    static Set<Class<?>> heldBy(List<?> values) {
        Set<Class<?>> classes = new HashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(values);
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (!seen.add(value)) {
                continue;
            }
            if (value instanceof Iterable<?> list) {
                list.forEach(open::push);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(open::push);
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            }
            if (value.getClass().getName().startsWith("org.acompte.")) {
                classes.add(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
                open.addAll(fields(value));
            }
        }
        return classes;
    }

    private static List<Object> fields(Object value) {
        List<Object> values = new ArrayList<>();
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    Optional.ofNullable(read(field, value)).ifPresent(values::add);
                }
            }
        }
        return values;
    }

    private static Object read(Field field, Object value) {
        if (!field.getDeclaringClass().getName().startsWith("org.acompte.")) {
            return null;
        }
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
