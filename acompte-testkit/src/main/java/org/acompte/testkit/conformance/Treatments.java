package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.RuleViolationException;

/**
 * The VAT treatments of one case: turns what its lines, charges and rows say about category, rate and group into
 * treatments of acompte.
 * <p>
 * A rate without a category is S, or Z at zero, unless a line has another category at that rate.
 * A category that EN 16931 does not have, or not at that rate, is kept apart as a group of S or Z, which bears the same
 * VAT.
 */
final class Treatments {
    private static final Map<String, VatCategory> WORDS = Map.ofEntries(
            Map.entry("standard", VatCategories.STANDARD),
            Map.entry("zero", VatCategories.ZERO_RATED),
            Map.entry("exempt", VatCategories.EXEMPT),
            Map.entry("reverse-charge", VatCategories.REVERSE_CHARGE),
            Map.entry("intra-community", VatCategories.INTRA_COMMUNITY),
            Map.entry("export", VatCategories.EXPORT),
            Map.entry("outside-scope", VatCategories.OUT_OF_SCOPE));

    private final List<Case> rows;
    private final List<VatTreatment> seen = new ArrayList<>();

    /**
     * Starts without a treatment.
     *
     * @param rows the rows of the stated breakdown, which say what lines may leave out
     */
    Treatments(List<Case> rows) {
        this.rows = rows;
    }

    /** The treatment of a line, and from then on of what names only its rate. */
    VatTreatment ofLine(Case line) {
        VatTreatment treatment = of(line);
        seen.add(treatment);
        return treatment;
    }

    /** The treatment of anything with taxes, or with category and rate. */
    VatTreatment of(Case taxed) {
        List<Case> taxes = taxed.list("taxes");
        Optional<String> category = taxed.text("category").filter(text -> !text.isBlank());
        Optional<String> group = taxed.text("group");
        Optional<BigDecimal> rate = taxed.number("ratePercent");
        for (Case tax : taxes) {
            rate = Optional.of(rate.orElse(BigDecimal.ZERO).add(tax.requireNumber("ratePercent")));
            category = category.or(() -> tax.text("category"));
            group = group.or(() -> tax.text("group"));
        }
        if (category.isEmpty() && rate.isEmpty()) {
            return ofOnlyRow();
        }
        VatTreatment found = rate.isEmpty() ? ofCategory(category.orElseThrow()) : named(category, rate.get(), group);
        return group.isPresent() ? found.withGroup(group.get()) : found;
    }

    private VatTreatment named(Optional<String> category, BigDecimal percent, Optional<String> group) {
        VatRate rate = rate(percent);
        if (category.isPresent()) {
            return of(category.get(), rate);
        }
        Optional<VatTreatment> sameRate = group.isPresent()
                ? Optional.empty()
                : seen.stream().filter(one -> one.rate().equals(rate)).findFirst();
        return sameRate.orElseGet(() -> plain(rate));
    }

    /** What a line without any tax means: the only row of the breakdown, or nothing at all. */
    private VatTreatment ofOnlyRow() {
        if (rows.size() == 1 && (rows.get(0).has("category") || rows.get(0).has("ratePercent"))) {
            return of(rows.get(0));
        }
        if (rows.isEmpty()) {
            return VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO);
        }
        throw new NotReplayed("a line states no VAT category, and the breakdown has several");
    }

    /** A category without a rate: zero, or the rate of its only row. */
    private VatTreatment ofCategory(String category) {
        Optional<VatCategory> known = category(category);
        if (known.isEmpty() || known.get().bearsVat()) {
            List<Case> same = rows.stream()
                    .filter(row -> row.text("category").equals(Optional.of(category)) && row.has("ratePercent"))
                    .toList();
            if (same.size() == 1) {
                return of(category, rate(same.get(0).requireNumber("ratePercent")));
            }
            throw new NotReplayed("a line of VAT category " + category + " states no rate");
        }
        return of(category, VatRate.ZERO);
    }

    private static VatTreatment of(String category, VatRate rate) {
        Optional<VatCategory> known = category(category);
        if (known.isPresent()) {
            try {
                return VatTreatment.of(known.get(), rate);
            } catch (RuleViolationException e) {
                return plain(rate).withGroup(category);
            }
        }
        return plain(rate).withGroup(category);
    }

    private static VatTreatment plain(VatRate rate) {
        VatCategory category = rate.equals(VatRate.ZERO) ? VatCategories.ZERO_RATED : VatCategories.STANDARD;
        return VatTreatment.of(category, rate);
    }

    private static Optional<VatCategory> category(String text) {
        VatCategory word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word != null
                ? Optional.of(word)
                : VatCategories.all().stream()
                        .filter(one -> one.code().equals(text))
                        .findFirst();
    }

    private static VatRate rate(BigDecimal percent) {
        if (percent.signum() < 0) {
            throw new NotReplayed("a tax of " + percent.toPlainString() + " % is withheld, which is not VAT");
        }
        return VatRate.of(percentage(percent));
    }

    static Percentage percentage(BigDecimal percent) {
        if (percent.compareTo(new BigDecimal("100")) > 0
                || percent.stripTrailingZeros().scale() > 4) {
            throw new NotReplayed(percent.toPlainString() + " % is beyond the limit of 100 % with 4 decimals");
        }
        return Percentage.of(percent);
    }
}
