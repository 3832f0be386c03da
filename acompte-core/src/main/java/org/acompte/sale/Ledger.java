package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Scope;

/**
 * The running totals of a sale after its facts so far; immutable.
 * <p>
 * A {@link Posting} makes the next one from a fact. Money is in minor units, amounts per VAT treatment in breakdowns.
 */
final class Ledger {
    final Scope scope;
    /** Issued less credited, per treatment: deposits, and final invoices after their deductions. */
    final VatBreakdown invoiced;
    /** One account per invoice, by number. */
    final TextMap<Account> accounts;
    /** The credit notes and amendments, whose numbers must not be used again either. */
    final TextMap<SaleFact> others;
    /** The numbers of the deposit invoices in the order in which they were recorded. */
    final GrowingList<String> deposits;

    final GrowingList<Receipt> receipts;
    final Optional<FinalInvoice> finalInvoice;
    /** The place of the last instalment that was invoiced; 0 at first. */
    final int instalment;
    /** The cumulated percentage of the percentage deposits, those credited in full left out. */
    final Percentage share;
    /** What the percentage deposits were issued for, those credited in full left out. */
    final long shareIssued;

    final long received;
    final long refunded;
    /** Money received that pays no invoice yet. */
    final long onAccount;
    /** The sum of what is left to pay on invoices. */
    final long owed;
    /** The sum of what is paid too much on invoices. */
    final long overpaid;

    /** Opens the books of a sale. */
    Ledger(Scope scope) {
        this.scope = scope;
        this.invoiced = scope.total().minus(scope.total());
        this.accounts = TextMap.empty();
        this.others = TextMap.empty();
        this.deposits = GrowingList.empty();
        this.receipts = GrowingList.empty();
        this.finalInvoice = Optional.empty();
        this.instalment = 0;
        this.share = Percentage.ZERO;
        this.shareIssued = 0;
        this.received = 0;
        this.refunded = 0;
        this.onAccount = 0;
        this.owed = 0;
        this.overpaid = 0;
    }

    Ledger(Posting posting) {
        this.scope = posting.scope;
        this.invoiced = posting.invoiced;
        this.accounts = posting.accounts;
        this.others = posting.others;
        this.deposits = posting.deposits;
        this.receipts = posting.receipts;
        this.finalInvoice = posting.finalInvoice;
        this.instalment = posting.instalment;
        this.share = posting.share;
        this.shareIssued = posting.shareIssued;
        this.received = posting.received;
        this.refunded = posting.refunded;
        this.onAccount = posting.onAccount;
        this.owed = posting.owed;
        this.overpaid = posting.overpaid;
    }

    Ledger after(SaleFact fact, DepositPlan plan) {
        return new Ledger(new Posting(this, plan).post(fact));
    }

    /**
     * The shares, in millionths, of the instalments that a deposit passes over because they asked nothing.
     * They count as reached: the plan is cumulated.
     */
    long passedOver(DepositPlan plan, OptionalInt next) {
        long millionths = 0;
        for (int i = instalment; i < next.orElse(0) - 1; i++) {
            if (plan.instalments().get(i).advance().amount() instanceof AdvanceAmount.Share share) {
                millionths += share.percentage().millionths();
            }
        }
        return millionths;
    }

    /** What may still be invoiced per treatment, never negative. */
    VatBreakdown remaining() {
        return scope.total().excessOver(invoiced);
    }

    boolean knows(String number) {
        return accounts.find(number).isPresent() || others.find(number).isPresent();
    }

    /** What a final invoice takes off: each deposit as far as it is available and fits into the total. */
    List<Deduction> deductions() {
        List<Deduction> deductions = new ArrayList<>(deposits.size());
        VatBreakdown left = scope.total();
        for (int i = 0; i < deposits.size(); i++) {
            Account account = accounts.get(deposits.get(i));
            VatBreakdown taken = account.available().cappedAt(left);
            if (!taken.isZero()) {
                deductions.add(new Deduction(account.invoice().reference(), taken));
                left = left.minus(taken);
            }
        }
        return deductions;
    }
}
