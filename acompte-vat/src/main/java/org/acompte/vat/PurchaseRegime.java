package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;

/**
 * When and at which rate a buyer owes the VAT on a purchase itself.
 * <p>
 * The tax points are those of the purchase, seen by the buyer: an advance is received when the buyer pays it.
 * A host takes one from the law of its country, such as {@code FrenchPurchases.subcontractedWorks(territory)}.
 */
public interface PurchaseRegime extends VatRegime {

    /**
     * Returns why the buyer owes the VAT.
     *
     * @return the kind of purchases that this regime is about
     */
    PurchaseKind kind();

    /**
     * Tells whether the buyer owes the VAT on what the supplier invoices with a treatment.
     *
     * @param invoiced the treatment on the invoice of the supplier
     * @return true for treatments without VAT that fit this kind, such as K for an acquisition
     */
    boolean taxes(VatTreatment invoiced);

    /**
     * Returns how the buyer taxes it.
     *
     * @param invoiced the treatment on the invoice of the supplier
     * @param on the day of the supply, or of the payment of an advance that is taxed before
     * @return category S with the rate of that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    VatTreatment treatment(VatTreatment invoiced, LocalDate on);
}
