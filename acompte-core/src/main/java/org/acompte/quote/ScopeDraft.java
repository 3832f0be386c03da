package org.acompte.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.collect.GrowingList;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A scope that may still be wrong: it says all that is wrong with it, or becomes a {@link Scope}. */
record ScopeDraft(
        GrowingList<Line> lines,
        GrowingList<DocumentAdjustment> adjustments,
        PriceBasis priceBasis,
        VatRounding vatRounding) {
    static final ScopeDraft EMPTY =
            new ScopeDraft(GrowingList.empty(), GrowingList.empty(), PriceBasis.WITHOUT_VAT, VatRounding.PER_TREATMENT);

    ScopeDraft {
        Objects.requireNonNull(priceBasis, "priceBasis");
        Objects.requireNonNull(vatRounding, "vatRounding");
        Adjustment.requireAtMost100(adjustments.size());
    }

    ScopeDraft plus(Line line) {
        return new ScopeDraft(lines.and(line), adjustments, priceBasis, vatRounding);
    }

    ScopeDraft plus(Collection<Line> more) {
        return new ScopeDraft(lines.andAll(more), adjustments, priceBasis, vatRounding);
    }

    ScopeDraft plus(DocumentAdjustment adjustment) {
        return new ScopeDraft(lines, adjustments.and(adjustment), priceBasis, vatRounding);
    }

    ScopeDraft with(PriceBasis basis) {
        return new ScopeDraft(lines, adjustments, basis, vatRounding);
    }

    ScopeDraft with(VatRounding rounding) {
        return new ScopeDraft(lines, adjustments, priceBasis, rounding);
    }

    Totals totals(String number) {
        RuleViolationException.throwIfAny(checkForm(number));
        return Totals.of(lines.get(0).currency(), priceBasis, vatRounding, lines, adjustments);
    }

    Scope agree(String number) {
        Totals totals = totals(number);
        RuleViolationException.throwIfAny(checkSigns(number, totals.breakdown()));
        return new Scope(lines, adjustments, priceBasis, vatRounding, totals);
    }

    List<Violation> check(String number) {
        List<Violation> violations = checkForm(number);
        if (!violations.isEmpty()) {
            return violations;
        }
        try {
            return checkSigns(number, totals(number).breakdown());
        } catch (RuleViolationException e) {
            return e.violations();
        }
    }

    private List<Violation> checkForm(String number) {
        if (lines.isEmpty()) {
            return List.of(QuoteRules.NO_LINES.violationAt("/lines", "quote", number));
        }
        if (lines.size() > Scope.MAX_LINES) {
            return List.of(QuoteRules.TOO_MANY_LINES.violationAt(
                    "/lines", "quote", number, "count", lines.size(), "limit", Scope.MAX_LINES));
        }
        List<Violation> violations = new ArrayList<>(0);
        CurrencyUnit currency = lines.get(0).currency();
        for (int i = 1; i < lines.size(); i++) {
            CurrencyUnit other = lines.get(i).currency();
            if (!other.equals(currency)) {
                violations.add(twoCurrencies(number, currency, other, "/lines/" + i, "line " + (i + 1)));
            }
        }
        for (int i = 0; i < adjustments.size(); i++) {
            Optional<BigMoney> amount = adjustments.get(i).adjustment().amount();
            if (amount.isPresent() && !amount.get().getCurrencyUnit().equals(currency)) {
                String what = "discount or charge " + (i + 1);
                violations.add(
                        twoCurrencies(number, currency, amount.get().getCurrencyUnit(), "/adjustments/" + i, what));
            }
        }
        return violations;
    }

    private static Violation twoCurrencies(
            String number, CurrencyUnit currency, CurrencyUnit other, String path, String what) {
        return QuoteRules.TWO_CURRENCIES.violationAt(
                path, "quote", number, "currency", currency, "what", what, "other", other);
    }

    private List<Violation> checkSigns(String number, VatBreakdown total) {
        if (!total.hasNegative()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (VatBreakdown.Row row : total.rows()) {
            if (row.amount().isNegative()) {
                violations.add(QuoteRules.NEGATIVE_TREATMENT.violationAt(
                        "/lines/" + firstLineOf(row),
                        "quote",
                        number,
                        "total",
                        row.amount(),
                        "treatment",
                        row.treatment()));
            }
        }
        return violations;
    }

    private int firstLineOf(VatBreakdown.Row row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).vatTreatment().equals(row.treatment())) {
                return i;
            }
        }
        return 0;
    }
}
