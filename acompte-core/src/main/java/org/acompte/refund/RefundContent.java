package org.acompte.refund;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What an approval covers: the amount, the split and the payee.
 * <p>
 * Approvals name it by its {@link #hash}; as soon as one of the three differs, they cover nothing.
 *
 * @param amount the amount asked for
 * @param split where it goes
 * @param payee who gets the refund
 */
public record RefundContent(Money amount, RefundSplit split, Payee payee) {

    /** Checks the components. */
    public RefundContent {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(payee, "payee");
    }

    /**
     * Returns the hash of this content.
     *
     * @return SHA-256 over all fields, 64 hexadecimal digits
     */
    public String hash() {
        return Canonical.hash(this);
    }
}
