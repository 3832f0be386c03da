package org.acompte.sale;

import java.util.List;
import java.util.Optional;

/**
 * What an invoice does to the books beside its own account while something of it is in force: it uses up deposits, counts
 * as work or as the final invoice, and takes its place in the deposit plan.
 * <p>
 * It writes into books that no sale holds yet.
 */
final class InForce {
    private final Ledger next;

    InForce(Ledger next) {
        this.next = next;
    }

    /** An invoice of which nothing is in force gives back the deposits that it deducted, its work and its share. */
    void end(Invoice invoice) {
        giveBack(invoice.deductions());
        if (invoice instanceof ProgressInvoice) {
            next.progressWork = Documents.less(next.progressWork, invoice.deductions());
        }
        if (invoice instanceof DepositInvoice deposit) {
            forget(deposit);
        } else if (invoice instanceof FinalInvoice) {
            next.finalInvoice = Optional.empty();
        }
    }

    /** An invoice of which something is in force again takes back what {@link #end} gave. */
    void resume(Invoice invoice) {
        consume(invoice.deductions());
        if (invoice instanceof ProgressInvoice) {
            for (Deduction deduction : invoice.deductions()) {
                next.progressWork = next.progressWork.plus(deduction.amount());
            }
        }
        if (invoice instanceof DepositInvoice deposit) {
            next.progress = next.progress.plus(deposit);
            next.progress = next.progress.at(Math.max(next.progress.instalment(), next.placeOf(deposit)));
        } else if (invoice instanceof FinalInvoice last) {
            next.finalInvoice = Optional.of(last);
        }
    }

    /**
     * Takes an invoice out that another one replaces; the money paid on it stays there, and the last instalment of the plan
     * is to be asked again.
     */
    void takeOut(Invoice invoice, Cashbook cash) {
        Account before = next.accountOf(invoice);
        next.invoiced = next.invoiced.minus(before.owed());
        if (invoice instanceof ProgressInvoice) {
            next.progressWork = next.progressWork.minus(before.owed());
        }
        cash.replace(before, before.replaced());
        int instalment = next.progress.instalment();
        end(invoice);
        if (next.progress.instalment() != instalment) {
            next.progress = next.progress.at(instalment - 1);
        }
    }

    /** Uses up parts of deposits. */
    void consume(List<Deduction> deductions) {
        for (int i = 0; i < deductions.size(); i++) {
            String number = deductions.get(i).deposit().number();
            Account used = next.accounts.get(number).consume(deductions.get(i).amount());
            next.accounts = next.accounts.with(number, used);
        }
    }

    private void giveBack(List<Deduction> deductions) {
        for (int i = 0; i < deductions.size(); i++) {
            String number = deductions.get(i).deposit().number();
            Account freed = next.accounts.get(number).giveBack(deductions.get(i).amount());
            next.accounts = next.accounts.with(number, freed);
        }
    }

    /** A deposit credited in full no longer counts towards the percentages, and its instalment can be asked again. */
    private void forget(DepositInvoice deposit) {
        next.progress = next.progress.minus(deposit);
        int instalment = next.progress.instalment();
        if (next.placeOf(deposit) == instalment) {
            while (instalment > 0 && isCredited(instalment)) {
                instalment--;
            }
            next.progress = next.progress.at(instalment);
        }
    }

    /** Whether an instalment was invoiced, and nothing of it is in force; so the order of the credits does not matter. */
    private boolean isCredited(int instalment) {
        boolean credited = false;
        for (int i = 0; i < next.invoices.size(); i++) {
            if (next.invoices.get(i) instanceof DepositInvoice deposit && next.placeOf(deposit) == instalment) {
                credited = true;
                if (!next.accountOf(deposit).released()) {
                    return false;
                }
            }
        }
        return credited;
    }
}
