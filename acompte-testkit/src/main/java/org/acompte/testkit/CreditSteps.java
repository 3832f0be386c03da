package org.acompte.testkit;

import java.util.List;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Deduction;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;

/** Credit notes of amounts. */
final class CreditSteps extends StepFamily {
    CreditSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        if (step.kind() == SaleStep.Kind.CREDIT_OF_DEDUCTED) {
            creditDeducted();
        } else {
            chosen().ifPresent(this::creditPart);
        }
    }

    private void credit(Invoice invoice, Credit credit) {
        walk.issue(step, sale.draftCreditNote(invoice, credit, CreditReasons.PRICE_REDUCTION));
    }

    private void creditDeducted() {
        List<Deduction> deductions =
                sale.finalInvoice().map(FinalInvoice::deductions).orElse(List.of());
        if (deductions.isEmpty()) {
            return;
        }
        Deduction deduction = deductions.get(step.choice() % deductions.size());
        Invoice deposit = sale.invoice(deduction.deposit().number()).orElseThrow();
        VatBreakdown left = sale.creditableOf(deposit);
        credit(
                deposit,
                step.choice() % 2 == 0
                        ? Credit.ofWithVat(part(left.withVatMinor()))
                        : Credit.ofWithoutVat(part(left.withoutVatMinor())));
    }

    private void creditPart(Invoice invoice) {
        VatBreakdown left = sale.creditableOf(invoice);
        switch (step.kind()) {
            case FULL_CREDIT -> credit(invoice, Credit.full());
            case CREDIT_WITH_VAT -> credit(invoice, Credit.ofWithVat(part(left.withVatMinor())));
            case CREDIT_WITHOUT_VAT -> credit(invoice, Credit.ofWithoutVat(part(left.withoutVatMinor())));
            default -> creditTreatment(invoice, left);
        }
    }

    /** Credits a part of one treatment, or one minor unit more than there is. */
    private void creditTreatment(Invoice invoice, VatBreakdown left) {
        VatBreakdown.Row row = oneOf(left.rows());
        VatBreakdown part = step.permille() > 1000
                ? left.plus(row.treatment(), TaxedAmount.of(money(1), money(0)))
                : left.carve(
                        row.treatment(),
                        money(row.amount().withVatMinor() * step.permille() / 1000),
                        PriceBasis.WITH_VAT);
        if (!part.isZero()) {
            credit(invoice, Credit.ofTreatments(part));
        }
    }
}
