package org.acompte.amount;

import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;

/**
 * How a supply is taxed: category, rate, reason of an exemption and, if two tax objects must stay apart, a group.
 * <p>
 * The key of every amount in acompte. Two treatments are the same only if all four are: two zero rates of different
 * categories never merge, nor do two groups of one rate.
 * For example, {@code VatTreatment.standard(VatRate.of("20"))}, or
 * {@code VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge"))}.
 *
 * @param category the VAT category
 * @param rate the rate; 0 for categories without VAT
 * @param exemption why there is no VAT, for categories that say so
 * @param group a name that keeps apart what category and rate would merge, such as goods and services of one rate
 * @en16931 BG-23 without its amounts
 */
public record VatTreatment(
        VatCategory category, VatRate rate, Optional<ExemptionReason> exemption, Optional<String> group) {

    /**
     * Checks that category, rate and exemption go together.
     *
     * @throws org.acompte.rule.RuleViolationException if a category without VAT has a rate (AC-VAT-02), category S has
     *     the rate 0 (AC-VAT-03), a taxed category has an exemption reason (AC-VAT-04), or the group is blank, too long
     *     or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public VatTreatment {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(rate, "rate");
        category.check(rate);
        if (exemption.isPresent() && !category.takesExemptionReason()) {
            throw AmountRules.EXEMPTION_NOT_ALLOWED.broken("category", category);
        }
        if (group.isPresent()) {
            Text.require(group.get(), "Group", 50);
        }
    }

    /**
     * Returns the treatment of a supply taxed at a positive rate.
     *
     * @param rate the rate, above 0
     * @return category S at this rate
     * @throws org.acompte.rule.RuleViolationException if the rate is 0 (AC-VAT-03)
     */
    public static VatTreatment standard(VatRate rate) {
        return of(VatCategories.STANDARD, rate);
    }

    /**
     * Returns a treatment of a category and a rate.
     *
     * @param category the VAT category
     * @param rate the rate; 0 for categories without VAT
     * @return the treatment
     * @throws org.acompte.rule.RuleViolationException if the two do not go together (AC-VAT-02, AC-VAT-03)
     */
    public static VatTreatment of(VatCategory category, VatRate rate) {
        return new VatTreatment(category, rate, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a treatment without VAT, and why.
     *
     * @param category a category without VAT
     * @param exemption the reason
     * @return the treatment
     * @throws org.acompte.rule.RuleViolationException if the category is taxed (AC-VAT-03, AC-VAT-04)
     */
    public static VatTreatment of(VatCategory category, ExemptionReason exemption) {
        return new VatTreatment(category, VatRate.ZERO, Optional.of(exemption), Optional.empty());
    }

    /** Orders treatments whatever the order of lines: the higher rate first, then by category, group and exemption. */
    static int compare(VatTreatment one, VatTreatment other) {
        int order = other.rate.compareTo(one.rate);
        order = order != 0 ? order : one.category.code().compareTo(other.category.code());
        order = order != 0 ? order : one.group.orElse("").compareTo(other.group.orElse(""));
        order = order != 0 ? order : codeOf(one).compareTo(codeOf(other));
        return order != 0 ? order : textOf(one).compareTo(textOf(other));
    }

    private static String codeOf(VatTreatment treatment) {
        return treatment.exemption.isEmpty()
                ? ""
                : treatment.exemption.get().code().orElse("");
    }

    private static String textOf(VatTreatment treatment) {
        return treatment.exemption.isEmpty() ? "" : treatment.exemption.get().text();
    }

    /**
     * Returns this treatment in a group of its own.
     *
     * @param name the name of the group, such as {@code "goods"}
     * @return a treatment that never merges with this one
     * @throws org.acompte.rule.RuleViolationException if the name is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public VatTreatment withGroup(String name) {
        return new VatTreatment(category, rate, exemption, Optional.of(name));
    }

    /** Compares by content; two treatments mostly differ in their rate. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof VatTreatment that
                        && rate.equals(that.rate)
                        && category.equals(that.category)
                        && exemption.equals(that.exemption)
                        && group.equals(that.group));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * rate.hashCode() + category.hashCode()) + exemption.hashCode()) + group.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(category).append(' ').append(rate);
        exemption
                .flatMap(ExemptionReason::code)
                .ifPresent(code -> text.append(' ').append(code));
        group.ifPresent(name -> text.append(" (").append(name).append(')'));
        return text.toString();
    }
}
