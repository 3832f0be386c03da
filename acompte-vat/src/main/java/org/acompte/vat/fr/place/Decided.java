package org.acompte.vat.fr.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.ca3.Ca3Line;

/**
 * How a supply is taxed.
 * <p>
 * For example, goods to a business in Germany: category K, nobody owes French VAT, the mention of CGI art. 262 ter, I, line
 * F2 of the seller's return.
 *
 * @param treatment the treatment of the invoice line; empty if the rate is that of another state and not known
 * @param debtor who owes the VAT
 * @param rate whose rate counts for the debtor
 * @param sellerLine the line of the French return of the seller for the base; empty if the seller makes none, or the form of
 *     the day is not known
 * @param buyerLine the line of the French return of the buyer for the base, if the buyer owes the VAT there; empty also if the
 *     form of the day is not known
 * @param article the article that decides
 * @param steps the facts that decided, at least one
 */
public record Decided(
        Optional<VatTreatment> treatment,
        VatDebtor debtor,
        RateRule rate,
        Optional<Ca3Line> sellerLine,
        Optional<Ca3Line> buyerLine,
        Citation article,
        List<PlaceStep> steps)
        implements PlaceDecision {

    /**
     * Checks that the components go together and copies the list.
     *
     * @throws IllegalArgumentException if the treatment bears VAT that the seller does not owe, or the seller owes VAT that it
     *     does not bear; if nobody owes VAT and there is a rate, or somebody does and there is none; if a treatment is missing
     *     and the rate is not that of another state; if the buyer has a line and does not owe French VAT; or if no fact decided
     */
    public Decided {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(sellerLine, "sellerLine");
        Objects.requireNonNull(buyerLine, "buyerLine");
        Objects.requireNonNull(article, "article");
        steps = List.copyOf(steps);
        boolean bySeller = category(treatment).bearsVat();
        require(bySeller == (debtor == VatDebtor.SELLER), treatment, "is not for VAT that is owed by", debtor.code());
        require((debtor == VatDebtor.NOBODY) == (rate instanceof RateRule.None), debtor.code(), "does not owe", rate);
        require(treatment.isPresent() || rate instanceof RateRule.OfMemberState, "no treatment", "is given for", rate);
        boolean frenchBuyer = debtor == VatDebtor.BUYER && rate instanceof RateRule.French;
        require(buyerLine.isEmpty() || frenchBuyer, debtor.code(), "has no French return for", rate);
        require(!steps.isEmpty(), "a decision", "needs", "a fact");
    }

    private static void require(boolean holds, Object first, String relation, Object second) {
        if (!holds) {
            throw new IllegalArgumentException(first + " " + relation + " " + second);
        }
    }

    private static VatCategory category(Optional<VatTreatment> treatment) {
        return treatment.map(VatTreatment::category).orElse(VatCategories.STANDARD);
    }

    /**
     * Returns the VAT category on the invoice.
     *
     * @return that of the treatment; S if the rate is that of another state and not known
     */
    public VatCategory category() {
        return category(treatment);
    }

    /**
     * Returns the mention on the invoice, with its code.
     *
     * @return the reason why it has no VAT, or empty if it has
     */
    public Optional<ExemptionReason> mention() {
        return treatment.flatMap(VatTreatment::exemption);
    }

    @Override
    public String explain() {
        return "Category " + category()
                + switch (debtor) {
                    case SELLER -> ", the seller owes VAT at " + rate;
                    case BUYER -> ", the buyer owes VAT at " + rate;
                    case NOBODY -> ", no VAT is due";
                }
                + " (" + article + "), because "
                + steps.stream().map(PlaceStep::fact).collect(Collectors.joining("; "))
                + sellerLine
                        .map(line -> "; line " + line + " of the seller's return")
                        .orElse("")
                + buyerLine
                        .map(line -> "; line " + line + " of the buyer's return")
                        .orElse("");
    }

    @Override
    public String toString() {
        return explain();
    }
}
