package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatChange;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatSide;

/** Movements of VAT: alone with the fact that caused them, and in ledgers and returns with its number. */
final class VatForms {
    /** The greatest number of movements of a ledger or a return. */
    static final int MAX_MOVEMENTS = 100_000;

    private static final Property<LocalDate> CHARGEABLE_ON = Property.required("chargeableOn", Scalars.DATE);
    private static final Property<SaleFact> CAUSE = Property.required("cause", SaleForms.FACT_INSIDE);
    private static final Property<Integer> CAUSE_NUMBER = Property.required("cause", Scalars.countFrom(0));
    private static final Property<DocumentReference> DOCUMENT = Property.required("document", HeaderForm.REFERENCE);
    private static final Property<VatSide> SIDE = Property.required("side", VatCodes.VAT_SIDE);
    private static final Property<VatChange> CHANGE = Property.required("change", VatCodes.VAT_CHANGE);
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<SupplyNature> NATURE = Property.required("nature", CoreCodes.NATURE);
    private static final Property<TaxedAmount> AMOUNT = Property.required("amount", BreakdownForm.TAXED);
    private static final Property<Citation> CITATION = Property.required("citation", LawForms.CITATION);
    private static final Property<String> REASON = Property.optional("reason", TextForm.upTo(200));
    private static final Properties REST = Properties.of(DOCUMENT, SIDE, CHANGE, VAT, NATURE, AMOUNT, CITATION, REASON);
    private static final Properties WHOLE = Properties.of(CHARGEABLE_ON, CAUSE).plus(REST);

    static final DocumentForm<VatMovement> MOVEMENT =
            DocumentForm.of("vat-movement", VatMovement.class, VatForms::movement, VatForms::movement, WHOLE);

    /** A movement in another value, which says that it is one. */
    static final Form<VatMovement> INSIDE = new ObjectForm<>("movement", WHOLE, VatForms::movement, VatForms::movement);

    /** A movement in a list that has the causes apart. */
    static final Form<Row> ROW = new ObjectForm<>(
            "movement-row", Properties.of(CHARGEABLE_ON, CAUSE_NUMBER).plus(REST), VatForms::row, VatForms::row);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(MOVEMENT));

    /** A movement whose cause is a number. */
    record Row(
            LocalDate chargeableOn,
            int cause,
            DocumentReference document,
            VatSide side,
            VatChange change,
            VatTreatment treatment,
            SupplyNature nature,
            TaxedAmount amount,
            Citation citation,
            Optional<String> reason) {

        static Row of(int cause, VatMovement movement) {
            return new Row(
                    movement.chargeableOn(),
                    cause,
                    movement.document(),
                    movement.side(),
                    movement.change(),
                    movement.treatment(),
                    movement.nature(),
                    movement.amount(),
                    movement.citation(),
                    movement.reason());
        }

        VatMovement by(SaleFact fact) {
            return new VatMovement(
                    chargeableOn, fact, document, side, change, treatment, nature, amount, citation, reason);
        }
    }

    private VatForms() {}

    private static VatMovement movement(Values in) {
        SaleFact cause = in.get(CAUSE);
        return row(in, 0).by(cause);
    }

    private static void movement(Output out, VatMovement movement) {
        out.put(CHARGEABLE_ON, movement.chargeableOn());
        out.put(CAUSE, movement.cause());
        rest(out, Row.of(0, movement));
    }

    private static Row row(Values in) {
        return row(in, in.get(CAUSE_NUMBER));
    }

    private static void row(Output out, Row row) {
        out.put(CHARGEABLE_ON, row.chargeableOn);
        out.put(CAUSE_NUMBER, row.cause);
        rest(out, row);
    }

    private static Row row(Values in, int cause) {
        return new Row(
                in.get(CHARGEABLE_ON),
                cause,
                in.get(DOCUMENT),
                in.get(SIDE),
                in.get(CHANGE),
                in.get(VAT),
                in.get(NATURE),
                in.get(AMOUNT),
                in.get(CITATION),
                in.optional(REASON));
    }

    private static void rest(Output out, Row row) {
        out.put(DOCUMENT, row.document);
        out.put(SIDE, row.side);
        out.put(CHANGE, row.change);
        out.put(VAT, row.treatment);
        out.put(NATURE, row.nature);
        out.put(AMOUNT, row.amount);
        out.put(CITATION, row.citation);
        out.put(REASON, row.reason);
    }
}
