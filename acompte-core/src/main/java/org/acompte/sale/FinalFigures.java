package org.acompte.sale;

import java.util.List;
import org.acompte.amount.VatBreakdown;

/**
 * What a final invoice states after the facts so far.
 *
 * @param previous the work that progress invoices asked
 * @param deductions what it takes off of the deposits
 * @param amount what is left of the total after both
 */
record FinalFigures(VatBreakdown previous, List<Deduction> deductions, VatBreakdown amount) {

    static FinalFigures of(Ledger ledger) {
        VatBreakdown previous = ledger.work();
        VatBreakdown work = ledger.scope.total().minus(previous);
        List<Deduction> deductions = List.copyOf(new Imputation(ledger, work).ofLast());
        return new FinalFigures(previous, deductions, Documents.less(work, deductions));
    }
}
