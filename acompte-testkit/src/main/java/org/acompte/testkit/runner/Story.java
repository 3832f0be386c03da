package org.acompte.testkit.runner;

import java.util.List;
import org.acompte.deposit.Instalment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.Violation;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleStep;
import org.acompte.testkit.SaleWalk;

/** A walk as text, one line per step, so that it can be read and written down as a test. */
final class Story {
    private Story() {}

    static String of(Recipe recipe) {
        StringBuilder text = new StringBuilder();
        scope(text, recipe.start().scope());
        text.append("  plan, ").append(recipe.start().plan().rounding().code()).append(":\n");
        for (Instalment instalment : recipe.start().plan().instalments()) {
            text.append("    ").append(instalment.advance()).append('\n');
        }
        terms(text, recipe.start().terms());
        moves(text, recipe);
        return text.toString();
    }

    private static void scope(StringBuilder text, Scope scope) {
        text.append("  prices ")
                .append(scope.priceBasis())
                .append(", VAT rounded ")
                .append(scope.vatRounding());
        text.append(", total ").append(scope.total()).append(":\n");
        for (Line line : scope.lines()) {
            text.append("    ").append(line);
            text.append(line.adjustments().isEmpty() ? "" : ", " + line.adjustments())
                    .append('\n');
        }
        scope.adjustments().forEach(each -> text.append("    ").append(each).append('\n'));
    }

    private static void terms(StringBuilder text, SaleTerms terms) {
        text.append("  deposits used up ").append(terms.consumption());
        text.append(", unpaid ones ").append(terms.unpaidDeposits());
        text.append(", supply ").append(terms.supplyCondition());
        text.append(", tolerance ").append(terms.tolerance());
        text.append(", retentions ").append(terms.retentions()).append('\n');
    }

    /** A walk that ends with an exception is told as far as it goes. */
    private static void moves(StringBuilder text, Recipe recipe) {
        List<SaleStep> steps = recipe.steps();
        int told = 0;
        for (int i = 1; i <= steps.size(); i++) {
            SaleStep step = steps.get(i - 1);
            text.append("  ")
                    .append(step.kind())
                    .append('(')
                    .append(step.choice())
                    .append(", ");
            text.append(step.permille()).append(")\n");
            try {
                List<SaleMove> moves =
                        SaleWalk.of(recipe.start(), steps.subList(0, i)).moves();
                for (; told < moves.size(); told++) {
                    move(text, moves.get(told));
                }
            } catch (RuntimeException e) {
                text.append("    throws ").append(e).append('\n');
                return;
            }
        }
    }

    private static void move(StringBuilder text, SaleMove move) {
        for (Violation violation : move.refused()) {
            text.append("    refused: ").append(violation.message()).append('\n');
        }
        if (move.wasLegal()) {
            text.append("    ").append(tell(move.fact().orElseThrow())).append('\n');
            if (move.fact().get() instanceof Amendment amendment) {
                scope(text, amendment.scope());
            }
        }
    }

    private static String tell(SaleFact fact) {
        if (fact instanceof DepositInvoice deposit) {
            String place = deposit.instalment().isPresent()
                    ? ", instalment " + deposit.instalment().getAsInt()
                    : "";
            return "deposit " + deposit.number() + place + ", " + deposit.advance() + ": " + deposit.amount();
        }
        if (fact instanceof FinalInvoice last) {
            return "final invoice " + last.number() + ": " + last.amount() + "; deducts " + last.deductions();
        }
        if (fact instanceof CreditNote note) {
            return "credit note " + note.number() + " on " + note.corrected().number() + ", " + note.credit() + ": "
                    + note.amount();
        }
        return fact.toString();
    }
}
