package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;

/** The scale after a withdrawal: steps, then points per month up to the price, then legal interest. */
final class WithdrawalScale {
    private final LateRefund refund;
    private final Money price;
    private final WithdrawalReading reading;
    private final LatePaymentRates rates;
    private final RefundScale scale;
    private final Citation source;

    WithdrawalScale(LateRefund refund, Money price, WithdrawalReading reading, LatePaymentRates rates) {
        Dated<RefundScale> version = RefundTable.WITHDRAWAL.versionOn(refund.concludedOn());
        this.refund = refund;
        this.price = price;
        this.reading = reading;
        this.rates = rates;
        this.scale = version.value();
        this.source = version.citation();
    }

    RefundIncrease increase() {
        if (refund.daysLate() == 0) {
            return result(zero(), List.of(), "in time");
        }
        RefundBand last = scale.bands().get(scale.bands().size() - 1);
        RefundBand band = scale.band(refund.daysLate()).orElse(last);
        if (band.share().isEmpty()) {
            return legal(zero(), refund.deadline(), "legal interest");
        }
        long share = band.share().get().millionths();
        boolean beyond = !band.covers(refund.daysLate());
        return beyond ? afterLastBand(band, share) : result(capped(share), List.of(), "" + band);
    }

    /** Points for each month after the last step; when the price is reached, legal interest from the next month on. */
    private RefundIncrease afterLastBand(RefundBand last, long share) {
        LocalDate start = refund.deadline().plusDays(last.lastDay().orElseThrow());
        long points = scale.pointsPerMonth().map(Percentage::millionths).orElseThrow();
        int months = reading.months().between(start, refund.refundedOn());
        long reached = share;
        for (int month = 0; month <= months; month++) {
            if (month > 0) {
                reached = MinorUnits.plus(reached, points);
            }
            if (!part(reached).isLessThan(price)) {
                return legal(
                        price, start.plusMonths(month), "the price after " + month + " months, then legal interest");
            }
        }
        return result(part(reached), List.of(), last + " and " + months + " months");
    }

    private RefundIncrease legal(Money share, LocalDate after, String step) {
        LocalDate first = after.plusDays(1);
        if (first.isAfter(refund.refundedOn())) {
            return result(share, List.of(), step);
        }
        if (reading.legalRate() == LegalRateUse.AT_ONCE) {
            Percentage rate = rates.legal(reading.column(), Semester.of(first));
            return result(share.plus(part(rate.millionths())), List.of(), step + " of " + rate + " at once");
        }
        InterestRun run = new InterestRun(
                OverdueClaim.of(refund.amount(), after),
                reading.dayCount(),
                day -> LegalInterest.on(rates, reading.column(), source, day));
        return result(share, run.slices(first, refund.refundedOn()), step);
    }

    private RefundIncrease result(Money share, List<InterestSlice> interest, String step) {
        return new RefundIncrease(refund, share, interest, step, source);
    }

    private Money capped(long millionths) {
        Money part = part(millionths);
        return part.isGreaterThan(price) ? price : part;
    }

    private Money part(long millionths) {
        return MinorUnits.share(refund.amount(), millionths, 1, 1);
    }

    private Money zero() {
        return Money.zero(refund.amount().getCurrencyUnit());
    }
}
