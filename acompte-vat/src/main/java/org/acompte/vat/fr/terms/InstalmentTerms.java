package org.acompte.vat.fr.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/**
 * One invoice payable in parts, each with its own term (French: <i>paiement échelonné</i>).
 * <p>
 * Not deposits: the invoice is one, only its payment is split.
 * For example, 40 % after 30 days and 60 % after 60 days of EUR 100.00 is EUR 40.00 and EUR 60.00.
 *
 * @param parts the parts in their order; their shares add up to 100 %
 */
public record InstalmentTerms(List<Part> parts) {

    /**
     * Copies the list and checks the sum.
     *
     * @throws org.acompte.rule.RuleViolationException if the shares do not add up to 100 % (AC-TRM-02)
     */
    public InstalmentTerms {
        parts = List.copyOf(parts);
        long sum = parts.stream().mapToLong(part -> part.share().millionths()).reduce(0, MinorUnits::plus);
        if (sum != Percentage.HUNDRED.millionths()) {
            throw TermRules.SHARES.broken(
                    "sum", BigDecimal.valueOf(sum, 4).stripTrailingZeros().toPlainString());
        }
    }

    /**
     * A share of an invoice and when it is to be paid.
     *
     * @param share how much of the amount with VAT
     * @param term when it is due
     */
    public record Part(Percentage share, DueTerm term) {

        /** Checks the components. */
        public Part {
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * Returns terms of stated parts.
     *
     * @param parts the parts in their order
     * @return the terms
     * @throws org.acompte.rule.RuleViolationException if the shares do not add up to 100 % (AC-TRM-02)
     */
    public static InstalmentTerms of(Part... parts) {
        return new InstalmentTerms(List.of(parts));
    }

    /**
     * Splits an amount by largest remainder.
     *
     * @param amount the amount with VAT, of either sign
     * @param start the day from which the terms count
     * @return one amount per part, in their order; they add up to the amount
     * @throws org.acompte.rule.RuleViolationException if the start is out of range (AC-TXT-04) or the amount beyond the
     *     limit (AC-AMT-01)
     */
    public List<DueAmount> split(Money amount, LocalDate start) {
        long[] weights =
                parts.stream().mapToLong(part -> part.share().millionths()).toArray();
        List<Money> amounts = Allocation.LARGEST_REMAINDER.split(amount, weights);
        List<DueAmount> due = new ArrayList<>(amounts.size());
        for (int i = 0; i < weights.length; i++) {
            due.add(new DueAmount(parts.get(i).term().dueOn(start), amounts.get(i)));
        }
        return List.copyOf(due);
    }
}
