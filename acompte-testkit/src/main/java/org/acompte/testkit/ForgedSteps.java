package org.acompte.testkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;

/** Documents that were made up, or belong to another state of the sale. */
final class ForgedSteps extends StepFamily {
    ForgedSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case STALE_DOCUMENT -> stale();
            case WRONG_HEADER -> wrongHeader();
            case FORGED_PROGRESS -> forgeProgress();
            default -> forge();
        }
    }

    private void stale() {
        List<SaleMove> legal = walk.legalMoves();
        if (legal.isEmpty()) {
            return;
        }
        Sale earlier = legal.get(step.choice() % legal.size()).before();
        String number = "S-" + (walk.moves().size() + 1);
        if (earlier.draftFinalInvoice().check(number, today).isEmpty()) {
            walk.record(step, earlier.draftFinalInvoice().issue(number, today));
        }
    }

    private void wrongHeader() {
        if (step.choice() % 2 == 0 && !invoices.isEmpty()) {
            walk.issue(step, sale.draftFinalInvoice(), invoices.get(0).number(), 0);
        } else {
            walk.issue(step, sale.draftFinalInvoice(), "W-1", -1000);
        }
    }

    /** Makes up a deposit over the total, a final invoice that deducts nothing, or a credit note over its invoice. */
    private void forge() {
        DocumentHeader header = DocumentHeader.builder()
                .number("F-" + (walk.moves().size() + 1))
                .issuedOn(today)
                .contract(ContractReference.to(sale.contract()))
                .saleVersion(sale.version())
                .build();
        Optional<Invoice> invoice = chosen();
        if (step.choice() % 3 == 0 && invoice.isPresent()) {
            var over = invoice.get().amount().plus(invoice.get().amount());
            if (!over.isZero()) {
                walk.record(
                        step,
                        new CreditNote(header, invoice.get().reference(), Credit.full(), over, CreditReasons.ERROR));
            }
        } else if (step.choice() % 3 == 1
                && !sale.draftFinalInvoice().amount().equals(sale.total().minus(sale.workInvoiced()))) {
            var work = sale.workInvoiced();
            walk.record(
                    step,
                    new FinalInvoice(
                            header,
                            sale.scope(),
                            work,
                            List.of(),
                            sale.total().minus(work),
                            List.of(),
                            Optional.empty()));
        } else if (!sale.total().isZero() && total() < MinorUnits.LIMIT / 2) {
            var twice = sale.total().plus(sale.total());
            walk.record(
                    step,
                    new DepositInvoice(
                            header, new Deposit(new AdvanceAmount.WithVat(part(total()))), OptionalInt.empty(), twice));
        }
    }

    /** States more work than there is, or deducts nothing. */
    private void forgeProgress() {
        Draft<ProgressInvoice> draft = sale.draftProgressInvoice(Progress.of(Percentage.HUNDRED));
        if (!draft.check().isEmpty() || total() > MinorUnits.LIMIT / 4) {
            return;
        }
        ProgressInvoice due = draft.issue("F-" + (walk.moves().size() + 1), today);
        boolean deductsNothing = step.choice() % 2 == 0 && !due.deductions().isEmpty();
        VatBreakdown toDate = deductsNothing ? due.toDate() : due.toDate().plus(due.work());
        List<Deduction> deductions = deductsNothing ? List.of() : due.deductions();
        VatBreakdown amount = deductsNothing ? due.work() : due.amount().plus(due.work());
        walk.record(
                step,
                new ProgressInvoice(
                        due.header(),
                        due.scope(),
                        due.progress(),
                        due.lineAmounts(),
                        toDate,
                        due.previous(),
                        deductions,
                        amount,
                        due.retentions(),
                        due.suppliedOn()));
    }
}
