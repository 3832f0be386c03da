package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * A numbered claim outside the scope of VAT (French: <i>indemnité</i>), such as earnest money that is kept.
 * <p>
 * It is no part of the price: it does not count as invoiced. Money that is paid too much on other invoices of the sale
 * pays it at once; the rest is due.
 * For example, after the deposit of EUR 500.00 of a buyer who withdraws is credited, an indemnity of EUR 500.00 uses up
 * the money, and nothing is to be given back.
 *
 * @param header number, dates, contract and version
 * @param basis why it is claimed
 * @param amount the claim, in one treatment outside the scope of VAT
 * @en16931 category O
 */
public record IndemnityInvoice(DocumentHeader header, String basis, VatBreakdown amount) implements Invoice {
    private static final VatTreatment OUTSIDE = VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO);

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not above zero or has another treatment
     *     (AC-IND-01), the ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03), or the header
     *     names an invoice to replace (AC-COR-03)
     */
    public IndemnityInvoice {
        Objects.requireNonNull(header, "header");
        Text.require(basis, "Ground", 200);
        Documents.requireReplacesNothing(header);
        if (amount.withVatMinor() <= 0
                || amount.amountOf(OUTSIDE).withVatMinor() != amount.withVatMinor()
                || amount.vatMinor() != 0
                || amount.hasNegative()) {
            throw SaleRules.INDEMNITY_AMOUNT.broken("number", header.number(), "amount", amount);
        }
    }

    static VatBreakdown outside(Money amount) {
        Money nothing = Money.zero(amount.getCurrencyUnit());
        return VatBreakdown.zero(amount.getCurrencyUnit()).plus(OUTSIDE, TaxedAmount.of(amount, nothing));
    }
}
