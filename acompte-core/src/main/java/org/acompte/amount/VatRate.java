package org.acompte.amount;

import java.math.BigDecimal;

/**
 * A rate of VAT from 0 to 100 percent, with at most four decimals (French: <i>taux de TVA</i>).
 * <p>
 * Not a treatment: a rate alone does not say whether 0 % means zero rated, exempt or reverse charged.
 * For example, {@code VatRate.of("5.5")} on EUR 1000.00 without VAT is EUR 55.00.
 *
 * @en16931 BT-119, BT-152
 */
public final class VatRate implements Comparable<VatRate> {
    /** No VAT. */
    public static final VatRate ZERO = new VatRate(Percentage.ZERO);

    private final Percentage percentage;

    private VatRate(Percentage percentage) {
        this.percentage = percentage;
    }

    /**
     * Returns a rate.
     *
     * @param text a plain decimal number, such as {@code "20"} or {@code "5.5"}
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException if the text is not a plain decimal number (AC-AMT-03), has more
     *     than four decimals (AC-AMT-02) or lies outside 0 to 100 (AC-AMT-04)
     */
    public static VatRate of(String text) {
        return new VatRate(Percentage.ofMillionths(Decimals.parse(text, "VAT rate", 3, 4), "VAT rate"));
    }

    /**
     * Returns a whole rate.
     *
     * @param percent a number from 0 to 100; 20 means 20 %
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException if it lies outside 0 to 100 (AC-AMT-04)
     */
    public static VatRate of(int percent) {
        return new VatRate(Percentage.ofMillionths(percent * 10_000L, "VAT rate"));
    }

    /**
     * Returns a rate.
     *
     * @param percent a number from 0 to 100; 20 means 20 %
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException if it has more than four decimals (AC-AMT-02) or lies outside 0
     *     to 100 (AC-AMT-04)
     */
    public static VatRate of(BigDecimal percent) {
        return new VatRate(Percentage.ofMillionths(Decimals.scaled(percent, "VAT rate", 3, 4), "VAT rate"));
    }

    /**
     * Parses the text form; the inverse of {@link #toString}.
     *
     * @param text such as {@code "20 %"}
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException as {@link #of(String)}
     */
    public static VatRate parse(String text) {
        return of(text.endsWith(" %") ? text.substring(0, text.length() - 2) : text);
    }

    /**
     * Returns a rate.
     *
     * @param percentage the rate as a percentage
     * @return the rate
     */
    public static VatRate of(Percentage percentage) {
        return new VatRate(percentage);
    }

    /**
     * Returns the rate as a percentage.
     *
     * @return from 0 to 100 percent
     */
    public Percentage percentage() {
        return percentage;
    }

    /**
     * Returns the number before the percent sign.
     *
     * @return the value without trailing zeros; 5.5 for 5.5 %
     */
    public BigDecimal value() {
        return percentage.value();
    }

    /**
     * Returns the number before the percent sign as text.
     *
     * @return plain digits without trailing zeros, such as {@code "5.5"}
     */
    public String plain() {
        return percentage.plain();
    }

    /**
     * Returns the share of the VAT in an amount with VAT as a fraction.
     *
     * @return the rate over 100 plus the rate, such as {@code "20/120"} for 20 %
     */
    public String fractionInside() {
        BigDecimal whole = value().add(BigDecimal.valueOf(100));
        return plain() + "/" + whole.toPlainString();
    }

    /** The VAT on an amount without VAT, in minor units. */
    long on(long withoutVat) {
        return Exact.timesOver(withoutVat, percentage.millionths(), 1_000_000);
    }

    /** The VAT inside an amount with VAT, in minor units. */
    long inside(long withVat) {
        long rate = percentage.millionths();
        return rate == 0 ? 0 : Exact.timesOver(withVat, rate, 1_000_000 + rate);
    }

    /** The least positive amount without VAT whose VAT is whole, in minor units: 5 at 20 %, 200 at 5.5 %. */
    long exactStep() {
        long a = 1_000_000;
        long b = percentage.millionths();
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return 1_000_000 / a;
    }

    @Override
    public int compareTo(VatRate other) {
        return percentage.compareTo(other.percentage);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatRate that && percentage.equals(that.percentage);
    }

    @Override
    public int hashCode() {
        return percentage.hashCode();
    }

    @Override
    public String toString() {
        return percentage.toString();
    }
}
