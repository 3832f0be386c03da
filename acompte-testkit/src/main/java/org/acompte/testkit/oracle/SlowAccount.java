package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.acompte.sale.Credit;
import org.acompte.sale.Deduction;
import org.acompte.sale.Invoice;

/** The books of one invoice. */
final class SlowAccount {
    private final Carver carver;
    final Invoice invoice;
    final Table issued;
    Table owed;
    /** What was received as far as it was owed, per treatment. */
    Table collected = Table.NOTHING;
    /** Received and moved here, less given back and moved away. */
    Fraction paid = Fraction.ZERO;

    /** The lines that were credited, as they were asked. */
    final List<Credit.Item> items = new ArrayList<>();

    /** Of a deposit: the place of the plan that was reached before it. */
    int reached;

    private boolean corrected;

    SlowAccount(Carver carver, Invoice invoice, Table issued) {
        this.carver = carver;
        this.invoice = invoice;
        this.issued = issued;
        this.owed = issued;
    }

    Fraction outstanding() {
        return owed.withVat().minus(paid);
    }

    /** Whether a credit note left nothing of it. */
    boolean isReleased() {
        return corrected && owed.isZero();
    }

    /** What it deducts of a deposit, unless it was credited in full. */
    Table deducts(String deposit) {
        Table sum = Table.NOTHING;
        if (!isReleased()) {
            for (Deduction deduction : invoice.deductions()) {
                if (deduction.deposit().number().equals(deposit)) {
                    sum = sum.plus(Table.read(deduction.amount()));
                }
            }
        }
        return sum;
    }

    /** Money in: it is collected where it is still owed; the rest is an overpayment. */
    void pay(Fraction amount) {
        Table uncollected = owed.above(collected);
        Fraction counts = amount.min(uncollected.withVat());
        collected = collected.plus(carver.withVat(uncollected, counts, false));
        paid = paid.plus(amount);
    }

    /** Money out: first the overpayment, then what was collected and is no longer owed. */
    void takeBack(Fraction amount) {
        Fraction overpayment = paid.minus(collected.withVat());
        Fraction counts = amount.minus(overpayment).orZero();
        collected = collected.minus(carver.withVat(collected.above(owed), counts, false));
        paid = paid.minus(amount);
    }

    /** A credit note; what was collected where nothing is owed any more counts where something still is. */
    void credit(Table amount) {
        corrected = true;
        owed = owed.minus(amount);
        Table surplus = collected.above(owed);
        Table uncollected = owed.above(collected);
        Fraction moved = surplus.withVat().min(uncollected.withVat());
        collected =
                collected.minus(carver.withVat(surplus, moved, false)).plus(carver.withVat(uncollected, moved, false));
    }
}
