package org.acompte.amount;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of amounts, rates and treatments. */
public enum AmountRule implements Rule {
    /** An amount is beyond the limit. */
    OVER_LIMIT("AC-AMT-01", "{what} is beyond the limit of 10000000000000 minor units"),
    /** A number has too many digits. */
    TOO_MANY_DIGITS("AC-AMT-02", "{what} has more than {integers} digits before or {decimals} after the point"),
    /** A text is not a plain decimal number. */
    NOT_A_NUMBER("AC-AMT-03", "{what} {value} is not a plain decimal number"),
    /** A percentage lies outside 0 to 100. */
    PERCENTAGE_OUT_OF_RANGE("AC-AMT-04", "{what} {value} is not between 0 and 100"),
    /** A number is negative that must not be. */
    NEGATIVE("AC-AMT-05", "{what} {value} is negative"),
    /** An amount cannot be taken out of what is there. */
    NOT_WITHIN("AC-AMT-06", "Amount {amount} is not between zero and {left}"),
    /** The weights of an allocation are all zero. */
    NO_WEIGHT("AC-ALC-01", "An amount cannot be allocated over weights that are all zero"),
    /** A weight of an allocation is negative. */
    NEGATIVE_WEIGHT("AC-ALC-02", "Weight {weight} of an allocation is negative"),
    /** A code is not a VAT category of EN 16931. */
    UNKNOWN_CATEGORY(
            "AC-VAT-01", "{code} is not a VAT category; use S, Z, E, AE, K, G, O, L, M or B", "EN 16931 BR-CL-17"),
    /** A category without VAT has a rate. */
    RATE_NOT_ZERO(
            "AC-VAT-02", "VAT category {category} bears no VAT, so its rate is 0, not {rate}", "EN 16931 BR-E-05"),
    /** A category with VAT has no rate. */
    RATE_ZERO(
            "AC-VAT-03",
            "VAT category {category} needs a rate above 0; use Z for zero rated supplies",
            "EN 16931 BR-S-05"),
    /** A taxed category has an exemption reason. */
    EXEMPTION_NOT_ALLOWED("AC-VAT-04", "VAT category {category} takes no exemption reason", "EN 16931 BR-S-10"),
    /** There are more treatments than acompte computes with. */
    TOO_MANY_TREATMENTS("AC-VAT-05", "{count} VAT treatments are more than the 64 allowed"),
    /** There are more discounts and charges than acompte computes with. */
    TOO_MANY_ADJUSTMENTS("AC-ADJ-02", "{count} discounts and charges are more than the 100 allowed"),
    /** A discount or charge is spread over treatments that have nothing. */
    NOTHING_TO_SPREAD_OVER(
            "AC-ADJ-01",
            "A discount or charge of {amount} has no line to be spread over; assign it to a VAT treatment");

    private final String id;
    private final String template;
    private final String source;

    AmountRule(String id, String template) {
        this(id, template, Citation.DESIGN.text());
    }

    AmountRule(String id, String template, String source) {
        this.id = id;
        this.template = template;
        this.source = source;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Citation citation() {
        return Citation.of(source);
    }
}
