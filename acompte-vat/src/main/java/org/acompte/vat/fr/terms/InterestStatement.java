package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acompte.rule.Text;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Interest as data: its slices, their sum, and one sentence that says why.
 * <p>
 * Outside the scope of VAT: there is no VAT on it and it is not part of the base of the invoice.
 * For example, {@code "EUR 17.67 of interest: EUR 1000.00 was due on 2024-06-15, 45 days from 2024-06-16 to ..."}.
 *
 * @param slices the slices in the order of their days; empty if no interest runs
 * @param currency the currency of the amount
 * @param facts what was owed and, without slices, why no interest runs
 * @law CGI art. 256: interest for late payment is no consideration for a supply
 */
public record InterestStatement(List<InterestSlice> slices, CurrencyUnit currency, String facts) {

    /**
     * Copies the list and checks that its slices follow each other.
     *
     * @throws org.joda.money.CurrencyMismatchException if a slice has another currency
     * @throws org.acompte.rule.RuleViolationException if a slice begins before the one before it has ended (AC-TRM-09), or
     *     the facts are blank, too long or have a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public InterestStatement {
        slices = List.copyOf(slices);
        Text.require(facts, "Facts", 500);
        sum(slices, Objects.requireNonNull(currency, "currency"));
        for (int i = 1; i < slices.size(); i++) {
            InterestSlice before = slices.get(i - 1);
            InterestSlice slice = slices.get(i);
            if (!slice.from().isAfter(before.to())) {
                throw TermRules.ORDER.broken(
                        "later",
                        "Slice from",
                        "laterDay",
                        slice.from(),
                        "earlier",
                        "the day after",
                        "earlierDay",
                        before.to());
            }
        }
    }

    /**
     * Returns the interest.
     *
     * @return the sum of the slices
     */
    public Money total() {
        return sum(slices, currency);
    }

    /**
     * Returns how many days bore interest.
     *
     * @return the sum over the slices
     */
    public int days() {
        return slices.stream().mapToInt(InterestSlice::days).sum();
    }

    /**
     * Says how much interest there is and why.
     *
     * @return one sentence for a person
     */
    public String explain() {
        return total() + " of interest: " + facts + (slices.isEmpty() ? "" : ", " + inWords());
    }

    /** Days, rates and articles of the slices. */
    private String inWords() {
        String sources = slices.stream()
                .map(slice -> slice.rate() + " (" + slice.source() + ")")
                .distinct()
                .collect(Collectors.joining(", then "));
        return days() + " days from " + slices.get(0).from() + " to "
                + slices.get(slices.size() - 1).to() + " bear " + sources;
    }

    static Money sum(List<InterestSlice> slices, CurrencyUnit currency) {
        Money total = Money.zero(currency);
        for (InterestSlice slice : slices) {
            total = total.plus(slice.amount());
        }
        return total;
    }
}
