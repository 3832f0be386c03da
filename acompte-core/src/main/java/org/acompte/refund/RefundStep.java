package org.acompte.refund;

import java.util.Objects;
import org.acompte.sale.Sale;

/**
 * A refund case after a command that touches money, with its sale after the facts that go with it.
 * <p>
 * The host stores both or none, and only if the sale is still at the version from which it started.
 *
 * @param refundCase the case after the command
 * @param sale the sale after the facts; the same as before for a command that was sent again
 */
public record RefundStep(RefundCase refundCase, Sale sale) {

    /** Checks the components. */
    public RefundStep {
        Objects.requireNonNull(refundCase, "refundCase");
        Objects.requireNonNull(sale, "sale");
    }
}
