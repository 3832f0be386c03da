package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Ground;
import org.acompte.vat.law.Validity;

/** What a decision or a mention cites. */
final class LawForms {
    static final Form<Citation> CITATION = Scalars.ANY_TEXT.as(Citation::of, Citation::text);

    private static final Property<LocalDate> START = Property.required("startInclusive", Scalars.DATE);
    private static final Property<LocalDate> END = Property.optional("endExclusive", Scalars.DATE);
    static final Form<Validity> VALIDITY = ObjectForm.of(
            "validity",
            in -> new Validity(in.get(START), in.optional(END)),
            (out, validity) -> {
                out.put(START, validity.startInclusive());
                out.put(END, validity.endExclusive());
            },
            START,
            END);

    private static final Property<String> TEXT = Property.required("text", TextForm.upTo(500));
    private static final Property<Citation> SOURCE = Property.required("citation", CITATION);
    static final Form<Ground> GROUND = ObjectForm.of(
            "ground",
            in -> new Ground(in.get(TEXT), in.get(SOURCE)),
            (out, ground) -> {
                out.put(TEXT, ground.text());
                out.put(SOURCE, ground.citation());
            },
            TEXT,
            SOURCE);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Citation.class, CITATION),
            new Entry<>(Validity.class, VALIDITY),
            new Entry<>(Ground.class, GROUND));

    private LawForms() {}
}
