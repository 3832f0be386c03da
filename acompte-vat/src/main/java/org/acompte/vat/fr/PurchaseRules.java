package org.acompte.vat.fr;

import org.acompte.rule.Rule;

/** The rules of purchases on which the buyer owes the VAT. */
public final class PurchaseRules {
    /** Subcontracted works are to bear another rate than the standard one. */
    public static final Rule SUBCONTRACT_RATE = Rule.of(
            "AC-SLF-01",
            "Subcontracted works bear the standard rate, not the {rate} rate, also for {treatment}",
            "BOI-TVA-LIQ-30-20-90-40 § 20");

    private PurchaseRules() {}
}
