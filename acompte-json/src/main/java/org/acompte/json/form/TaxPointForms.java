package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.RateDecision;
import org.acompte.vat.RateReason;
import org.acompte.vat.RatedPart;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.UncertainAdvance;
import org.acompte.vat.Uncertainty;
import org.acompte.vat.VatSupply;

/** When VAT is due and at which rate: what was asked, what was decided, and what the host stated. */
final class TaxPointForms {
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<SupplyNature> NATURE = Property.required("nature", CoreCodes.NATURE);
    static final Form<VatSupply> SUPPLY = ObjectForm.of(
            "vat-supply",
            in -> new VatSupply(in.get(VAT), in.get(NATURE)),
            (out, supply) -> {
                out.put(VAT, supply.treatment());
                out.put(NATURE, supply.nature());
            },
            VAT,
            NATURE);

    private static final Property<TaxPointBasis> BASIS = Property.required("basis", VatCodes.TAX_POINT_BASIS);
    private static final Property<Citation> CITATION = Property.required("citation", LawForms.CITATION);
    static final Form<TaxPoint> POINT = ObjectForm.of(
            "tax-point",
            in -> new TaxPoint(in.get(BASIS), in.get(CITATION)),
            (out, point) -> {
                out.put(BASIS, point.basis());
                out.put(CITATION, point.citation());
            },
            BASIS,
            CITATION);

    private static final Property<LocalDate> CHARGEABLE_EVENT = Property.required("chargeableEvent", Scalars.DATE);
    private static final Property<LocalDate> CHARGEABLE_ON = Property.required("chargeableOn", Scalars.DATE);
    static final Form<RatedPart> PART = ObjectForm.of(
            "rated-part",
            in -> new RatedPart(in.get(CHARGEABLE_EVENT), in.get(CHARGEABLE_ON)),
            (out, part) -> {
                out.put(CHARGEABLE_EVENT, part.chargeableEvent());
                out.put(CHARGEABLE_ON, part.chargeableOn());
            },
            CHARGEABLE_EVENT,
            CHARGEABLE_ON);

    private static final Property<LocalDate> DECIDED_BY = Property.required("decidedBy", Scalars.DATE);
    private static final Property<RateReason> RATE_REASON = Property.required("reason", VatCodes.RATE_REASON);
    static final Form<RateDecision> RATE = ObjectForm.of(
            "rate-decision",
            in -> new RateDecision(in.get(VAT), in.get(DECIDED_BY), in.get(RATE_REASON), in.get(CITATION)),
            (out, decision) -> {
                out.put(VAT, decision.treatment());
                out.put(DECIDED_BY, decision.decidedBy());
                out.put(RATE_REASON, decision.reason());
                out.put(CITATION, decision.citation());
            },
            VAT,
            DECIDED_BY,
            RATE_REASON,
            CITATION);

    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(200));
    private static final Property<LocalDate> SINCE = Property.required("since", Scalars.DATE);
    static final Form<UncertainAdvance.Certainty> CERTAIN = ObjectForm.of(
            "certainty",
            in -> new UncertainAdvance.Certainty(in.get(SINCE), in.get(REASON)),
            (out, certainty) -> {
                out.put(SINCE, certainty.since());
                out.put(REASON, certainty.reason());
            },
            SINCE,
            REASON);

    private static final Property<String> DEPOSIT = Property.required("deposit", Scalars.NUMBER);
    private static final Property<Uncertainty> UNCERTAINTY = Property.required("uncertainty", VatCodes.UNCERTAINTY);
    private static final Property<UncertainAdvance.Certainty> CERTAINTY = Property.optional("certainty", CERTAIN);
    static final Form<UncertainAdvance> UNCERTAIN = ObjectForm.of(
            "uncertain-advance",
            in -> new UncertainAdvance(in.get(DEPOSIT), in.get(UNCERTAINTY), in.get(REASON), in.optional(CERTAINTY)),
            (out, advance) -> {
                out.put(DEPOSIT, advance.deposit());
                out.put(UNCERTAINTY, advance.uncertainty());
                out.put(REASON, advance.reason());
                out.put(CERTAINTY, advance.certainty());
            },
            DEPOSIT,
            UNCERTAINTY,
            REASON,
            CERTAINTY);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(VatSupply.class, SUPPLY),
            new Entry<>(TaxPoint.class, POINT),
            new Entry<>(RatedPart.class, PART),
            new Entry<>(RateDecision.class, RATE),
            new Entry<>(UncertainAdvance.class, UNCERTAIN),
            new Entry<>(UncertainAdvance.Certainty.class, CERTAIN));

    private TaxPointForms() {}
}
