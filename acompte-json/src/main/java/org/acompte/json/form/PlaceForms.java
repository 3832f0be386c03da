package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Citation;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.place.Decided;
import org.acompte.vat.fr.place.NeedsReview;
import org.acompte.vat.fr.place.PlaceDecision;
import org.acompte.vat.fr.place.PlaceStep;
import org.acompte.vat.fr.place.RateRule;
import org.acompte.vat.fr.place.VatDebtor;

/** The decision on the place of a supply, with its steps. */
final class PlaceForms {
    private static final int MAX_STEPS = 100;

    private static final Property<FrenchRateKind> RATE = Property.required("rate", VatCodes.FRENCH_RATE_KIND);
    private static final Property<FrenchTerritory> TERRITORY =
            Property.required("territory", VatCodes.FRENCH_TERRITORY);
    private static final Kind<RateRule.French> FRENCH = Kind.of(
            "french",
            RateRule.French.class,
            in -> new RateRule.French(in.get(TERRITORY), in.get(RATE)),
            (out, rule) -> {
                out.put(TERRITORY, rule.territory());
                out.put(RATE, rule.kind());
            },
            TERRITORY,
            RATE);
    private static final Property<MemberState> STATE = Property.required("state", VatCodes.MEMBER_STATE);
    private static final Kind<RateRule.OfMemberState> OF_MEMBER_STATE = Kind.of(
            "member-state",
            RateRule.OfMemberState.class,
            in -> new RateRule.OfMemberState(in.get(STATE)),
            (out, rule) -> out.put(STATE, rule.state()),
            STATE);
    private static final Kind<RateRule.None> NO_RATE =
            Kind.of("none", RateRule.None.class, in -> new RateRule.None(), (out, rule) -> {});
    static final Form<RateRule> RULE = ChoiceForm.ofKinds("rate-rule", List.of(FRENCH, OF_MEMBER_STATE, NO_RATE));

    private static final Property<String> FACT = Property.required("fact", TextForm.upTo(500));
    private static final Property<Citation> CITATION = Property.required("citation", LawForms.CITATION);
    static final Form<PlaceStep> STEP = ObjectForm.of(
            "place-step",
            in -> new PlaceStep(in.get(FACT), in.get(CITATION)),
            (out, step) -> {
                out.put(FACT, step.fact());
                out.put(CITATION, step.citation());
            },
            FACT,
            CITATION);
    private static final Property<List<PlaceStep>> STEPS = Property.required("steps", ListForm.of(STEP, MAX_STEPS));

    private static final Property<VatTreatment> VAT = Property.optional("vat", TreatmentForm.FORM);
    private static final Property<VatDebtor> DEBTOR = Property.required("debtor", VatCodes.VAT_DEBTOR);
    private static final Property<RateRule> RATE_RULE = Property.required("rate", RULE);
    private static final Property<Ca3Line> SELLER_LINE = Property.optional("sellerLine", VatCodes.CA3_LINE);
    private static final Property<Ca3Line> BUYER_LINE = Property.optional("buyerLine", VatCodes.CA3_LINE);
    private static final Property<Citation> ARTICLE = Property.required("article", LawForms.CITATION);
    private static final DocumentForm<Decided> DECIDED = DocumentForm.of(
            "place-decided",
            Decided.class,
            PlaceForms::decided,
            PlaceForms::decided,
            VAT,
            DEBTOR,
            RATE_RULE,
            SELLER_LINE,
            BUYER_LINE,
            ARTICLE,
            STEPS);

    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    private static final Property<List<String>> MISSING =
            Property.optional("missing", ListForm.of(TextForm.upTo(500), MAX_STEPS));
    private static final DocumentForm<NeedsReview> NEEDS_REVIEW = DocumentForm.of(
            "place-needs-review",
            NeedsReview.class,
            in -> new NeedsReview(in.get(REASON), in.get(MISSING, List.of()), in.get(STEPS)),
            (out, review) -> {
                out.put(REASON, review.reason());
                out.putIfAny(MISSING, review.missing());
                out.put(STEPS, review.steps());
            },
            REASON,
            MISSING,
            STEPS);
    static final Form<PlaceDecision> DECISION = ChoiceForm.alone("place-decision", List.of(DECIDED, NEEDS_REVIEW));

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(PlaceDecision.class, DECISION),
            Entry.of(DECIDED),
            Entry.of(NEEDS_REVIEW),
            new Entry<>(RateRule.class, RULE),
            Entry.of(FRENCH),
            Entry.of(OF_MEMBER_STATE),
            Entry.of(NO_RATE),
            new Entry<>(PlaceStep.class, STEP));

    private PlaceForms() {}

    private static Decided decided(Values in) {
        return new Decided(
                in.optional(VAT),
                in.get(DEBTOR),
                in.get(RATE_RULE),
                in.optional(SELLER_LINE),
                in.optional(BUYER_LINE),
                in.get(ARTICLE),
                in.get(STEPS));
    }

    private static void decided(Output out, Decided decided) {
        out.put(VAT, decided.treatment());
        out.put(DEBTOR, decided.debtor());
        out.put(RATE_RULE, decided.rate());
        out.put(SELLER_LINE, decided.sellerLine());
        out.put(BUYER_LINE, decided.buyerLine());
        out.put(ARTICLE, decided.article());
        out.put(STEPS, decided.steps());
    }
}
