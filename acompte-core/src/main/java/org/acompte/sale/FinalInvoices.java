package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.PaymentTerms;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;

/** Drafts the final invoice of a sale and checks the one that is recorded. */
final class FinalInvoices {
    private final Guards guards;
    private final Sale sale;
    private final Ledger ledger;

    FinalInvoices(Guards guards) {
        this.guards = guards;
        this.sale = guards.sale;
        this.ledger = guards.ledger;
    }

    Draft<FinalInvoice> draft(PaymentTerms terms, Optional<LocalDate> suppliedOn) {
        if (ledger.finalInvoice.isPresent()) {
            return Draft.refused(sale, alreadyFinal(ledger.finalInvoice.get()));
        }
        try {
            suppliedOn.ifPresent(day -> Text.require(day, "Day of the supply"));
        } catch (RuleViolationException e) {
            return Draft.refused(sale, e.violations().get(0));
        }
        List<Deduction> deductions = ledger.deductions();
        VatBreakdown amount = FinalInvoice.less(ledger.scope.total(), deductions);
        return Draft.of(
                sale,
                amount,
                Optional.of(terms),
                header -> new FinalInvoice(header, ledger.scope, deductions, amount, suppliedOn));
    }

    /** A final invoice is not older than the deposits that it deducts. */
    List<Violation> checkDate(FinalInvoice last) {
        for (Deduction deduction : last.deductions()) {
            if (last.issuedOn().isBefore(deduction.deposit().issuedOn())) {
                return List.of(SaleRules.FINAL_BEFORE_DEPOSIT.violation(
                        "number", last.number(), "date", last.issuedOn(), "deposit", deduction.deposit()));
            }
        }
        return List.of();
    }

    List<Violation> check(FinalInvoice last) {
        if (ledger.finalInvoice.isPresent()) {
            return List.of(alreadyFinal(ledger.finalInvoice.get()));
        }
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
        List<Deduction> expected = ledger.deductions();
        if (!expected.equals(last.deductions())) {
            return List.of(SaleRules.FINAL_DEDUCTIONS.violation(
                    "number",
                    last.number(),
                    "deducted",
                    last.deducted().withVat(),
                    "expected",
                    ledger.scope
                            .total()
                            .minus(FinalInvoice.less(ledger.scope.total(), expected))
                            .withVat()));
        }
        return List.of();
    }

    private Violation alreadyFinal(FinalInvoice last) {
        return SaleRules.ALREADY_FINAL.violation("sale", guards.number(), "final", last.number());
    }
}
