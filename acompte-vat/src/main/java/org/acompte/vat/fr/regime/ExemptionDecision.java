package org.acompte.vat.fr.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.vat.law.Ground;

/**
 * Whether the franchise goes on, or from which day on VAT is due, and why.
 * <p>
 * For example, services of EUR 42000.00 that exceeded EUR 41250.00 on 14 September 2026 bear VAT from that day on.
 *
 * @param status what the turnover means
 * @param taxedFrom the first day of operations with VAT; empty while the franchise goes on
 * @param steps what was compared, each step with its article, at least one
 */
public record ExemptionDecision(ExemptionStatus status, Optional<LocalDate> taxedFrom, List<Ground> steps) {

    /**
     * Checks the components and copies the list.
     *
     * @throws IllegalArgumentException if there is no step, or a day without an end or an end without a day
     */
    public ExemptionDecision {
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
        if (steps.isEmpty() || taxedFrom.isPresent() == (status == ExemptionStatus.STAYS)) {
            throw new IllegalArgumentException(status + " with " + taxedFrom + " and " + steps);
        }
    }

    /**
     * Tells whether an operation is in the franchise.
     *
     * @param suppliedOn the day of the supply
     * @return true if it bears no VAT
     */
    public boolean covers(LocalDate suppliedOn) {
        return taxedFrom.isEmpty() || suppliedOn.isBefore(taxedFrom.get());
    }

    /**
     * Tells whether an advance bears VAT.
     *
     * @param receivedOn the day on which it was received
     * @param suppliedOn the day of the supply
     * @param across what the caller decides for an advance before the end of the franchise and a supply after it
     * @return true if it bears VAT
     */
    public boolean taxes(LocalDate receivedOn, LocalDate suppliedOn, AdvanceAcrossEnd across) {
        if (covers(suppliedOn)) {
            return false;
        }
        return covers(receivedOn) ? across.taxed() : true;
    }

    /**
     * Returns the reasons as sentences.
     *
     * @return one line per step
     */
    public String inWords() {
        return steps.stream().map(Ground::toString).collect(Collectors.joining("\n"));
    }
}
