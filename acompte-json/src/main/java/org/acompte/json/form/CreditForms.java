package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.Scope;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DocumentReference;
import org.joda.money.Money;

/** Credit notes, what was asked to be credited, and reversals of credit notes. */
final class CreditForms {
    private static final Property<Money> PART = Property.required("amount", MoneyForm.FORM);
    private static final Property<VatBreakdown> AMOUNT = Property.required("amount", BreakdownForm.FORM);
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<Money> WITH_VAT = Property.required("withVat", MoneyForm.FORM);
    private static final Property<Integer> LINE = Property.required("line", Scalars.COUNT);
    static final Form<Credit.Item> ITEM = ObjectForm.of(
            "line-credit",
            in -> new Credit.Item(in.get(LINE), in.get(PART)),
            (out, item) -> {
                out.put(LINE, item.line());
                out.put(PART, item.amount());
            },
            LINE,
            PART);
    private static final Property<List<Credit.Item>> LINES =
            Property.required("lines", ListForm.of(ITEM, Scope.MAX_LINES));

    static final Form<Credit> CREDIT = ChoiceForm.ofKinds(
            "credit",
            List.of(
                    Kind.of("full", Credit.Full.class, in -> new Credit.Full(), (out, all) -> {}),
                    Kind.of(
                            "with-vat",
                            Credit.WithVat.class,
                            in -> new Credit.WithVat(in.get(PART)),
                            (out, part) -> out.put(PART, part.amount()),
                            PART),
                    Kind.of(
                            "without-vat",
                            Credit.WithoutVat.class,
                            in -> new Credit.WithoutVat(in.get(PART)),
                            (out, part) -> out.put(PART, part.amount()),
                            PART),
                    Kind.of(
                            "treatments",
                            Credit.Treatments.class,
                            in -> new Credit.Treatments(in.get(AMOUNT)),
                            (out, part) -> out.put(AMOUNT, part.amount()),
                            AMOUNT),
                    Kind.of(
                            "treatment",
                            Credit.Treatment.class,
                            in -> new Credit.Treatment(in.get(VAT), in.get(WITH_VAT)),
                            (out, part) -> {
                                out.put(VAT, part.treatment());
                                out.put(WITH_VAT, part.withVat());
                            },
                            VAT,
                            WITH_VAT),
                    Kind.of(
                            "lines",
                            Credit.Lines.class,
                            in -> new Credit.Lines(in.get(LINES)),
                            (out, lines) -> out.put(LINES, lines.items()),
                            LINES)));

    private static final Property<DocumentReference> CORRECTED = Property.required("corrected", HeaderForm.REFERENCE);
    private static final Form<CreditReason> REASON_FORM =
            new TextForm<>(TextForm.upTo(50).shape(), CreditReason::of, CreditReason::code);
    private static final Property<CreditReason> REASON = Property.required("reason", REASON_FORM);
    private static final Property<Credit> ASKED = Property.required("credit", CREDIT);
    private static final Property<DocumentReference> NOTE_REVERSED =
            Property.required("creditNote", HeaderForm.REFERENCE);
    private static final Property<DocumentReference> INVOICE = Property.required("invoice", HeaderForm.REFERENCE);

    static final DocumentForm<CreditNote> NOTE = DocumentForm.of(
            "credit-note",
            CreditNote.class,
            in -> new CreditNote(HeaderForm.read(in), in.get(CORRECTED), in.get(ASKED), in.get(AMOUNT), in.get(REASON)),
            (out, note) -> {
                HeaderForm.write(out, note.header());
                out.put(CORRECTED, note.corrected());
                out.put(REASON, note.reason());
                out.put(ASKED, note.credit());
                out.put(AMOUNT, note.amount());
            },
            HeaderForm.ALL.plus(CORRECTED, REASON, ASKED, AMOUNT));

    static final DocumentForm<CreditReversal> REVERSAL = DocumentForm.of(
            "credit-reversal",
            CreditReversal.class,
            in -> new CreditReversal(
                    HeaderForm.read(in), in.get(NOTE_REVERSED), in.get(INVOICE), in.get(AMOUNT), in.get(REASON)),
            (out, reversal) -> {
                HeaderForm.write(out, reversal.header());
                out.put(NOTE_REVERSED, reversal.creditNote());
                out.put(INVOICE, reversal.invoice());
                out.put(REASON, reversal.reason());
                out.put(AMOUNT, reversal.amount());
            },
            HeaderForm.ALL.plus(NOTE_REVERSED, INVOICE, REASON, AMOUNT));

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(NOTE),
            Entry.of(REVERSAL),
            new Entry<>(Credit.class, CREDIT),
            new Entry<>(CreditReason.class, REASON_FORM));

    private CreditForms() {}
}
