package org.acompte.sale;

import static org.acompte.amount.MinorUnits.excess;
import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.quote.Scope;

/**
 * The running totals of a sale after its facts so far.
 * <p>
 * A {@link Posting} writes a copy of it for the next fact; once a {@link Sale} holds it, it never changes.
 * Money is in minor units, amounts per VAT treatment in breakdowns.
 */
final class Ledger {
    final SaleTerms terms;
    Scope scope;
    /** Nothing in every treatment of the scope. */
    VatBreakdown nothing;
    /** Issued less credited, per treatment: deposits, and other invoices after their deductions. */
    VatBreakdown invoiced;
    /** The work of progress invoices in force, before deductions, less their credit notes. */
    VatBreakdown progressWork;
    /** One account per invoice, by number. */
    TextMap<Account> accounts;
    /** The credit notes, their reversals and the amendments, whose numbers must not be used again either. */
    TextMap<SaleFact> others;
    /** What was released of retentions, by the code of the clause. */
    TextMap<Freed> freed;
    /** All invoices in the order in which they were recorded. */
    GrowingList<Invoice> invoices;

    /** How many invoices from the oldest on are known to be paid. */
    int paidInvoices;

    GrowingList<Receipt> receipts;
    Optional<FinalInvoice> finalInvoice;
    Optional<Cancellation> cancellation;
    Optional<DepositWaiver> waiver;
    /** What the cancellation keeps as indemnity and is not invoiced yet. */
    List<Kept.Indemnity> indemnities;

    PlanProgress progress;

    long received;
    long refunded;
    /** What the seller owes the buyer on top of money received. */
    long compensated;
    /** Money received that pays no invoice yet. */
    long onAccount;
    /** The sum of what is left to pay on invoices. */
    long owed;
    /** The sum of what is paid too much on invoices. */
    long overpaid;
    /** The sum of what is owed but held back. */
    long heldBack;
    /** What became of money after it was received. */
    Movements moved;

    /** Opens the books of a sale. */
    Ledger(SaleTerms terms, Scope scope) {
        this.terms = terms;
        this.scope = scope;
        nothing = scope.total().nothing();
        invoiced = nothing;
        progressWork = nothing;
        accounts = TextMap.empty();
        others = TextMap.empty();
        freed = TextMap.empty();
        invoices = GrowingList.empty();
        receipts = GrowingList.empty();
        finalInvoice = Optional.empty();
        cancellation = Optional.empty();
        waiver = Optional.empty();
        indemnities = List.of();
        progress = PlanProgress.NONE;
        moved = Movements.NONE;
    }

    private Ledger(Ledger before) {
        terms = before.terms;
        scope = before.scope;
        nothing = before.nothing;
        invoiced = before.invoiced;
        progressWork = before.progressWork;
        accounts = before.accounts;
        others = before.others;
        freed = before.freed;
        invoices = before.invoices;
        paidInvoices = before.paidInvoices;
        receipts = before.receipts;
        finalInvoice = before.finalInvoice;
        cancellation = before.cancellation;
        waiver = before.waiver;
        indemnities = before.indemnities;
        progress = before.progress;
        received = before.received;
        refunded = before.refunded;
        compensated = before.compensated;
        onAccount = before.onAccount;
        owed = before.owed;
        overpaid = before.overpaid;
        heldBack = before.heldBack;
        moved = before.moved;
    }

    Ledger after(SaleFact fact) {
        Ledger next = new Ledger(this);
        new Posting(next, fact).post();
        return next;
    }

    /** The books as if an invoice were not there; the money that was paid on it is still on its account. */
    Ledger without(Invoice invoice) {
        Ledger next = new Ledger(this);
        new InForce(next).takeOut(invoice, new Cashbook(next, invoice));
        return next;
    }

    /**
     * The share in millionths that the deposits reach with one more, which may be above the whole.
     *
     * @param part the share of one more deposit
     * @param place the place of its instalment in the plan, if it is one
     */
    long reached(AdvanceAmount.Share part, OptionalInt place) {
        long before = plus(progress.share(), passedOver(place));
        return plus(before, part.percentage().millionths());
    }

    /** The shares of the instalments before a place that asked nothing: the plan is cumulated, so they count. */
    long passedOver(OptionalInt place) {
        long millionths = 0;
        for (int i = progress.instalment() + 1; i < place.orElse(0); i++) {
            millionths = plus(millionths, shareOf(i));
        }
        return millionths;
    }

    /** The share of an instalment in millionths; nothing if it asks an amount. */
    long shareOf(int place) {
        return terms.plan().instalments().get(place - 1).advance().amount() instanceof AdvanceAmount.Share part
                ? part.percentage().millionths()
                : 0;
    }

    /** Whether nothing more can be invoiced for the supply. */
    boolean isClosed() {
        return finalInvoice.isPresent() || cancellation.isPresent();
    }

    /** What may still be invoiced per treatment, never negative; nothing once the sale is final or cancelled. */
    VatBreakdown remaining() {
        return isClosed() ? nothing : scope.total().excessOver(invoiced);
    }

    /** What is to be given back over the whole sale. */
    long refundDue() {
        long free = isClosed() ? onAccount : Math.min(0, onAccount);
        return excess(plus(overpaid, free), owed);
    }

    /** What the buyer owes over the whole sale; negative when too much is paid. */
    long outstanding() {
        return minus(owed, plus(overpaid, onAccount));
    }

    /**
     * The work of progress invoices in force that is still invoiced: what a credit note took back of a deposit after it was
     * used up is to be invoiced again.
     */
    VatBreakdown work() {
        if (finalInvoice.isPresent()) {
            return finalInvoice.get().previous();
        }
        if (progressWork.isZero()) {
            return progressWork;
        }
        VatBreakdown work = progressWork;
        for (int i = 0; i < invoices.size(); i++) {
            if (invoices.get(i) instanceof DepositInvoice deposit) {
                work = work.minus(accountOf(deposit).consumedBeyond());
            }
        }
        return work;
    }

    boolean knows(String number) {
        return accounts.has(number) || others.has(number);
    }

    Account accountOf(Invoice invoice) {
        return accounts.get(invoice.number());
    }

    /** The place in the plan of a deposit or of the one that it replaces; 0 for a deposit outside the plan. */
    int placeOf(DepositInvoice deposit) {
        if (deposit.instalment().isEmpty() && deposit.header().replaces().isPresent()) {
            String old = deposit.header().replaces().get().number();
            return placeOf((DepositInvoice) accounts.get(old).invoice());
        }
        return deposit.instalment().orElse(0);
    }

    /** The number of the invoice that took over the money of another one, or of that one itself. */
    String successorOf(String number) {
        String successor = number;
        for (int i = 0; i < invoices.size(); i++) {
            Optional<DocumentReference> replaced = invoices.get(i).header().replaces();
            if (replaced.isPresent() && replaced.get().number().equals(successor)) {
                successor = invoices.get(i).number();
            }
        }
        return successor;
    }

    /** The last progress invoice that is in force. */
    Optional<ProgressInvoice> lastProgress() {
        for (int i = invoices.size() - 1; i >= 0; i--) {
            if (invoices.get(i) instanceof ProgressInvoice progressInvoice
                    && !accountOf(progressInvoice).released()) {
                return Optional.of(progressInvoice);
            }
        }
        return Optional.empty();
    }
}
