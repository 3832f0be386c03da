package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.amount.Percentage;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;

/** Cuts days into slices of one base and one rate. */
final class InterestRun {
    private final OverdueClaim claim;
    private final DayCount dayCount;
    private final Function<LocalDate, Dated<Percentage>> rateOn;

    /** @param rateOn the rate of a day; its validity says when the slice must end */
    InterestRun(OverdueClaim claim, DayCount dayCount, Function<LocalDate, Dated<Percentage>> rateOn) {
        this.claim = claim;
        this.dayCount = dayCount;
        this.rateOn = rateOn;
    }

    /** The slices of the days from the first to the last; both count. */
    List<InterestSlice> slices(LocalDate first, LocalDate last) {
        List<InterestSlice> slices = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last) && claim.openOn(from).isPositive()) {
            Dated<Percentage> rate = rateOn.apply(from);
            LocalDate to = end(from, last, rate);
            slices.add(slice(from, to, rate));
            from = to.plusDays(1);
        }
        return List.copyOf(slices);
    }

    private LocalDate end(LocalDate from, LocalDate last, Dated<Percentage> rate) {
        LocalDate end = last;
        Optional<LocalDate> rateEnd = rate.validity().endExclusive().map(day -> day.minusDays(1));
        end = earlier(end, rateEnd);
        end = earlier(end, claim.nextPayment(from));
        LocalDate yearEnd = LocalDate.of(from.getYear(), 12, 31);
        boolean lengthChanges = dayCount.daysOfYear(from) != dayCount.daysOfYear(yearEnd.plusDays(1));
        return lengthChanges ? earlier(end, Optional.of(yearEnd)) : end;
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(that -> that.isBefore(day)).orElse(day);
    }

    private InterestSlice slice(LocalDate from, LocalDate to, Dated<Percentage> rate) {
        Money base = claim.openOn(from);
        return new InterestSlice(from, to, dayCount.daysOfYear(from), base, rate.value(), rate.citation());
    }
}
