package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Interest as data: its slices, their sum, and one sentence that says why.
 * <p>
 * Outside the scope of VAT: there is no VAT on it and it is not part of the base of the invoice.
 *
 * @param slices the slices in the order of their days; empty if no interest runs
 * @param total the sum of the slices
 * @param explanation one sentence for a person
 * @law CGI art. 256: interest for late payment is no consideration for a supply
 */
public record InterestStatement(List<InterestSlice> slices, Money total, String explanation) {

    /** Copies the list. */
    public InterestStatement {
        slices = List.copyOf(slices);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Returns how many days bore interest.
     *
     * @return the sum over the slices
     */
    public int days() {
        return slices.stream().mapToInt(InterestSlice::days).sum();
    }

    static InterestStatement of(List<InterestSlice> slices, CurrencyUnit currency, String reason) {
        Money total = Money.zero(currency);
        for (InterestSlice slice : slices) {
            total = total.plus(slice.amount());
        }
        return new InterestStatement(slices, total, total + " of interest: " + reason);
    }
}
