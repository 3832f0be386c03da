package org.acompte.sale;

import static org.acompte.amount.MinorUnits.excess;
import static org.acompte.amount.MinorUnits.minus;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.joda.money.Money;

/**
 * What an invoice takes off of the deposits, per VAT treatment and oldest deposit first.
 * <p>
 * With deposits available A, work invoiced W and new work N of a total T, at least A + W + N − T is taken off, so that
 * the invoices never exceed the total; the policy of the sale may take off more; never more than A or N.
 */
final class Imputation {
    private final Ledger ledger;
    private final VatBreakdown work;
    /** The deposits with what each is still good for, the oldest first. */
    private final List<Deduction> usable = new ArrayList<>();

    private VatBreakdown available;

    /** Prepares the deductions of new work. */
    Imputation(Ledger ledger, VatBreakdown work) {
        this.ledger = ledger;
        this.work = work;
        this.available = ledger.nothing;
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit) {
                VatBreakdown there = ledger.accountOf(deposit).available();
                usable.add(new Deduction(deposit.reference(), there));
                available = available.plus(there);
            }
        }
    }

    /** The last invoice takes all that fits. */
    List<Deduction> ofLast() {
        return shared(available);
    }

    /** An earlier invoice takes what the policy says. */
    List<Deduction> ofPart() {
        VatBreakdown bound = fits();
        if (bound.isZero()) {
            return List.of();
        }
        VatBreakdown reached = reached();
        VatBreakdown taken = least(reached);
        VatBreakdown room = bound.minus(taken);
        for (VatBreakdown.Row row : room.rows()) {
            if (row.amount().isZero()) {
                continue;
            }
            long there = taken.amountOf(row.treatment()).withVatMinor();
            long wanted = excess(wanted(row.treatment(), reached), there);
            long more = Math.min(wanted, row.amount().withVatMinor());
            if (more > 0) {
                taken = taken.plus(room.carve(row.treatment(), money(more), PriceBasis.WITH_VAT));
            }
        }
        return shared(taken);
    }

    /** The work to date, with the new work. */
    VatBreakdown reached() {
        return ledger.work().plus(work);
    }

    /** What could not be taken off later any more. */
    VatBreakdown least(VatBreakdown reached) {
        return available.excessOver(ledger.scope.total().minus(reached)).cappedAt(fits());
    }

    /** What can be taken off at most. */
    VatBreakdown fits() {
        return available.cappedAt(work);
    }

    /** What the deposits are still good for. */
    VatBreakdown available() {
        return available;
    }

    /** What the policy wants to take off in one treatment, with VAT. */
    long wanted(VatTreatment treatment, VatBreakdown reached) {
        Consumption policy = ledger.terms.consumption();
        if (policy instanceof Consumption.First) {
            return MinorUnits.LIMIT;
        }
        if (policy instanceof Consumption.Last) {
            return 0;
        }
        if (policy instanceof Consumption.Capped capped) {
            return capped.share().onMinor(work.amountOf(treatment).withVatMinor());
        }
        TaxedAmount all = issued().amountOf(treatment);
        TaxedAmount left = available.amountOf(treatment);
        long total = ledger.scope.total().amountOf(treatment).withVatMinor();
        long done = reached.amountOf(treatment).withVatMinor();
        Money target = Allocation.reached(all.withVat(), done, total);
        long deducted = minus(all.withVatMinor(), left.withVatMinor());
        return minus(MinorUnits.of(target), deducted);
    }

    /** What the deposits were good for at first: what is deducted of them, and what still can be. */
    private VatBreakdown issued() {
        VatBreakdown issued = available;
        for (Deduction deposit : usable) {
            Account account = ledger.accounts.get(deposit.deposit().number());
            issued = issued.plus(account.owed().minus(account.undeducted()));
        }
        return issued;
    }

    private Money money(long minor) {
        return MinorUnits.money(work.currency(), minor);
    }

    /** Takes an amount off the deposits, each as far as it is available, the oldest first. */
    private List<Deduction> shared(VatBreakdown amount) {
        List<Deduction> deductions = new ArrayList<>(usable.size());
        VatBreakdown left = amount.cappedAt(work);
        for (int i = 0; i < usable.size() && !left.isZero(); i++) {
            Deduction deposit = usable.get(i);
            VatBreakdown there = deposit.amount();
            boolean whole = left.covers(there);
            VatBreakdown taken = whole ? there : there.cappedAt(left);
            if (!taken.isZero()) {
                deductions.add(whole ? deposit : new Deduction(deposit.deposit(), taken));
                left = left.minus(taken);
            }
        }
        return deductions;
    }
}
