package org.acompte.testkit.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the final invoice asks: the total, less the work of invoices before it, less deposits, as arithmetic C says. */
final class SlowFinals {
    private final SlowState state;

    SlowFinals(SlowState state) {
        this.state = state;
    }

    SlowDocument invoice(String number) {
        Table previous = state.work();
        Table work = state.scope.total().minus(previous);
        Map<String, Table> deductions = new SlowDeductions(state, work).all();
        Table amount = SlowDeductions.less(work, deductions);
        return new SlowDocument(
                number,
                SlowDocument.Kind.FINAL,
                state.scope,
                amount,
                previous,
                work,
                List.of(),
                deductions,
                new SlowRetentions(state).held(state.scope.total(), amount),
                Optional.empty());
    }
}
