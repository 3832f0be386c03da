package org.acompte.vat.fr.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.LateRate;
import org.immutables.value.Value;

/**
 * What French documents say of a sale besides its lines, amounts and dates.
 * <p>
 * Who issues and which works it is about are asked. The rest may be empty: if a document needs it, it is listed as missing.
 * For example, {@code SaleProfile.builder().issuedBy(IssuedBy.SELLER).works(Works.NONE)
 * .latePenalties(LateRate.statutory()).earlyPayment(new DiscountOffer.None()).build()}.
 *
 * @param issuedBy who issues the documents
 * @param works which works it is about
 * @param latePenalties the rate of interest on late payment, for a business that buys; a rate below the
 *     floor of the semester is listed as missing
 * @param earlyPayment the discount for early payment, for a business that buys
 * @param delivery where goods are delivered
 * @param orderNumber the order number that the buyer gave, if there is one
 * @param guaranteeClauses the codes of the retention clauses that are a guarantee of works; the others are printed as
 *     something else that is kept back
 * @param advanceOrder whether money paid in advance bears interest, for a consumer: not for what is made to order
 * @param quoteFee whether a quote for repairs is free
 * @param creditVat what a credit note does to the VAT
 */
@Value.Builder
@MentionStyle
public record SaleProfile(
        IssuedBy issuedBy,
        Works works,
        Optional<LateRate> latePenalties,
        Optional<DiscountOffer> earlyPayment,
        Optional<Delivery> delivery,
        Optional<String> orderNumber,
        List<String> guaranteeClauses,
        Optional<AdvanceOrder> advanceOrder,
        Optional<QuoteFee> quoteFee,
        Optional<CreditVat> creditVat)
        implements WithSaleProfile {

    /**
     * Checks the components and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if the order number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public SaleProfile {
        Objects.requireNonNull(issuedBy, "issuedBy");
        Objects.requireNonNull(works, "works");
        Objects.requireNonNull(latePenalties, "latePenalties");
        Objects.requireNonNull(earlyPayment, "earlyPayment");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(orderNumber, "orderNumber").ifPresent(text -> Text.require(text, "Order number", 100));
        guaranteeClauses = List.copyOf(guaranteeClauses);
        Objects.requireNonNull(advanceOrder, "advanceOrder");
        Objects.requireNonNull(quoteFee, "quoteFee");
        Objects.requireNonNull(creditVat, "creditVat");
    }

    /**
     * Starts a profile.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SaleProfile}. */
    public static final class Builder extends SaleProfileBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
