package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/** The end of a contract, what the seller owes on top of earnest money, and indemnities. */
final class SlowCancellations {
    private static final VatTreatment OUTSIDE = VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO);
    private final SlowState state;

    SlowCancellations(SlowState state) {
        this.state = state;
    }

    void post(Cancellation cancellation) {
        Fraction earnest = Fraction.ZERO;
        for (SlowAccount deposit : state.deposits()) {
            boolean counts = deposit.document.plan().orElseThrow().earnest();
            earnest =
                    counts ? earnest.plus(deposit.collected.within(deposit.owed).withVat()) : earnest;
        }
        if (cancellation.earnestMoneyFactor().isPresent()) {
            Fraction factor = Fraction.of(
                            cancellation.earnestMoneyFactor().get().millionths())
                    .over(Fraction.of(1_000_000));
            Fraction onTop = earnest.times(factor).rounded(state.carver.unit()).minus(earnest);
            state.money.compensated = state.money.compensated.plus(onTop);
            state.money.onAccount = state.money.onAccount.plus(onTop);
        }
        for (Kept kept : cancellation.kept()) {
            if (kept instanceof Kept.Indemnity indemnity) {
                state.indemnities.add(indemnity);
            }
        }
        state.cancellation = Optional.of(cancellation);
    }

    /** What is kept of deposits as the price of something. */
    static Fraction consideration(Cancellation cancellation) {
        Fraction sum = Fraction.ZERO;
        for (Kept kept : cancellation.kept()) {
            sum = kept instanceof Kept.Consideration part ? sum.plus(SlowState.amount(part.amount())) : sum;
        }
        return sum;
    }

    /** All that is kept. */
    static Fraction kept(Cancellation cancellation) {
        Fraction sum = consideration(cancellation);
        for (Kept kept : cancellation.kept()) {
            sum = kept instanceof Kept.Indemnity part ? sum.plus(SlowState.amount(part.amount())) : sum;
        }
        return sum;
    }

    static Table claim(Money amount) {
        return Table.of(Map.of(OUTSIDE, new Pair(SlowState.amount(amount), Fraction.ZERO)));
    }

    void post(IndemnityInvoice invoice) {
        Money amount = Money.zero(state.scope.scope().currency());
        for (var row : invoice.amount().rows()) {
            amount = amount.plus(row.amount().withoutVat());
        }
        open(invoice.number(), new Kept.Indemnity(amount, invoice.basis()));
    }

    /** An indemnity is paid at once from what may be given back on other invoices, the oldest first. */
    void open(String number, Kept.Indemnity indemnity) {
        SlowDocument document = SlowDocument.indemnity(number, state.scope, claim(indemnity.amount()));
        state.open(document);
        Fraction left = document.amount().withVat();
        List<SlowAccount> others = new ArrayList<>(state.accounts.values());
        for (SlowAccount account : others) {
            Fraction part = left.min(state.refundable(account));
            if (part.signum() > 0) {
                state.money.takeBack(account.number(), part);
                state.money.pay(number, part);
                left = left.minus(part);
            }
        }
        state.indemnities.remove(indemnity);
    }
}
