package org.acompte.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;

/** What an invoice deducts of deposits, the oldest first. */
final class SlowDeductions {
    private final SlowState state;
    private final Table work;

    SlowDeductions(SlowState state, Table work) {
        this.state = state;
        this.work = work;
    }

    static Table less(Table work, Map<String, Table> deductions) {
        Table left = work;
        for (Table each : deductions.values()) {
            left = left.minus(each);
        }
        return left;
    }

    /** The last invoice deducts all that is there and fits. */
    Map<String, Table> all() {
        return taken(work);
    }

    /** What must be deducted now because it could not be later, and what the policy of the sale adds. */
    Map<String, Table> part() {
        Table available = Table.NOTHING;
        for (SlowAccount deposit : state.deposits()) {
            available = available.plus(state.available(deposit));
        }
        Table reached = state.work().plus(work);
        Table most = available.within(work);
        Table least = available.plus(reached).above(state.scope.total()).within(most);
        Table taken = least;
        for (Map.Entry<VatTreatment, Pair> room : most.minus(least).pairs().entrySet()) {
            VatTreatment treatment = room.getKey();
            Fraction there = room.getValue().withVat();
            Fraction already = least.of(treatment).withVat();
            Fraction more = wanted(treatment, reached).minus(already).min(there);
            if (more.signum() > 0) {
                taken = taken.plus(state.carver.withVat(Table.of(treatment, room.getValue()), more, false));
            }
        }
        return taken(taken);
    }

    /** What the policy deducts in a treatment, with VAT; it may be more than there is. */
    private Fraction wanted(VatTreatment treatment, Table reached) {
        Consumption policy = state.terms.consumption();
        Fraction asked = work.of(treatment).withVat();
        if (policy instanceof Consumption.First) {
            return asked;
        }
        if (policy instanceof Consumption.Last) {
            return Fraction.ZERO;
        }
        if (policy instanceof Consumption.Capped capped) {
            return asked.times(Fraction.of(capped.share().value()).percent()).rounded(state.carver.unit());
        }
        Fraction deducted = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (SlowAccount deposit : state.deposits()) {
            Pair used = state.deducted(deposit).within(deposit.owed).of(treatment);
            deducted = deducted.plus(used.withVat());
            all = all.plus(used.withVat())
                    .plus(state.available(deposit).of(treatment).withVat());
        }
        Fraction total = state.scope.total().of(treatment).withVat();
        Fraction share = reached.of(treatment).withVat().over(total);
        return all.times(share).rounded(state.carver.unit()).minus(deducted);
    }

    /** Spreads what is deducted over the deposits. */
    private Map<String, Table> taken(Table amount) {
        Map<String, Table> deductions = new LinkedHashMap<>();
        Table left = amount;
        for (SlowAccount deposit : state.deposits()) {
            Table taken = state.available(deposit).within(left);
            if (!taken.isZero()) {
                deductions.put(deposit.number(), taken);
                left = left.minus(taken);
            }
        }
        return deductions;
    }
}
