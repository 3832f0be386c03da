package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Drafts the progress invoices of a sale and checks those that are recorded. */
final class ProgressInvoices {
    /** What a progress invoice states and the sale gives, in the order in which one leads to the next. */
    private static final List<Figure> FIGURES = List.of(
            new Figure("line amounts", ProgressInvoice::lineAmounts),
            new Figure("work to date", ProgressInvoice::toDate),
            new Figure("work before", ProgressInvoice::previous),
            new Figure("deductions", invoice -> Documents.inWords(invoice.deductions())));

    private final Guards guards;
    private final Ledger ledger;

    ProgressInvoices(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    Draft<ProgressInvoice> draft(Progress progress, InvoiceTerms terms) {
        List<Violation> closed = guards.closed(SaleRules.PROGRESS_AFTER_FINAL);
        if (!closed.isEmpty()) {
            return guards.refused(closed.get(0));
        }
        try {
            terms.suppliedOn().ifPresent(day -> Text.require(day, "Day of the supply"));
            Figures figures = figures(progress);
            return guards.draft(
                    figures.amount,
                    Optional.of(terms.payment()),
                    header -> figures.fill(header, progress, terms.suppliedOn()));
        } catch (RuleViolationException e) {
            return guards.refused(e.violations().get(0));
        }
    }

    List<Violation> check(ProgressInvoice invoice) {
        List<Violation> closed = guards.closed(SaleRules.PROGRESS_AFTER_FINAL);
        if (!closed.isEmpty()) {
            return closed;
        }
        try {
            Figures figures = figures(invoice.progress());
            ProgressInvoice expected = figures.fill(invoice.header(), invoice.progress(), invoice.suppliedOn());
            return expected.equals(invoice) ? List.of() : difference(invoice, expected);
        } catch (RuleViolationException e) {
            return e.violations();
        }
    }

    private List<Violation> difference(ProgressInvoice invoice, ProgressInvoice expected) {
        if (!invoice.scope().equals(ledger.scope)) {
            return List.of(SaleRules.PROGRESS_SCOPE.violation(
                    "number",
                    invoice.number(),
                    "total",
                    invoice.scope().total().withVat(),
                    "sale",
                    guards.number(),
                    "expected",
                    ledger.scope.total().withVat()));
        }
        for (Figure figure : FIGURES) {
            Object stated = figure.of().apply(invoice);
            Object given = figure.of().apply(expected);
            if (!stated.equals(given)) {
                return List.of(SaleRules.PROGRESS_FIGURES.violation(
                        "number",
                        invoice.number(),
                        "figure",
                        figure.name(),
                        "stated",
                        stated,
                        "sale",
                        guards.number(),
                        "expected",
                        given));
            }
        }
        return new Retentions(ledger).check(invoice, invoice.toDate(), guards);
    }

    private Figures figures(Progress progress) {
        WorkDone workDone = new WorkDone(guards.number(), ledger.scope, ledger.lastProgress());
        List<Money> lineAmounts = workDone.lineAmounts(progress);
        VatBreakdown work = workDone.worth(lineAmounts).excessOver(ledger.work());
        if (work.isZero()) {
            throw SaleRules.PROGRESS_OF_NOTHING.broken("progress", progress);
        }
        List<Deduction> deductions = new Imputation(ledger, work).ofPart();
        VatBreakdown toDate = ledger.work().plus(work);
        VatBreakdown amount = Documents.less(work, deductions);
        return new Figures(
                ledger.scope,
                lineAmounts,
                toDate,
                ledger.work(),
                deductions,
                amount,
                new Retentions(ledger).on(toDate, amount));
    }

    /** A figure of a progress invoice, and how a message names it. */
    private record Figure(String name, Function<ProgressInvoice, Object> of) {}

    /** What the sale gives for a progress. */
    private record Figures(
            Scope scope,
            List<Money> lineAmounts,
            VatBreakdown toDate,
            VatBreakdown previous,
            List<Deduction> deductions,
            VatBreakdown amount,
            List<HeldRetention> retentions) {

        ProgressInvoice fill(DocumentHeader header, Progress progress, Optional<LocalDate> suppliedOn) {
            return new ProgressInvoice(
                    header, scope, progress, lineAmounts, toDate, previous, deductions, amount, retentions, suppliedOn);
        }
    }
}
