package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.AmountRules;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Totals;
import org.acompte.json.QuoteFile;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** Says all that keeps the quote of a file from being sent, each at its place. */
final class SendableQuote {
    private SendableQuote() {}

    static QuoteFile require(QuoteFile file) {
        RuleViolationException.throwIfAny(ofScope(file));
        return file;
    }

    private static List<Violation> ofScope(QuoteFile file) {
        DraftQuote quote = file.quote();
        try {
            Scope scope = quote.scope();
            return file.depositPlan().check(quote.number(), scope).stream()
                    .map(violation -> violation.within("/depositPlan"))
                    .toList();
        } catch (RuleViolationException e) {
            return e.violations().stream().map(each -> placed(each, quote)).toList();
        }
    }

    /** Gives the discount or charge that cannot be spread its path, which the core says of the whole. */
    private static Violation placed(Violation violation, DraftQuote quote) {
        if (violation.rule() != AmountRules.NOTHING_TO_SPREAD_OVER) {
            return violation;
        }
        List<DocumentAdjustment> adjustments = quote.adjustments();
        int at = 0;
        while (at < adjustments.size() - 1 && isSpread(quote, adjustments.subList(0, at + 1))) {
            at++;
        }
        return violation.within("/adjustments/" + at);
    }

    private static boolean isSpread(DraftQuote quote, List<DocumentAdjustment> some) {
        List<Line> lines = quote.lines();
        try {
            Totals.of(lines.get(0).currency(), quote.priceBasis(), quote.vatRounding(), lines, some);
            return true;
        } catch (RuleViolationException e) {
            return false;
        }
    }
}
