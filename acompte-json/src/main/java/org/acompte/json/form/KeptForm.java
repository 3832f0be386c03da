package org.acompte.json.form;

import java.util.List;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/** What is kept or claimed, and on what ground; there is no default between the kinds. */
final class KeptForm {
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<String> BASIS = Property.required("basis", TextForm.upTo(200));

    private static final Kind<Kept.Nothing> NOTHING = Kind.of(
            "nothing",
            Kept.Nothing.class,
            in -> new Kept.Nothing(in.get(BASIS)),
            (out, kept) -> out.put(BASIS, kept.basis()),
            BASIS);
    static final Kind<Kept.Indemnity> INDEMNITY = Kind.of(
            "indemnity",
            Kept.Indemnity.class,
            in -> new Kept.Indemnity(in.get(AMOUNT), in.get(BASIS)),
            (out, kept) -> {
                out.put(AMOUNT, kept.amount());
                out.put(BASIS, kept.basis());
            },
            AMOUNT,
            BASIS);
    private static final Kind<Kept.Consideration> CONSIDERATION = Kind.of(
            "consideration",
            Kept.Consideration.class,
            in -> new Kept.Consideration(in.get(AMOUNT), in.get(BASIS)),
            (out, kept) -> {
                out.put(AMOUNT, kept.amount());
                out.put(BASIS, kept.basis());
            },
            AMOUNT,
            BASIS);

    static final Form<Kept> FORM = ChoiceForm.ofKinds("kept", List.of(NOTHING, INDEMNITY, CONSIDERATION));

    private KeptForm() {}
}
