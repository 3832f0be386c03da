package org.acompte.validation;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotEmptyDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.joda.money.BigMoneyProvider;

/** Maps the fields of a form by their names. */
final class FormMapping {
    private final TypeConstraintMappingContext<?> context;
    private final FormKind kind;

    private FormMapping(TypeConstraintMappingContext<?> context, FormKind kind) {
        this.context = context;
        this.kind = kind;
    }

    static void add(ConstraintMapping mapping, Class<?> type, FormKind kind) {
        FormMapping form = new FormMapping(mapping.type(type), kind);
        Set<String> known = Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        kind.needed().contains(field.getName()) || kind.others().contains(field.getName()))
                .peek(form::add)
                .map(Field::getName)
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    type.getName() + " has no field of a form " + kind + ": " + kind.needed() + ", " + kind.others());
        }
    }

    private void add(Field field) {
        PropertyConstraintMappingContext property = context.field(field.getName());
        if (kind.needed().contains(field.getName())) {
            boolean many = Collection.class.isAssignableFrom(field.getType());
            property.constraint(many ? new NotEmptyDef() : new NotNullDef());
        }
        Optional<ConstraintDef<?, ?>> constraint = constraint(field.getName());
        if (constraint.isPresent() && isPlain(field.getType())) {
            property.constraint(constraint.get());
        } else if (constraint.isPresent() && isPlain(elementType(field))) {
            property.containerElementType().constraint(constraint.get());
        } else if (!isOfPlatform(field.getType()) || Collection.class.isAssignableFrom(field.getType())) {
            property.valid();
        }
    }

    private Optional<ConstraintDef<?, ?>> constraint(String name) {
        if (kind == FormKind.MONEY && name.equals("currency")) {
            return Optional.of(new GenericConstraintDef<>(CurrencyIn.class));
        }
        if (kind == FormKind.PARTY && name.equals("vatNumber")) {
            return Optional.of(new GenericConstraintDef<>(VatNumber.class).param("anyCountry", true));
        }
        return Optional.ofNullable(kind.places().get(name)).map(AcompteConstraints::acceptedAs);
    }

    /** Tells whether the core can be asked about values of this type. */
    private static boolean isPlain(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || BigMoneyProvider.class.isAssignableFrom(type)
                || type == LocalDate.class
                || (type.isPrimitive() && type != boolean.class && type != char.class);
    }

    private static boolean isOfPlatform(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type.getName().startsWith("java.");
    }

    private static Class<?> elementType(Field field) {
        if (field.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            Type element = list.getActualTypeArguments()[0];
            return element instanceof Class<?> type ? type : Object.class;
        }
        return Object.class;
    }
}
