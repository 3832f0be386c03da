package org.acompte.vat.fr.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param category the VAT category on the invoice
 * @param treatment the treatment of the invoice line; empty if the rate is that of another state and not known
 * @param debtor who owes the VAT
 * @param rate whose rate counts for the debtor
 * @param mention the mention on the invoice, if it has no VAT
 * @param sellerLine the line of the French return of the seller for the base, if it has one
 * @param buyerLine the line of the French return of the buyer for the base, if the buyer owes the VAT there
 * @param article the article that decides
 * @param steps the facts that decided
 */
public record Decided(
        VatCategory category,
        Optional<VatTreatment> treatment,
        VatDebtor debtor,
        RateRule rate,
        Optional<PlaceMention> mention,
        Optional<Ca3Line> sellerLine,
        Optional<Ca3Line> buyerLine,
        Citation article,
        List<PlaceStep> steps)
        implements PlaceDecision {

    /** Checks the components and copies the list. */
    public Decided {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(article, "article");
        steps = List.copyOf(steps);
    }

    @Override
    public String explain() {
        return "Category " + category
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
