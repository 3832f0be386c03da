package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.amount.Percentage;

/**
 * By how much a sum grows that a professional gives back late to a consumer.
 * <p>
 * For example, 14 days; 10 % up to day 14, 20 % up to day 30, 50 % beyond.
 *
 * @param deadlineDays within how many days it is to be given back, zero or more
 * @param bands the steps in their order, at least one; only the last one may have no end
 * @param pointsPerMonth the points for each month after the last step, if that one has an end
 */
public record RefundScale(int deadlineDays, List<RefundBand> bands, Optional<Percentage> pointsPerMonth) {

    /**
     * Copies the list and checks that the steps follow each other.
     *
     * @throws IllegalArgumentException if the days are below zero, there is no step, the steps are not in order, or what
     *     follows the last step is stated twice or not at all
     */
    public RefundScale {
        bands = List.copyOf(bands);
        Objects.requireNonNull(pointsPerMonth, "pointsPerMonth");
        if (deadlineDays < 0) {
            throw new IllegalArgumentException("a refund is due within zero days or more, not " + deadlineDays);
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a scale has a step");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (!bands.get(i).isAfter(bands.get(i - 1))) {
                throw new IllegalArgumentException(bands.get(i) + " is not after " + bands.get(i - 1));
            }
        }
        boolean open = bands.get(bands.size() - 1).lastDay().isEmpty();
        if (open == pointsPerMonth.isPresent()) {
            throw new IllegalArgumentException("after the last step a scale goes on in one way: " + bands);
        }
    }

    /** The step of a day of delay, or empty after the last one. */
    Optional<RefundBand> band(int daysLate) {
        return bands.stream().filter(band -> band.covers(daysLate)).findFirst();
    }

    @Override
    public String toString() {
        return "within " + deadlineDays + " days; late: "
                + bands.stream().map(RefundBand::toString).collect(Collectors.joining(", "))
                + pointsPerMonth
                        .map(points -> ", then " + points + " more per month up to the price, then legal interest")
                        .orElse("");
    }
}
