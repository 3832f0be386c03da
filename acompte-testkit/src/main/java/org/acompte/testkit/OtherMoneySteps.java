package org.acompte.testkit;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.Invoice;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.Money;

/** Money that is released, given up, or goes to or comes from another sale. */
final class OtherMoneySteps extends StepFamily {
    OtherMoneySteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case RETENTION_RELEASE -> release();
            case WRITE_OFF -> chosen().ifPresent(this::writeOff);
            case TRANSFER_OUT -> walk.record(step, out());
            default -> walk.record(step, in());
        }
    }

    private void release() {
        List<RetentionClause> clauses = sale.terms().retentions();
        if (!clauses.isEmpty()) {
            Money amount = part(MinorUnits.of(sale.retentionHeld()) / clauses.size());
            RetentionRelease release = RetentionRelease.of(oneOf(clauses).code(), amount, today);
            walk.record(step, step.choice() % 4 == 0 ? release.againstGuarantee("G-1") : release);
        }
    }

    /** Gives up what is owed, or keeps what is paid too much; small enough for nobody to approve it, or approved. */
    private void writeOff(Invoice invoice) {
        long open = open(invoice);
        boolean approved = step.choice() % 3 == 0;
        long tolerated = MinorUnits.of(sale.terms().tolerance().orElse(money(100)));
        Money amount = part(approved ? Math.abs(open) : Math.min(Math.abs(open), tolerated));
        WriteOff writeOff = open < 0
                ? WriteOff.ofOverpayment(invoice, amount, today, "small")
                : WriteOff.ofShortfall(invoice, amount, today, "small");
        walk.record(step, approved ? writeOff.approvedBy("Ada") : writeOff);
    }

    /** A transfer; one that is recorded already now and then. */
    private String transfer() {
        return "T-" + (step.choice() % 7 == 0 ? 1 : walk.moves().size());
    }

    private TransferOut out() {
        Optional<Invoice> invoice = step.choice() % 4 == 0 ? Optional.empty() : chosen();
        Money amount = part(invoice.map(each -> -open(each)).orElse(MinorUnits.of(sale.onAccount())));
        String here = sale.contract().number();
        return new TransferOut(transfer(), here, "D-2", amount, today, invoice.map(Invoice::number));
    }

    private TransferIn in() {
        Optional<Invoice> invoice = step.choice() % 2 == 0 ? Optional.empty() : chosen();
        Money amount = part(total() / 3);
        String here = sale.contract().number();
        return new TransferIn(transfer(), "D-2", here, amount, today, invoice.map(Invoice::number));
    }
}
