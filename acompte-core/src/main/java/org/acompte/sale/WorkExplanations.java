package org.acompte.sale;

import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;

/** Explains invoices of supplies, of which the work before and the deposits are taken off. */
final class WorkExplanations {
    private final Ledger ledger;
    private final Steps steps;

    WorkExplanations(Ledger ledger, Steps steps) {
        this.ledger = ledger;
        this.steps = steps;
    }

    Explanation of(ProgressInvoice invoice) {
        lines(invoice);
        Scope scope = invoice.scope();
        for (VatBreakdown.Row row : invoice.toDate().rows()) {
            if (!row.amount().isZero()) {
                TaxedAmount total = scope.total().amountOf(row.treatment());
                VatOfPart why =
                        new VatOfPart(row.amount(), total, row.treatment().rate(), scope.priceBasis());
                steps.add(
                        "D.2",
                        ExplanationKind.WORK_TO_DATE,
                        row.treatment(),
                        row.amount().withVat() + " of " + total.withVat() + " done, " + why.text(),
                        row.amount().withoutVat(),
                        row.amount().vat(),
                        total.withVat());
            }
        }
        steps.addEach("D.3", ExplanationKind.PREVIOUS_WORK, invoice.previous(), "less ", " invoiced before");
        deposits(invoice);
        deductions("D.6", invoice);
        retentions(invoice.toDate(), invoice.retentions());
        return steps.result("D.3", "asks", invoice.amount());
    }

    Explanation of(FinalInvoice last) {
        Scope scope = last.scope();
        boolean perLine = scope.vatRounding() == VatRounding.PER_LINE;
        for (VatBreakdown.Row row : scope.total().rows()) {
            TaxedAmount total = row.amount();
            if (!total.isZero()) {
                steps.add(
                        perLine ? "A.5" : "A.4",
                        ExplanationKind.TOTAL,
                        row.treatment(),
                        total.withVat() + " in all, VAT " + total.vat() + " "
                                + (perLine
                                        ? "line by line"
                                        : new VatOfPart(
                                                        total,
                                                        TaxedAmount.zero(scope.currency()),
                                                        row.treatment().rate(),
                                                        scope.priceBasis())
                                                .formulaInWords()
                                                .strip()),
                        total.withoutVat(),
                        total.vat());
            }
        }
        steps.addEach("C.1", ExplanationKind.PREVIOUS_WORK, last.previous(), "less ", " of work invoiced before");
        deductions("C.1", last);
        retentions(last.total(), last.retentions());
        return steps.result("C.1", "asks", last.amount());
    }

    private void lines(ProgressInvoice invoice) {
        List<Line> lines = invoice.scope().lines();
        for (int i = 0; i < lines.size(); i++) {
            Money done = invoice.lineAmounts().get(i);
            if (!done.isZero()) {
                steps.add(
                        "D.1",
                        ExplanationKind.LINE,
                        lines.get(i).vatTreatment(),
                        "line " + (i + 1) + " is done for " + done + " of "
                                + lines.get(i).amount(),
                        done,
                        lines.get(i).amount());
            }
        }
    }

    private void deposits(ProgressInvoice invoice) {
        Imputation imputation = new Imputation(ledger, invoice.work());
        VatBreakdown reached = imputation.reached();
        for (VatBreakdown.Row row : imputation.available().rows()) {
            VatTreatment treatment = row.treatment();
            Money available = row.amount().withVat();
            if (!row.amount().isZero() && !invoice.work().amountOf(treatment).isZero()) {
                long least = imputation.least(reached).amountOf(treatment).withVatMinor();
                long fits = imputation.fits().amountOf(treatment).withVatMinor();
                long wanted =
                        least == fits ? least : Math.max(0, Math.min(fits, imputation.wanted(treatment, reached)));
                steps.add(
                        "D.5",
                        ExplanationKind.DEPOSITS,
                        treatment,
                        policy() + " takes " + steps.money(wanted) + " off now, at least " + steps.money(least)
                                + ", of deposits with " + available,
                        steps.money(wanted),
                        steps.money(least),
                        available);
            }
        }
    }

    private String policy() {
        Consumption policy = ledger.terms.consumption();
        if (policy instanceof Consumption.Capped capped) {
            return "at most " + capped.share();
        }
        if (policy instanceof Consumption.First) {
            return "first";
        }
        return policy instanceof Consumption.Last ? "last" : "pro rata";
    }

    private void deductions(String section, Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            String number = deduction.deposit().number();
            VatBreakdown available = ledger.accounts.get(number).available();
            for (VatBreakdown.Row row : deduction.amount().rows()) {
                TaxedAmount part = row.amount();
                TaxedAmount there = available.amountOf(row.treatment());
                if (!part.isZero()) {
                    boolean all = part.equals(there);
                    steps.add(
                            all || invoice instanceof ProgressInvoice ? section : "C.2",
                            ExplanationKind.DEDUCTION,
                            row.treatment(),
                            "less " + part.withoutVat() + " and VAT " + part.vat() + " of deposit " + number
                                    + (all ? "" : ", which has " + there.withVat()),
                            part.withoutVat(),
                            part.vat(),
                            there.withVat());
                }
            }
        }
    }

    private void retentions(VatBreakdown toDate, List<HeldRetention> held) {
        for (HeldRetention retention : held) {
            for (RetentionClause clause : ledger.terms.retentions()) {
                if (clause.code().equals(retention.clause())) {
                    Money reached = steps.money(clause.share().onMinor(toDate.withVatMinor()));
                    Money before =
                            steps.money(clause.share().onMinor(ledger.work().withVatMinor()));
                    Money kept = steps.money(new Retentions(ledger).heldOrFreed(clause.code()));
                    Money off = kept.isGreaterThan(before) ? kept : before;
                    steps.add(
                            "D.7",
                            ExplanationKind.RETENTION,
                            retention.amount() + " is held under " + clause.code() + ": " + clause.share() + " of "
                                    + toDate.withVat() + " is " + reached + ", less " + off
                                    + (off.equals(before) ? " before" : " that is held or was released")
                                    + (retention.amount().isLessThan(reached.minus(off))
                                            ? ", as far as it is asked"
                                            : ""),
                            retention.amount(),
                            reached,
                            off);
                }
            }
        }
    }
}
