package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.vat.fr.regime.AdvanceAcrossEnd;
import org.acompte.vat.fr.regime.ExemptionActivity;
import org.acompte.vat.fr.regime.ExemptionDecision;
import org.acompte.vat.fr.regime.ExemptionStatus;
import org.acompte.vat.fr.regime.ExemptionTurnover;
import org.acompte.vat.law.Ground;
import org.joda.money.Money;

/** The exemption of small businesses: the turnover, the decision, and the advances across its end. */
final class ExemptionForms {
    private static final Property<Boolean> TAXED = Property.required("taxed", Scalars.FLAG);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    static final Form<AdvanceAcrossEnd> ADVANCE = ObjectForm.of(
            "advance-across-end",
            in -> new AdvanceAcrossEnd(in.get(TAXED), in.get(REASON)),
            (out, advance) -> {
                out.put(TAXED, advance.taxed());
                out.put(REASON, advance.reason());
            },
            TAXED,
            REASON);

    private static final Property<ExemptionActivity> ACTIVITY =
            Property.required("activity", VatCodes.EXEMPTION_ACTIVITY);
    private static final Property<Integer> YEAR = Property.required("year", Scalars.COUNT);
    private static final Property<Money> PREVIOUS_YEAR = Property.required("previousYear", MoneyForm.FORM);
    private static final Property<Money> CURRENT_YEAR = Property.required("currentYear", MoneyForm.FORM);
    private static final Property<LocalDate> RAISED_EXCEEDED_ON = Property.optional("raisedExceededOn", Scalars.DATE);
    static final Form<ExemptionTurnover> TURNOVER = ObjectForm.of(
            "exemption-turnover",
            in -> new ExemptionTurnover(
                    in.get(ACTIVITY),
                    in.get(YEAR),
                    in.get(PREVIOUS_YEAR),
                    in.get(CURRENT_YEAR),
                    in.optional(RAISED_EXCEEDED_ON)),
            (out, turnover) -> {
                out.put(ACTIVITY, turnover.activity());
                out.put(YEAR, turnover.year());
                out.put(PREVIOUS_YEAR, turnover.previousYear());
                out.put(CURRENT_YEAR, turnover.currentYear());
                out.put(RAISED_EXCEEDED_ON, turnover.raisedExceededOn());
            },
            ACTIVITY,
            YEAR,
            PREVIOUS_YEAR,
            CURRENT_YEAR,
            RAISED_EXCEEDED_ON);

    private static final Property<ExemptionStatus> STATUS = Property.required("status", VatCodes.EXEMPTION_STATUS);
    private static final Property<LocalDate> TAXED_FROM = Property.optional("taxedFrom", Scalars.DATE);
    private static final Property<List<Ground>> STEPS = Property.required("steps", ListForm.of(LawForms.GROUND, 100));
    static final Form<ExemptionDecision> DECISION = ObjectForm.of(
            "exemption-decision",
            in -> new ExemptionDecision(in.get(STATUS), in.optional(TAXED_FROM), in.get(STEPS)),
            (out, decision) -> {
                out.put(STATUS, decision.status());
                out.put(TAXED_FROM, decision.taxedFrom());
                out.put(STEPS, decision.steps());
            },
            STATUS,
            TAXED_FROM,
            STEPS);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(AdvanceAcrossEnd.class, ADVANCE),
            new Entry<>(ExemptionTurnover.class, TURNOVER),
            new Entry<>(ExemptionDecision.class, DECISION));

    private ExemptionForms() {}
}
