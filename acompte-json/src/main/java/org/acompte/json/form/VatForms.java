package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatChange;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatSide;
import org.joda.money.CurrencyUnit;

/** The ledger of VAT and its movements, each with the fact that caused it. */
final class VatForms {
    /** The greatest number of movements of a ledger or a box. */
    static final int MAX_MOVEMENTS = 100_000;

    private static final Property<LocalDate> CHARGEABLE_ON = Property.required("chargeableOn", Scalars.DATE);
    private static final Property<SaleFact> CAUSE = Property.required("cause", SaleForms.FACT_INSIDE);
    private static final Property<DocumentReference> DOCUMENT = Property.required("document", HeaderForm.REFERENCE);
    private static final Property<VatSide> SIDE = Property.required("side", VatCodes.VAT_SIDE);
    private static final Property<VatChange> CHANGE = Property.required("change", VatCodes.VAT_CHANGE);
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<SupplyNature> NATURE = Property.required("nature", CoreCodes.NATURE);
    private static final Property<TaxedAmount> AMOUNT = Property.required("amount", BreakdownForm.TAXED);
    private static final Property<Citation> CITATION = Property.required("citation", LawForms.CITATION);
    private static final Property<String> REASON = Property.optional("reason", TextForm.upTo(200));
    private static final Properties MOVEMENT_PROPERTIES = Properties.of(
            CHARGEABLE_ON, CAUSE, DOCUMENT, SIDE, CHANGE, VAT, NATURE, AMOUNT, CITATION, REASON);

    static final DocumentForm<VatMovement> MOVEMENT = DocumentForm.of(
            "vat-movement", VatMovement.class, VatForms::movement, VatForms::movement, MOVEMENT_PROPERTIES);

    /** A movement in a list of movements, which says what they are. */
    static final Form<VatMovement> LISTED =
            new ObjectForm<>("listed-vat-movement", MOVEMENT_PROPERTIES, VatForms::movement, VatForms::movement);

    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);
    private static final Property<List<VatMovement>> MOVEMENTS =
            Property.required("movements", ListForm.of(LISTED, MAX_MOVEMENTS));
    private static final Property<VatBreakdown> TOTAL = Property.total("total", BreakdownForm.FORM);

    static final DocumentForm<VatLedger> LEDGER = DocumentForm.of(
            "vat-ledger",
            VatLedger.class,
            in -> {
                VatLedger ledger = VatLedger.of(in.get(CURRENCY), in.get(MOVEMENTS));
                in.check(TOTAL, ledger.total());
                return ledger;
            },
            (out, ledger) -> {
                out.put(CURRENCY, ledger.currency());
                out.put(MOVEMENTS, ledger.movements());
                out.put(TOTAL, ledger.total());
            },
            CURRENCY,
            MOVEMENTS,
            TOTAL);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(MOVEMENT), Entry.of(LEDGER));

    private VatForms() {}

    private static VatMovement movement(Values in) {
        return new VatMovement(
                in.get(CHARGEABLE_ON),
                in.get(CAUSE),
                in.get(DOCUMENT),
                in.get(SIDE),
                in.get(CHANGE),
                in.get(VAT),
                in.get(NATURE),
                in.get(AMOUNT),
                in.get(CITATION),
                in.optional(REASON));
    }

    private static void movement(Output out, VatMovement movement) {
        out.put(CHARGEABLE_ON, movement.chargeableOn());
        out.put(CAUSE, movement.cause());
        out.put(DOCUMENT, movement.document());
        out.put(SIDE, movement.side());
        out.put(CHANGE, movement.change());
        out.put(VAT, movement.treatment());
        out.put(NATURE, movement.nature());
        out.put(AMOUNT, movement.amount());
        out.put(CITATION, movement.citation());
        out.put(REASON, movement.reason());
    }
}
