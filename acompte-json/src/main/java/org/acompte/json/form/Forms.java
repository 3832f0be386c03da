package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * Returns all forms.
     *
     * @return each type that acompte reads and writes, with its form
     */
    public static List<Entry<?>> all() {
        return ALL;
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
