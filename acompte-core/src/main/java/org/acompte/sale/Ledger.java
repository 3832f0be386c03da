package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Scope;

/**
 * The running totals of a sale after its facts so far.
 * <p>
 * A {@link Posting} writes a copy of it for the next fact; once a {@link Sale} holds it, it never changes.
 * Money is in minor units, amounts per VAT treatment in breakdowns.
 */
final class Ledger {
    final DepositPlan plan;
    Scope scope;
    /** Nothing in every treatment of the scope. */
    VatBreakdown nothing;
    /** Issued less credited, per treatment: deposits, and final invoices after their deductions. */
    VatBreakdown invoiced;
    /** One account per invoice, by number. */
    TextMap<Account> accounts;
    /** The credit notes and amendments, whose numbers must not be used again either. */
    TextMap<SaleFact> others;
    /** All invoices in the order in which they were recorded. */
    GrowingList<Invoice> invoices;

    /** How many invoices from the oldest on are known to be paid; an invoice that is paid never opens again. */
    int paidInvoices;

    GrowingList<Receipt> receipts;
    Optional<FinalInvoice> finalInvoice;
    /** The place of the last instalment that was invoiced; 0 at first. */
    int instalment;
    /** The cumulated share of the percentage deposits in millionths, those credited in full left out. */
    long share;
    /** What the percentage deposits were issued for, those credited in full left out. */
    long shareIssued;

    long received;
    long refunded;
    /** Money received that pays no invoice yet. */
    long onAccount;
    /** The sum of what is left to pay on invoices. */
    long owed;
    /** The sum of what is paid too much on invoices. */
    long overpaid;

    /** Opens the books of a sale. */
    Ledger(DepositPlan plan, Scope scope) {
        this.plan = plan;
        this.scope = scope;
        nothing = scope.total().minus(scope.total());
        invoiced = nothing;
        accounts = TextMap.empty();
        others = TextMap.empty();
        invoices = GrowingList.empty();
        receipts = GrowingList.empty();
        finalInvoice = Optional.empty();
    }

    private Ledger(Ledger before) {
        plan = before.plan;
        scope = before.scope;
        nothing = before.nothing;
        invoiced = before.invoiced;
        accounts = before.accounts;
        others = before.others;
        invoices = before.invoices;
        paidInvoices = before.paidInvoices;
        receipts = before.receipts;
        finalInvoice = before.finalInvoice;
        instalment = before.instalment;
        share = before.share;
        shareIssued = before.shareIssued;
        received = before.received;
        refunded = before.refunded;
        onAccount = before.onAccount;
        owed = before.owed;
        overpaid = before.overpaid;
    }

    Ledger after(SaleFact fact) {
        Ledger next = new Ledger(this);
        new Posting(next).post(fact);
        return next;
    }

    /**
     * The share in millionths that the deposits reach with one more, which may be above the whole.
     *
     * @param part the share of one more deposit
     * @param place the place of its instalment in the plan, if it is one
     */
    long reached(AdvanceAmount.Share part, OptionalInt place) {
        return share + passedOver(place) + part.percentage().millionths();
    }

    /** The shares of the instalments before a place that asked nothing: the plan is cumulated, so they count. */
    long passedOver(OptionalInt place) {
        long millionths = 0;
        for (int i = instalment; i < place.orElse(0) - 1; i++) {
            if (plan.instalments().get(i).advance().amount() instanceof AdvanceAmount.Share passedOver) {
                millionths += passedOver.percentage().millionths();
            }
        }
        return millionths;
    }

    /** What may still be invoiced per treatment, never negative; nothing once the final invoice is in force. */
    VatBreakdown remaining() {
        return finalInvoice.isPresent() ? nothing : scope.total().excessOver(invoiced);
    }

    boolean knows(String number) {
        return accounts.has(number) || others.has(number);
    }

    /** What a final invoice takes off: each deposit as far as it is available and fits into the total. */
    List<Deduction> deductions() {
        List<Deduction> deductions = new ArrayList<>();
        VatBreakdown left = scope.total();
        for (int i = 0; i < invoices.size(); i++) {
            if (invoices.get(i) instanceof DepositInvoice deposit) {
                VatBreakdown available = accounts.get(deposit.number()).available();
                VatBreakdown taken = left.covers(available) ? available : available.cappedAt(left);
                if (!taken.isZero()) {
                    deductions.add(new Deduction(deposit.reference(), taken));
                    left = left.minus(taken);
                }
            }
        }
        return deductions;
    }
}
