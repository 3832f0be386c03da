package org.acompte.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Amendment;

/** Other scopes. */
final class AmendmentSteps extends StepFamily {
    AmendmentSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        amend();
    }

    /** Drops, changes or adds a line, or takes a discount on the whole. */
    private void amend() {
        String number = "A-" + (walk.moves().size() + 1);
        Scope after;
        try {
            after = amended(number, sale.scope());
        } catch (RuleViolationException e) {
            return; // no such scope exists, so nothing is tried
        }
        walk.record(step, Amendment.of(number, today, after));
    }

    private Scope amended(String number, Scope before) {
        List<Line> lines = new ArrayList<>(before.lines());
        List<DocumentAdjustment> adjustments = new ArrayList<>(before.adjustments());
        int at = step.choice() % lines.size();
        Line line = lines.get(at);
        switch (step.choice() % 4) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, line.withQuantity(Quantity.of(step.permille() % 7)));
            case 2 ->
                lines.add(Line.of("More", part(total()), line.vatTreatment()).withNature(line.nature()));
            default ->
                adjustments.add(new DocumentAdjustment(
                        Adjustment.discount(Percentage.ofMillionths(Math.min(1000, step.permille()) * 300L)),
                        Optional.empty()));
        }
        return Scope.of(number, lines, adjustments, before.priceBasis(), before.vatRounding());
    }
}
