package org.acompte.refund;

import java.time.Instant;
import org.joda.money.Money;

/**
 * An attempt to pay an instalment, read from the log.
 *
 * @param id the id of the attempt
 * @param instalment the place of the instalment in the schedule, from 1
 * @param amount the amount of the instalment
 * @param outcome what became of it so far
 * @param at when it took this outcome
 */
public record RefundAttempt(String id, int instalment, Money amount, AttemptOutcome outcome, Instant at) {

    RefundAttempt become(AttemptOutcome next, Instant moment) {
        return new RefundAttempt(id, instalment, amount, next, moment);
    }
}
