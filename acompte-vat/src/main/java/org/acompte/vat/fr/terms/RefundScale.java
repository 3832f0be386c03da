package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.amount.Percentage;

/**
 * By how much a sum grows that a professional gives back late to a consumer.
 *
 * @param deadlineDays within how many days it is to be given back
 * @param bands the steps in their order
 * @param pointsPerMonth the points for each month after the last step, if the scale goes on
 */
public record RefundScale(int deadlineDays, List<RefundBand> bands, Optional<Percentage> pointsPerMonth) {

    /** Copies the list. */
    public RefundScale {
        bands = List.copyOf(bands);
        Objects.requireNonNull(pointsPerMonth, "pointsPerMonth");
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
