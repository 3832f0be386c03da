package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.ClosingReason;
import org.acompte.sale.Explanation;
import org.acompte.sale.ExplanationKind;
import org.acompte.sale.ExplanationStep;
import org.acompte.sale.SupplyDecision;
import org.joda.money.Money;

/** What a sale answers and a host shows: how an amount came to be, and whether to supply. */
final class ExplanationForms {
    private static final int MAX_STEPS = 100_000;
    private static final int MAX_FIGURES = 10;

    private static final Form<ExplanationKind> KIND_FORM = CodeForm.of(ExplanationKind.values(), ExplanationKind::code);
    private static final Property<String> SECTION = Property.required("section", Scalars.ANY_TEXT);
    private static final Property<ExplanationKind> KIND = Property.required("kind", KIND_FORM);
    private static final Property<VatTreatment> VAT = Property.optional("vat", TreatmentForm.FORM);
    private static final Property<List<Money>> FIGURES =
            Property.required("figures", ListForm.of(MoneyForm.FORM, MAX_FIGURES));
    private static final Property<String> TEXT = Property.required("text", Scalars.ANY_TEXT);

    static final Form<ExplanationStep> STEP = ObjectForm.of(
            "explanation-step",
            in -> new ExplanationStep(in.get(SECTION), in.get(KIND), in.optional(VAT), in.get(FIGURES), in.get(TEXT)),
            (out, step) -> {
                out.put(SECTION, step.section());
                out.put(KIND, step.kind());
                out.put(VAT, step.treatment());
                out.put(FIGURES, step.figures());
                out.put(TEXT, step.text());
            },
            SECTION,
            KIND,
            VAT,
            FIGURES,
            TEXT);

    private static final Property<VatBreakdown> AMOUNT = Property.required("amount", BreakdownForm.FORM);
    private static final Property<List<ExplanationStep>> STEPS =
            Property.required("steps", ListForm.of(STEP, MAX_STEPS));

    static final DocumentForm<Explanation> EXPLANATION = DocumentForm.of(
            "explanation",
            Explanation.class,
            in -> new Explanation(in.get(AMOUNT), in.get(STEPS)),
            (out, explanation) -> {
                out.put(AMOUNT, explanation.amount());
                out.put(STEPS, explanation.steps());
            },
            AMOUNT,
            STEPS);

    private static final Form<SupplyDecision.Reason> REASON_FORM =
            CodeForm.of(SupplyDecision.Reason.values(), SupplyDecision.Reason::code);
    private static final Property<Boolean> ALLOWED = Property.total("allowed", Scalars.FLAG);
    private static final Property<SupplyDecision.Reason> REASON = Property.required("reason", REASON_FORM);
    private static final Property<String> DETAIL = Property.optional("detail", Scalars.ANY_TEXT);
    private static final Property<Money> MISSING = Property.required("missing", MoneyForm.FORM);

    static final DocumentForm<SupplyDecision> SUPPLY = DocumentForm.of(
            "supply-decision",
            SupplyDecision.class,
            ExplanationForms::supply,
            ExplanationForms::supply,
            ALLOWED,
            REASON,
            DETAIL,
            MISSING);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(EXPLANATION),
            Entry.of(SUPPLY),
            new Entry<>(ExplanationStep.class, STEP),
            new Entry<>(ExplanationKind.class, KIND_FORM),
            new Entry<>(SupplyDecision.Reason.class, REASON_FORM),
            new Entry<>(ClosingReason.class, CodeForm.of(ClosingReason.values(), ClosingReason::code)));

    private ExplanationForms() {}

    private static SupplyDecision supply(Values in) {
        SupplyDecision decision = new SupplyDecision(in.get(REASON), in.get(DETAIL, ""), in.get(MISSING));
        in.check(ALLOWED, decision.allowed());
        return decision;
    }

    private static void supply(Output out, SupplyDecision decision) {
        out.put(ALLOWED, decision.allowed());
        out.put(REASON, decision.reason());
        out.putUnless("", DETAIL, decision.detail());
        out.put(MISSING, decision.missing());
    }
}
