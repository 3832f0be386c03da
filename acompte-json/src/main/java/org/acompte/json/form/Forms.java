package org.acompte.json.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.sale.Credit;
import org.acompte.sale.Progress;

/** All forms by the types of their values: what a line of Jackson registers. */
public final class Forms {
    private static final List<Entry<?>> ALL = all(
            AmountForms.ENTRIES,
            QuoteForms.ENTRIES,
            HeaderForm.ENTRIES,
            InvoiceForms.ENTRIES,
            WorkForms.ENTRIES,
            CreditForms.ENTRIES,
            PaymentForms.ENTRIES,
            RepaymentForms.ENTRIES,
            TransferForms.ENTRIES,
            AgreementForms.ENTRIES,
            TermsForms.ENTRIES,
            SaleForms.ENTRIES,
            ExplanationForms.ENTRIES,
            RefundForms.ENTRIES,
            CoreCodes.ENTRIES,
            ViolationForm.ENTRIES,
            VatEntries.ALL);

    private static final Map<Class<?>, Form<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Entry::form));

    /** Parts that stand in another type only, and families of which a form is listed. */
    private static final List<Entry<?>> PARTS = List.of(
            new Entry<>(Credit.Item.class, CreditForms.ITEM), new Entry<>(Progress.Item.class, ProgressForm.ITEM));

    private static final List<Entry<?>> INSIDE = insideOf(all(ALL, PARTS));

    /**
     * A type and its form.
     *
     * @param type the type of the values
     * @param form their form
     * @param <T> the type of the values
     */
    public record Entry<T>(Class<T> type, Form<T> form) {

        /** A document. */
        static <T> Entry<T> of(DocumentForm<T> document) {
            return new Entry<>(document.javaType(), document);
        }

        /** One kind of several, which states its tag alone too. */
        static <T> Entry<T> of(Kind<T> kind) {
            return new Entry<>(kind.javaType(), kind.form());
        }
    }

    private Forms() {}

    @SafeVarargs
    private static List<Entry<?>> all(List<Entry<?>>... parts) {
        List<Entry<?>> all = new ArrayList<>();
        for (List<Entry<?>> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private static List<Entry<?>> insideOf(List<Entry<?>> entries) {
        Map<Class<?>, Entry<?>> inside = new LinkedHashMap<>();
        PARTS.forEach(part -> inside.put(part.type(), part));
        entries.forEach(family -> addMembers(family, family.type(), inside));
        return List.copyOf(inside.values());
    }

    @SuppressWarnings("unchecked") // the members of a family are of its type
    private static <T> void addMembers(Entry<T> family, Class<?> type, Map<Class<?>, Entry<?>> inside) {
        if (!type.isSealed() || type.isEnum()) {
            return;
        }
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (!BY_TYPE.containsKey(member)) {
                inside.putIfAbsent(member, member(family.form(), (Class<? extends T>) member));
            }
            addMembers(family, member, inside);
        }
    }

    private static <T> Entry<T> member(Form<? super T> family, Class<T> member) {
        return new Entry<>(member, new MemberForm<>(family, member));
    }

    /**
     * Returns all forms.
     *
     * @return each type that acompte reads and writes, with its form
     */
    public static List<Entry<?>> all() {
        return ALL;
    }

    /**
     * Returns the forms of types that have none of their own: members of sealed families, and parts of other types.
     *
     * @return each such type with the form in which it stands in JSON, so that a mapper of a host reads what it wrote
     */
    public static List<Entry<?>> inside() {
        return INSIDE;
    }

    /**
     * Finds the form of a type.
     *
     * @param type the type, such as {@code SaleFact.class}
     * @param <T> the type of the values
     * @return its form, if acompte reads and writes it
     */
    @SuppressWarnings("unchecked") // an entry pairs them
    public static <T> Optional<Form<T>> of(Class<T> type) {
        return Optional.ofNullable((Form<T>) BY_TYPE.get(type));
    }

    /**
     * Tells whether a value is a document, which states its schema and type.
     *
     * @param value any value
     * @return whether it stands alone in JSON
     */
    public static boolean isDocument(Object value) {
        return of(value.getClass()).filter(DocumentForm.class::isInstance).isPresent();
    }
}
