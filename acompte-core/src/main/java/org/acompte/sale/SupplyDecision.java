package org.acompte.sale;

import java.util.Objects;
import org.joda.money.Money;

/**
 * Whether the seller may start to supply, and why.
 *
 * @param reason why, or why not
 * @param detail the instalment, the invoice or the name that the reason is about; empty text if there is none
 * @param missing what is still to be paid of deposits, zero or more
 */
public record SupplyDecision(Reason reason, String detail, Money missing) {

    /** Why a supply is allowed or not. */
    public enum Reason {
        /** The terms of the sale ask nothing before the supply. */
        NO_CONDITION("no-condition", true, "nothing is asked before the supply"),
        /** The deposits that are asked on acceptance are invoiced. */
        DEPOSITS_INVOICED("deposits-invoiced", true, "the deposits asked on acceptance are invoiced"),
        /** The deposits that are asked on acceptance are paid. */
        DEPOSITS_PAID("deposits-paid", true, "the deposits asked on acceptance are paid"),
        /** Somebody allowed it. */
        WAIVED("waived", true, "the deposits are waived"),
        /** An instalment is not invoiced, or its invoice was credited. */
        DEPOSIT_NOT_INVOICED("deposit-not-invoiced", false, "a deposit asked on acceptance is not invoiced"),
        /** A deposit is not paid. */
        DEPOSIT_NOT_PAID("deposit-not-paid", false, "a deposit is not paid"),
        /** The sale was cancelled. */
        SALE_CANCELLED("sale-cancelled", false, "the sale was cancelled");

        private final String code;
        private final boolean allows;
        private final String text;

        Reason(String code, boolean allows, String text) {
            this.code = code;
            this.allows = allows;
            this.text = text;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }

        /**
         * Returns the reason in words.
         *
         * @return a part of a sentence
         */
        public String text() {
            return text;
        }
    }

    /** Checks the components. */
    public SupplyDecision {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(missing, "missing");
    }

    /**
     * Tells whether the supply may start.
     *
     * @return true if it may
     */
    public boolean allowed() {
        return reason.allows;
    }

    @Override
    public String toString() {
        return (allowed() ? "supply: " : "no supply: ")
                + reason.text
                + (detail.isEmpty() ? "" : " (" + detail + ")")
                + (missing.isZero() ? "" : ", " + missing + " missing");
    }
}
