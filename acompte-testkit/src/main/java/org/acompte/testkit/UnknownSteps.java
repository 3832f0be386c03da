package org.acompte.testkit;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money in another currency, and what names something that is not there. */
final class UnknownSteps extends StepFamily {
    UnknownSteps(SaleWalk walk, SaleStep step) {
        super(walk, step);
    }

    @Override
    void take() {
        switch (step.kind()) {
            case OTHER_CURRENCY -> otherCurrency();
            case UNKNOWN_INVOICE -> unknownInvoice();
            default -> unknownPart();
        }
    }

    private void otherCurrency() {
        CurrencyUnit other = CurrencyUnit.of("NOK");
        Money amount = Money.ofMinor(other, step.permille());
        walk.record(
                step,
                switch (step.choice() % 3) {
                    case 0 -> Payment.onAccount(amount, today);
                    case 1 -> Refund.onAccount(amount, today);
                    default -> new Reallocation(amount, today, number(0), number(1));
                });
    }

    private void unknownInvoice() {
        Money amount = part(total());
        walk.record(
                step,
                switch (step.choice() % 4) {
                    case 0 ->
                        new Payment(amount, today, List.of(new PaymentAllocation("none", amount)), Optional.empty());
                    case 1 -> new Refund(amount, today, Optional.of("none"), Optional.empty());
                    case 2 -> new Reallocation(amount, today, number(0), "none");
                    default -> new Reallocation(amount, today, "none", number(0));
                });
    }

    /** The number of an invoice, or of none. */
    private String number(int at) {
        return at < invoices.size() ? invoices.get(at).number() : "missing-" + at;
    }

    private void unknownPart() {
        Money amount = part(total());
        String here = sale.contract().number();
        switch (step.choice() % 8) {
            case 0 ->
                walk.record(step, PaymentReversal.of(Payment.onAccount(amount, today.plusYears(1)), today, "AM04"));
            case 1 -> walk.record(step, RetentionRelease.of("no such clause", amount, today));
            case 2 -> walk.record(step, new RefundReservation("C-1", "none", amount, amount, today));
            case 3 -> walk.record(step, new TransferIn("T-X", here, "D-3", amount, today, Optional.empty()));
            case 4 -> walk.record(step, new TransferOut("T-X", "D-3", here, amount, today, Optional.empty()));
            case 5 ->
                walk.record(
                        step, new WriteOff(WriteOffKind.SHORTFALL, "none", amount, today, "small", Optional.of("Ada")));
            case 6 -> walk.record(step, new TransferIn("T-X", "D-2", here, amount, today, Optional.of("none")));
            default -> walk.issue(step, sale.draftProgressInvoice(Progress.ofLine(1000, Percentage.HUNDRED)));
        }
    }
}
