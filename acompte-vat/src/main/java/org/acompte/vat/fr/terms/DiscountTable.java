package org.acompte.vat.fr.terms;

import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** Whether an early-payment discount moves VAT, as data; the day that counts is that of the invoice. */
final class DiscountTable {
    static final Provisions<DiscountComputation, Boolean> VAT_FALLS = Provisions.<DiscountComputation, Boolean>about(
                    "Early-payment discounts in France")
            .and(
                    DiscountComputation.WITH_VAT,
                    Provision.of(
                            "a discount taken off the amount with VAT",
                            Dated.since(Acts.FIRST_DAY, true, "CGI art. 267, II-1°")))
            .and(
                    DiscountComputation.WITHOUT_VAT,
                    Provision.of(
                            "a discount taken off the amount without VAT",
                            Dated.since(
                                    Acts.COMMERCE_RENUMBERED,
                                    false,
                                    "C. com. art. L. 441-9 (terms stated on the invoice)")));

    private DiscountTable() {}

    static String shown(boolean vatFalls) {
        return vatFalls ? "falls" : "stays";
    }
}
