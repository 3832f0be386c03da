package org.acompte.testkit.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.deposit.AdvanceAmount;

/**
 * An invoice with the figures that it must have.
 *
 * @param number its number
 * @param kind what it is
 * @param scope what was agreed when it was issued
 * @param amount what it asks
 * @param previous the work that was invoiced before it
 * @param work the work that it invoices
 * @param lines of a progress invoice: what is done of each line to date
 * @param deductions what it deducts of each deposit
 * @param held what is held back under each clause
 * @param plan of a deposit: what was asked and where it stands in the plan
 */
record SlowDocument(
        String number,
        Kind kind,
        SlowScope scope,
        Table amount,
        Table previous,
        Table work,
        List<Fraction> lines,
        Map<String, Table> deductions,
        Map<String, Fraction> held,
        Optional<Planned> plan) {

    /** What an invoice is. */
    enum Kind {
        DEPOSIT,
        PROGRESS,
        FINAL,
        INDEMNITY
    }

    /**
     * What was asked of a deposit.
     *
     * @param asked the amount or percentage
     * @param earnest whether it is earnest money
     * @param place the place of the plan, 0 outside it
     * @param reached the place of the plan that was reached before it
     */
    record Planned(AdvanceAmount asked, boolean earnest, int place, int reached) {}

    static SlowDocument deposit(String number, SlowScope scope, Table amount, Planned plan) {
        return new SlowDocument(
                number,
                Kind.DEPOSIT,
                scope,
                amount,
                Table.NOTHING,
                Table.NOTHING,
                List.of(),
                Map.of(),
                Map.of(),
                Optional.of(plan));
    }

    static SlowDocument indemnity(String number, SlowScope scope, Table amount) {
        return new SlowDocument(
                number,
                Kind.INDEMNITY,
                scope,
                amount,
                Table.NOTHING,
                Table.NOTHING,
                List.of(),
                Map.of(),
                Map.of(),
                Optional.empty());
    }
}
