package org.acompte.sale;

import org.acompte.amount.VatBreakdown;

/** What the constructors of all documents check. */
final class Documents {
    private Documents() {}

    static void requireNoNegative(String number, VatBreakdown amount) {
        if (amount.hasNegative()) {
            throw SaleRules.NEGATIVE.broken("number", number, "amount", amount);
        }
    }
}
