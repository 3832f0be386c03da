package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;

/** Drafts the final invoice of a sale and checks the one that is recorded. */
final class FinalInvoices {
    private final Guards guards;
    private final Ledger ledger;

    FinalInvoices(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    Draft<FinalInvoice> draft(InvoiceTerms terms) {
        List<Violation> closed = guards.closed(SaleRules.ALREADY_FINAL);
        if (!closed.isEmpty()) {
            return guards.refused(closed.get(0));
        }
        try {
            if (terms.suppliedOn().isPresent()) {
                Text.require(terms.suppliedOn().get(), "Day of the supply");
            }
        } catch (RuleViolationException e) {
            return guards.refused(e.violations().get(0));
        }
        FinalFigures figures = guards.finalFigures();
        List<HeldRetention> held = new Retentions(ledger).on(ledger.scope.total(), figures.amount());
        return guards.draft(
                figures.amount(),
                Optional.of(terms.payment()),
                new Form(ledger.scope, figures, held, terms.suppliedOn()));
    }

    /** All but the header. */
    private record Form(Scope scope, FinalFigures figures, List<HeldRetention> held, Optional<LocalDate> suppliedOn)
            implements Draft.Form<FinalInvoice> {

        @Override
        public FinalInvoice fill(DocumentHeader header) {
            return new FinalInvoice(
                    header, scope, figures.previous(), figures.deductions(), figures.amount(), held, suppliedOn);
        }
    }

    List<Violation> check(FinalInvoice last) {
        List<Violation> closed = guards.closed(SaleRules.ALREADY_FINAL);
        if (!closed.isEmpty()) {
            return closed;
        }
        List<Violation> violations = checkFigures(last);
        return violations.isEmpty() ? new Retentions(ledger).check(last, ledger.scope.total(), guards) : violations;
    }

    /** Whether it invoices the scope, states the work and deducts the deposits that there are; retentions apart. */
    List<Violation> checkFigures(FinalInvoice last) {
        if (!last.scope().equals(ledger.scope)) {
            return List.of(SaleRules.FINAL_SCOPE.violation(
                    "number",
                    last.number(),
                    "total",
                    last.total().withVat(),
                    "sale",
                    guards.number(),
                    "expected",
                    ledger.scope.total().withVat()));
        }
        FinalFigures expected = guards.finalFigures();
        if (!last.previous().equals(expected.previous())) {
            return List.of(SaleRules.FINAL_PREVIOUS.violation(
                    "number",
                    last.number(),
                    "previous",
                    last.previous(),
                    "sale",
                    guards.number(),
                    "expected",
                    expected.previous()));
        }
        if (!Documents.areSame(expected.deductions(), last.deductions())) {
            return List.of(SaleRules.FINAL_DEDUCTIONS.violation(
                    "number",
                    last.number(),
                    "deducted",
                    Documents.inWords(last.deductions()),
                    "expected",
                    Documents.inWords(expected.deductions())));
        }
        return List.of();
    }
}
