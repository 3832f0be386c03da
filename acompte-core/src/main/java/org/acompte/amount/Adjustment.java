package org.acompte.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * A discount (French: <i>remise</i>) or a charge (<i>frais</i>), as a percentage or as an amount.
 * <p>
 * On a line it changes the amount of the line before that is rounded; on a document it is rounded by itself and taken
 * from one VAT treatment or spread over all of them.
 * The size is never negative: {@link Kind} says in which direction it goes.
 * For example, {@code Adjustment.discount(Percentage.of(10)).withReason("Loyalty")}.
 *
 * @param kind whether it lowers or raises the price
 * @param percentage the share of the amount before discounts and charges, if it is a share
 * @param amount the amount, if it is one; in the price basis of the document, with at most six decimals
 * @param reason what it is for, if that is said
 * @en16931 BG-20, BG-21, BG-27, BG-28
 */
public record Adjustment(
        Kind kind, Optional<Percentage> percentage, Optional<BigMoney> amount, Optional<String> reason) {

    /** Lowers or raises the price. */
    public enum Kind {
        /** A discount: lowers the price. */
        DISCOUNT("discount"),
        /** A charge: raises the price. */
        CHARGE("charge");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless exactly one of percentage and amount is there
     * @throws org.acompte.rule.RuleViolationException if the amount is negative (AC-AMT-05) or has too many digits
     *     (AC-AMT-02), or the reason is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Adjustment {
        Objects.requireNonNull(kind, "kind");
        if (percentage.isPresent() == amount.isPresent()) {
            throw new IllegalArgumentException("a discount or charge is either a percentage or an amount");
        }
        if (amount.isPresent() && millionths(amount.get()) < 0) {
            throw AmountRules.NEGATIVE.broken("what", "Discount or charge", "value", amount.get());
        }
        amount = amount.map(money -> MinorUnits.price(money.getCurrencyUnit(), millionths(money)));
        reason.ifPresent(text -> Text.require(text, "Reason", 500));
    }

    /**
     * Returns a discount by a share.
     *
     * @param percentage the share
     * @return the discount
     */
    public static Adjustment discount(Percentage percentage) {
        return new Adjustment(Kind.DISCOUNT, Optional.of(percentage), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a discount by an amount.
     *
     * @param amount the amount, zero or more
     * @return the discount
     * @throws org.acompte.rule.RuleViolationException if the amount is negative (AC-AMT-05) or has too many digits
     *     (AC-AMT-02)
     */
    public static Adjustment discount(BigMoneyProvider amount) {
        return new Adjustment(Kind.DISCOUNT, Optional.empty(), Optional.of(amount.toBigMoney()), Optional.empty());
    }

    /**
     * Returns a charge by a share.
     *
     * @param percentage the share
     * @return the charge
     */
    public static Adjustment charge(Percentage percentage) {
        return new Adjustment(Kind.CHARGE, Optional.of(percentage), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a charge by an amount.
     *
     * @param amount the amount, zero or more
     * @return the charge
     * @throws org.acompte.rule.RuleViolationException if the amount is negative (AC-AMT-05) or has too many digits
     *     (AC-AMT-02)
     */
    public static Adjustment charge(BigMoneyProvider amount) {
        return new Adjustment(Kind.CHARGE, Optional.empty(), Optional.of(amount.toBigMoney()), Optional.empty());
    }

    /**
     * Returns this discount or charge with a reason.
     *
     * @param text what it is for, such as {@code "Loyalty"}
     * @return a copy with the reason
     * @throws org.acompte.rule.RuleViolationException if the text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Adjustment withReason(String text) {
        return new Adjustment(kind, percentage, amount, Optional.of(text));
    }

    /** The rounded size on an amount in minor units, never negative for a positive amount. */
    long on(long minor, int decimals) {
        if (percentage.isPresent()) {
            return Exact.timesOver(minor, percentage.get().millionths(), 1_000_000);
        }
        return MinorUnits.ofMillionths(millionths(amount.orElseThrow()), decimals);
    }

    /**
     * The exact signed size on the exact list price of a line.
     *
     * @param list the list price in units of 10^-18 / per
     * @param per how many units the price is for, in millionths
     */
    BigInteger exactlyOn(BigInteger list, long per) {
        BigInteger size = percentage.isPresent()
                ? list.multiply(BigInteger.valueOf(percentage.get().millionths()))
                        .divide(MILLION)
                : BigInteger.valueOf(millionths(amount.orElseThrow()))
                        .multiply(MILLION.pow(2))
                        .multiply(BigInteger.valueOf(per));
        return kind == Kind.DISCOUNT ? size.negate() : size;
    }

    /**
     * Checks how many discounts and charges one line or document has.
     *
     * @param count how many
     * @throws org.acompte.rule.RuleViolationException if there are more than 100 (AC-ADJ-02)
     */
    public static void requireAtMost100(int count) {
        if (count > 100) {
            throw AmountRules.TOO_MANY_ADJUSTMENTS.broken("count", count);
        }
    }

    static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private static long millionths(BigMoney money) {
        BigDecimal size = money.getAmount();
        return Decimals.scaled(size, "Discount or charge", 12, 6);
    }
}
