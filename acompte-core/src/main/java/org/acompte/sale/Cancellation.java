package org.acompte.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.rule.Text;

/**
 * The contract ends before the final invoice (French: <i>annulation, résiliation</i>).
 * <p>
 * Nothing more can be invoiced for the supply; deposits are credited, money is given back, and what is kept is said here.
 * {@link Sale#cancel} makes the plan of documents.
 * <p>
 * For example, a buyer who gives up earnest money of EUR 500.00 (French: <i>arrhes</i>):
 * <pre>{@code
 * Cancellation.byBuyer(day, "change of plans", Kept.indemnity(eur("500.00"), "earnest money, contract section 4"));
 * }</pre>
 *
 * @param by who ends it
 * @param cancelledOn the day from which it is ended
 * @param reason why
 * @param kept what the seller keeps or claims, at least one entry, even if it is nothing
 * @param earnestMoneyFactor how many times the seller gives earnest money back; from the law, and only if the seller ends
 *     the contract
 */
public record Cancellation(
        Side by, LocalDate cancelledOn, String reason, List<Kept> kept, Optional<Factor> earnestMoneyFactor)
        implements SaleFact {
    private static final int MAX_KEPT = 20;

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if nothing is said about what is kept, too much, or that
     *     nothing is kept beside something (AC-CAN-03), the
     *     buyer ends the contract with a factor (AC-CAN-04), the date is out of range (AC-TXT-04), or the reason is blank,
     *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Cancellation {
        Objects.requireNonNull(by, "by");
        Text.require(cancelledOn, "Day of the cancellation");
        Text.require(reason, "Reason", 200);
        kept = List.copyOf(kept);
        boolean contradicts = kept.size() > 1 && kept.stream().anyMatch(Kept.Nothing.class::isInstance);
        if (kept.isEmpty() || kept.size() > MAX_KEPT || contradicts) {
            throw SaleRules.KEPT_UNSTATED.broken("count", kept.size(), "limit", MAX_KEPT);
        }
        if (by == Side.BUYER && earnestMoneyFactor.isPresent()) {
            throw SaleRules.FACTOR_OF_BUYER.broken("factor", earnestMoneyFactor.get());
        }
    }

    /**
     * Returns a cancellation by the buyer.
     *
     * @param cancelledOn the day from which the contract is ended
     * @param reason why
     * @param kept what the seller keeps or claims
     * @param more what else
     * @return the cancellation
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Cancellation byBuyer(LocalDate cancelledOn, String reason, Kept kept, Kept... more) {
        return new Cancellation(Side.BUYER, cancelledOn, reason, all(kept, more), Optional.empty());
    }

    /**
     * Returns a cancellation by the seller of a sale without earnest money.
     *
     * @param cancelledOn the day from which the contract is ended
     * @param reason why
     * @param kept what the seller keeps or claims
     * @param more what else
     * @return the cancellation
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Cancellation bySeller(LocalDate cancelledOn, String reason, Kept kept, Kept... more) {
        return new Cancellation(Side.SELLER, cancelledOn, reason, all(kept, more), Optional.empty());
    }

    /**
     * Returns this cancellation of a seller who gives earnest money back with a factor.
     *
     * @param factor how many times, from the law
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Cancellation givingEarnestMoneyBack(Factor factor) {
        return new Cancellation(by, cancelledOn, reason, kept, Optional.of(factor));
    }

    @Override
    public LocalDate occurredOn() {
        return cancelledOn;
    }

    private static List<Kept> all(Kept kept, Kept... more) {
        List<Kept> all = new ArrayList<>(more.length + 1);
        all.add(kept);
        all.addAll(List.of(more));
        return all;
    }
}
