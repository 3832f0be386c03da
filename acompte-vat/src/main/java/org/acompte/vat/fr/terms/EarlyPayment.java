package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.rule.Text;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;

/**
 * An invoice that was paid early: the discount per VAT treatment, what was paid, and the VAT that falls.
 * <p>
 * For example, EUR 10000.00 + 2000.00 at 2 % with VAT: the discount is EUR 200.00 + 40.00, and EUR 11760.00 is paid.
 *
 * @param invoice the invoice as it stands, without figures below zero
 * @param terms the discount that was offered
 * @param invoicedOn the date of the invoice, which says what version of the law applies
 */
public record EarlyPayment(VatBreakdown invoice, EarlyPaymentDiscount terms, LocalDate invoicedOn) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a figure is below zero (AC-TRM-10), the date is out of range
     *     (AC-TXT-04), or the law on it is not known (AC-LAW-01)
     */
    public EarlyPayment {
        Objects.requireNonNull(invoice, "invoice");
        Text.require(invoicedOn, "Date of the invoice");
        if (invoice.hasNegative()) {
            throw TermRules.NEGATIVE_INVOICE.broken("invoice", invoice);
        }
        Objects.requireNonNull(terms, "terms").computation().vatFalls().on(invoicedOn);
    }

    /**
     * Returns what is taken off.
     * <p>
     * With VAT, the share of the whole is rounded once, spread over the treatments by largest remainder, and VAT is carved
     * out of each part. Without VAT, the share of the whole base is rounded once and spread over the bases.
     *
     * @return the discount per treatment; its VAT is what the seller owes less
     */
    public VatBreakdown discount() {
        VatBreakdown base = vatFalls() ? invoice : withoutItsVat();
        return base.carveMinor(terms.share().onMinor(base.withVatMinor()));
    }

    /**
     * Returns what is paid.
     *
     * @return the invoice less the discount, with VAT
     */
    public Money paid() {
        return invoice.withVat().minus(discount().withVat());
    }

    /**
     * Returns the invoice as the payment leaves it, which the VAT return needs.
     *
     * @return the invoice less the discount, per treatment
     */
    public VatBreakdown remaining() {
        return invoice.minus(discount());
    }

    /**
     * Returns by how much the VAT falls that the buyer declares itself, both as due and as deductible.
     *
     * @param rate the rate at which the buyer declares
     * @return the VAT on the discount of reverse charge and intra-community treatments; zero if VAT does not move
     */
    public Money selfAssessedVat(VatRate rate) {
        Money base = Money.zero(invoice.currency());
        for (VatBreakdown.Row row : discount().rows()) {
            var category = row.treatment().category();
            if (category.equals(VatCategories.REVERSE_CHARGE) || category.equals(VatCategories.INTRA_COMMUNITY)) {
                base = base.plus(row.amount().withoutVat());
            }
        }
        return vatFalls() ? TaxedAmount.ofWithoutVat(base, rate).vat() : Money.zero(invoice.currency());
    }

    /**
     * Says what was taken off and why.
     *
     * @return one sentence for a person
     */
    public String explain() {
        VatBreakdown discount = discount();
        return terms.share() + " of "
                + (vatFalls() ? invoice.withVat() + " with VAT" : invoice.withoutVat() + " without VAT")
                + " is " + discount.withVat() + ", so " + paid() + " is paid and VAT "
                + (vatFalls() ? "falls by " + discount.vat() : "stays") + " ("
                + law().citation() + ")";
    }

    private boolean vatFalls() {
        return law().value();
    }

    private Dated<Boolean> law() {
        return terms.computation().vatFalls().versionOn(invoicedOn);
    }

    private VatBreakdown withoutItsVat() {
        VatBreakdown bases = VatBreakdown.zero(invoice.currency());
        for (VatBreakdown.Row row : invoice.rows()) {
            Money base = row.amount().withoutVat();
            bases = bases.plus(row.treatment(), TaxedAmount.of(base, Money.zero(invoice.currency())));
        }
        return bases;
    }
}
