package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The steps of one explanation while they are collected; lives for one call. */
final class Steps {
    private final CurrencyUnit currency;
    private final List<ExplanationStep> steps = new ArrayList<>();

    Steps(CurrencyUnit currency) {
        this.currency = currency;
    }

    void add(String section, ExplanationKind kind, String text, Money... figures) {
        steps.add(new ExplanationStep(section, kind, Optional.empty(), List.of(figures), text));
    }

    /** Adds a step about one treatment; the text begins with its name. */
    void add(String section, ExplanationKind kind, VatTreatment treatment, String text, Money... figures) {
        steps.add(new ExplanationStep(
                section, kind, Optional.of(treatment), List.of(figures), name(treatment) + ": " + text));
    }

    /** Adds one step for each treatment in which there is something. */
    void addEach(String section, ExplanationKind kind, VatBreakdown amount, String before, String after) {
        for (VatBreakdown.Row row : amount.rows()) {
            TaxedAmount part = row.amount();
            if (!part.isZero()) {
                add(
                        section,
                        kind,
                        row.treatment(),
                        before + part.withoutVat() + " and VAT " + part.vat() + after,
                        part.withoutVat(),
                        part.vat());
            }
        }
    }

    Explanation result(String section, String verb, VatBreakdown amount) {
        add(
                section,
                ExplanationKind.RESULT,
                verb + " " + amount.withVat() + ": " + amount.withoutVat() + " and VAT " + amount.vat(),
                amount.withVat(),
                amount.withoutVat(),
                amount.vat());
        return new Explanation(amount, steps);
    }

    Money money(long minor) {
        return MinorUnits.money(currency, minor);
    }

    /** The rate says enough of a plain standard supply. */
    private static String name(VatTreatment treatment) {
        boolean plain = treatment.category().equals(VatCategories.STANDARD)
                && treatment.group().isEmpty();
        return plain ? treatment.rate().toString() : treatment.toString();
    }
}
