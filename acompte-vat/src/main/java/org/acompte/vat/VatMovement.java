package org.acompte.vat;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.SaleFact;

/**
 * VAT of one treatment that became chargeable on a day, or was given back, with its cause and its article.
 * <p>
 * A treatment without VAT has movements too, whose VAT is zero: their base is what a return reports of exempt supplies,
 * exports and the like.
 * For example, EUR 500.00 received on a deposit of EUR 1200.00 at 20 % is a movement of 416.67 + 83.33 on the day of the
 * receipt.
 *
 * @param chargeableOn the day of the tax point, which decides the return that it belongs to
 * @param cause the fact that made it so: money that came, went or moved, an invoice or a credit note, or a cancellation
 * @param document the invoice whose VAT it is
 * @param side whether it is a supply of the seller or a purchase that the buyer taxes itself
 * @param treatment the VAT treatment
 * @param nature whether it is for goods or for services
 * @param amount what became chargeable; negative when it was given back
 * @param citation the article
 */
public record VatMovement(
        LocalDate chargeableOn,
        SaleFact cause,
        DocumentReference document,
        VatSide side,
        VatTreatment treatment,
        SupplyNature nature,
        TaxedAmount amount,
        Citation citation) {

    /** Checks the components. */
    public VatMovement {
        Objects.requireNonNull(chargeableOn, "chargeableOn");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Says why.
     *
     * @return one sentence, such as {@code "EUR 83.33 of VAT at 20 % on EUR 416.67 became chargeable on 2026-09-12 for
     *     FA-0041 of 2026-09-09, by the payment of EUR 500.00 (CGI art. 269, 2-c)"}
     */
    public String explain() {
        boolean back = amount.withVatMinor() < 0;
        TaxedAmount shown = back ? amount.negated() : amount;
        return shown.vat() + " of VAT at " + treatment.rate() + " on " + shown.withoutVat()
                + (back ? " was given back on " : " became chargeable on ") + chargeableOn + " for " + document
                + ", by " + CauseInWords.of(cause) + " (" + citation + ")";
    }

    @Override
    public String toString() {
        return explain();
    }
}
