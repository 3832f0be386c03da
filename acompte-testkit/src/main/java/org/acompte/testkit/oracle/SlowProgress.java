package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Progress;

/** What a progress is worth, as arithmetic D says. */
final class SlowProgress {
    private final SlowState state;

    SlowProgress(SlowState state) {
        this.state = state;
    }

    /** What a progress invoice asks. */
    SlowDocument invoice(String number, Progress progress) {
        List<Fraction> lines = lines(progress);
        Table previous = state.work();
        Table work = worth(lines).above(previous);
        Map<String, Table> deductions = new SlowDeductions(state, work).part();
        Table amount = SlowDeductions.less(work, deductions);
        return new SlowDocument(
                number,
                SlowDocument.Kind.PROGRESS,
                state.scope,
                amount,
                previous,
                work,
                lines,
                deductions,
                new SlowRetentions(state).held(previous.plus(work), amount),
                Optional.empty());
    }

    /** What is done of each line to date. */
    private List<Fraction> lines(Progress progress) {
        List<Fraction> done = new ArrayList<>();
        for (int at = 0; at < state.scope.scope().lines().size(); at++) {
            done.add(
                    progress instanceof Progress.Overall overall
                            ? state.scope
                                    .line(at)
                                    .times(share(overall.share().value()))
                                    .rounded(state.carver.unit())
                            : line((Progress.Lines) progress, at));
        }
        return done;
    }

    private static Fraction share(java.math.BigDecimal percentage) {
        return Fraction.of(percentage).percent();
    }

    /** A line that is not named stays where it was. */
    private Fraction line(Progress.Lines progress, int at) {
        for (Progress.Item item : progress.items()) {
            if (item.line() == at + 1) {
                return state.scope.line(at).times(part(item, at)).rounded(state.carver.unit());
            }
        }
        List<Fraction> before = state.lastProgress().map(SlowDocument::lines).orElse(List.of());
        return at < before.size() ? before.get(at) : Fraction.ZERO;
    }

    private Fraction part(Progress.Item item, int at) {
        if (item instanceof Progress.Done done) {
            return share(done.share().value());
        }
        Fraction delivered = Fraction.of(((Progress.Delivered) item).quantity().value());
        Fraction whole =
                Fraction.of(state.scope.scope().lines().get(at).quantity().value());
        return delivered.isZero() ? Fraction.ZERO : delivered.over(whole);
    }

    /** The share of each treatment that its lines have reached, with the VAT carved out of that of the whole. */
    private Table worth(List<Fraction> done) {
        Table worth = Table.NOTHING;
        for (Map.Entry<VatTreatment, Pair> each : state.scope.total().pairs().entrySet()) {
            VatTreatment treatment = each.getKey();
            Table whole = Table.of(new LinkedHashMap<>(Map.of(treatment, each.getValue())));
            boolean withVat = state.scope.isWithVat();
            Fraction total = withVat ? whole.withVat() : whole.base();
            Fraction part = total.times(reached(treatment, done)).rounded(state.carver.unit());
            worth = worth.plus(
                    withVat ? state.carver.withVat(whole, part, false) : state.carver.withoutVat(whole, part, false));
        }
        return worth;
    }

    /** From 0 to 1; returns of goods keep it within. */
    private Fraction reached(VatTreatment treatment, List<Fraction> done) {
        Fraction wholeSum = Fraction.ZERO;
        Fraction doneSum = Fraction.ZERO;
        boolean complete = true;
        for (int at = 0; at < done.size(); at++) {
            if (state.scope.scope().lines().get(at).vatTreatment().equals(treatment)) {
                wholeSum = wholeSum.plus(state.scope.line(at));
                doneSum = doneSum.plus(done.get(at));
                complete &= done.get(at).equals(state.scope.line(at));
            }
        }
        if (complete || (doneSum.signum() > 0 && doneSum.compareTo(wholeSum) >= 0)) {
            return Fraction.ONE;
        }
        return doneSum.signum() <= 0 ? Fraction.ZERO : doneSum.over(wholeSum);
    }
}
