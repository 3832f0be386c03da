package org.acompte.amount;

import java.util.Objects;
import java.util.Optional;

/**
 * A discount or charge on a whole document: taken from one VAT treatment, or spread over all of them.
 * <p>
 * A percentage is a share of the line amounts that it stands on, and is rounded once; spreading is by largest
 * remainder on the line amounts of each treatment.
 * For example, 15 % on EUR 332.00 at 5 % and EUR 153.00 at 13 % is EUR 72.75: 49.80 and 22.95.
 *
 * @param adjustment the discount or charge
 * @param treatment the treatment that bears it; empty to spread it
 * @en16931 BG-20, BG-21
 */
public record DocumentAdjustment(Adjustment adjustment, Optional<VatTreatment> treatment) {

    /** Checks the components. */
    public DocumentAdjustment {
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(treatment, "treatment");
    }
}
