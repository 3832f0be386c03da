package org.acompte.vat.fr.terms;

import java.util.Objects;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.joda.money.Money;

/**
 * An invoice that was paid early: the discount per VAT treatment, what was paid, and the VAT that falls.
 *
 * @param invoice the invoice as it stands
 * @param terms the discount that was offered
 * @param discount what was taken off, per treatment; its VAT is what the seller owes less
 */
public record EarlyPayment(VatBreakdown invoice, EarlyPaymentDiscount terms, VatBreakdown discount) {

    /** Checks the components. */
    public EarlyPayment {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(discount, "discount");
    }

    /**
     * Returns what is paid.
     *
     * @return the invoice less the discount, with VAT
     */
    public Money paid() {
        return invoice.withVat().minus(discount.withVat());
    }

    /**
     * Returns the invoice as the payment leaves it, which the VAT return needs.
     *
     * @return the invoice less the discount, per treatment
     */
    public VatBreakdown remaining() {
        return invoice.minus(discount);
    }

    /**
     * Returns by how much the VAT falls that the buyer declares itself, both as due and as deductible.
     *
     * @param rate the rate at which the buyer declares
     * @return the VAT on the discount of reverse charge and intra-community treatments; zero if VAT does not move
     */
    public Money selfAssessedVat(VatRate rate) {
        Money base = Money.zero(invoice.currency());
        for (VatBreakdown.Row row : discount.rows()) {
            var category = row.treatment().category();
            if (category.equals(VatCategories.REVERSE_CHARGE) || category.equals(VatCategories.INTRA_COMMUNITY)) {
                base = base.plus(row.amount().withoutVat());
            }
        }
        boolean moves = terms.computation() == DiscountComputation.WITH_VAT;
        return moves ? TaxedAmount.ofWithoutVat(base, rate).vat() : Money.zero(invoice.currency());
    }

    /**
     * Says what was taken off and why.
     *
     * @return one sentence for a person
     */
    public String explanation() {
        boolean moves = terms.computation() == DiscountComputation.WITH_VAT;
        return terms.share() + " of "
                + (moves ? invoice.withVat() + " with VAT" : invoice.withoutVat() + " without VAT")
                + " is " + discount.withVat() + ", so " + paid() + " is paid and VAT "
                + (moves ? "falls by " + discount.vat() : "stays") + " ("
                + terms.computation().source() + ")";
    }
}
