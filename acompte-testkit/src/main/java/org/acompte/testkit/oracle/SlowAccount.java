package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.sale.Credit;

/** The books of one invoice. */
final class SlowAccount {
    private final Carver carver;
    final SlowDocument document;
    Table owed;
    /** What was received as far as it was owed, per treatment. */
    Table collected = Table.NOTHING;
    /** Received and moved here, less given back and moved away. */
    Fraction paid = Fraction.ZERO;
    /** What was given up when it was last said; above zero for a shortfall. */
    private Fraction givenUp = Fraction.ZERO;
    /** What is held back under each clause, whether or not it is still owed. */
    private final Map<String, Fraction> held;
    /** What refund cases hold: all of it, and the part that is not credited yet. */
    final Map<String, SlowCase> cases = new LinkedHashMap<>();
    /** The credit notes that are in force, by number. */
    private final Map<String, SlowCredit> credits = new LinkedHashMap<>();

    private boolean released;

    /** What a credit note took back, and how it was asked. */
    record SlowCredit(Credit credit, Table amount) {}

    /** What a refund case holds of a deposit. */
    record SlowCase(Fraction amount, Fraction uncredited) {}

    SlowAccount(Carver carver, SlowDocument document) {
        this.carver = carver;
        this.document = document;
        this.owed = document.amount();
        this.held = new LinkedHashMap<>(document.held());
    }

    /** The same books, to be written on without a change here. */
    SlowAccount copy() {
        SlowAccount copy = new SlowAccount(carver, document);
        copy.owed = owed;
        copy.collected = collected;
        copy.paid = paid;
        copy.givenUp = givenUp;
        copy.held.clear();
        copy.held.putAll(held);
        copy.cases.putAll(cases);
        copy.credits.putAll(credits);
        copy.released = released;
        return copy;
    }

    String number() {
        return document.number();
    }

    boolean is(SlowDocument.Kind kind) {
        return document.kind() == kind;
    }

    /** What is left to pay; below zero when too much is paid. */
    Fraction outstanding() {
        return owed.withVat().minus(writtenOff()).minus(paid);
    }

    Fraction overpaid() {
        return outstanding().negated().orZero();
    }

    /** What is given up now: never more than the difference that is there. */
    Fraction writtenOff() {
        Fraction difference = owed.withVat().minus(paid);
        if (givenUp.signum() > 0) {
            Fraction asked = owed.withVat().minus(paid.orZero());
            return givenUp.min(asked.orZero());
        }
        return givenUp.max(difference.min(Fraction.ZERO));
    }

    void giveUp(Fraction amount) {
        givenUp = writtenOff().plus(amount);
    }

    /** What is held under a clause; nothing is held that is not owed, and the last clauses give way first. */
    Fraction heldUnder(String clause) {
        Fraction room = owed.withVat();
        for (Map.Entry<String, Fraction> each : held.entrySet()) {
            Fraction part = each.getValue().min(room);
            if (each.getKey().equals(clause)) {
                return part;
            }
            room = room.minus(part);
        }
        return Fraction.ZERO;
    }

    void release(String clause, Fraction amount) {
        Map<String, Fraction> left = new LinkedHashMap<>();
        for (String each : held.keySet()) {
            left.put(each, heldUnder(each).minus(each.equals(clause) ? amount : Fraction.ZERO));
        }
        held.clear();
        held.putAll(left);
    }

    /** What of the outstanding amount is held back. */
    Fraction heldBack() {
        Fraction sum = Fraction.ZERO;
        for (String clause : held.keySet()) {
            sum = sum.plus(heldUnder(clause));
        }
        return sum.min(outstanding().orZero());
    }

    /** What is to be paid now. */
    Fraction due() {
        return outstanding().orZero().minus(heldBack());
    }

    /** What refund cases hold. */
    Fraction reserved() {
        return cases.values().stream().map(SlowCase::amount).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What refund cases hold and no credit note took back yet. */
    Fraction uncredited() {
        return cases.values().stream().map(SlowCase::uncredited).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whether a credit note left nothing of it, or another invoice replaces it. */
    boolean isReleased() {
        return released;
    }

    /** The lines that were credited, as they were asked. */
    List<Credit.Item> items() {
        List<Credit.Item> items = new ArrayList<>();
        for (SlowCredit each : credits.values()) {
            if (each.credit() instanceof Credit.Lines lines) {
                items.addAll(lines.items());
            }
        }
        return items;
    }

    /** What it deducts of a deposit, unless it was credited in full. */
    Table deducts(String deposit) {
        return released ? Table.NOTHING : document.deductions().getOrDefault(deposit, Table.NOTHING);
    }

    /** Money in: it is collected where it is still owed; the rest is an overpayment. */
    void pay(Fraction amount) {
        paid = paid.plus(amount);
        collect();
    }

    private void collect() {
        Table uncollected = owed.above(collected);
        Fraction counts = paid.minus(collected.withVat()).orZero().min(uncollected.withVat());
        collected = collected.plus(carver.withVat(uncollected, counts, false));
    }

    /** Money out: first the overpayment, then what was collected and is no longer owed. */
    void takeBack(Fraction amount) {
        Fraction overpayment = paid.minus(collected.withVat());
        Table surplus = collected.above(owed);
        Fraction counts = amount.minus(overpayment).orZero().min(surplus.withVat());
        collected = collected.minus(carver.withVat(surplus, counts, false));
        paid = paid.minus(amount);
    }

    /**
     * Money that did not stay: first the overpayment, then what was collected and is no longer owed, then what that
     * money collected, then what any other did.
     */
    void reverse(Fraction amount, Table receipt) {
        Fraction overpayment = paid.minus(collected.withVat()).orZero();
        Fraction left = amount.minus(overpayment).orZero().min(collected.withVat());
        Table rest = collected;
        for (Table first : List.of(collected.above(owed), receipt, collected)) {
            Table there = first.within(rest);
            Fraction taken = left.min(there.withVat());
            rest = rest.minus(carver.withVat(there, taken, false));
            left = left.minus(taken);
        }
        collected = rest;
        paid = paid.minus(amount);
    }

    void credit(String number, Credit credit, Table amount) {
        credits.put(number, new SlowCredit(credit, amount));
        owe(owed.minus(amount));
        released = owed.isZero();
    }

    /** What a credit note that is in force took back. */
    Table creditedBy(String number) {
        SlowCredit credit = credits.get(number);
        if (credit == null) {
            throw new IllegalStateException(number + " is not in force");
        }
        return credit.amount();
    }

    /** A credit note that is cancelled; money that is there counts for what is owed again. */
    void uncredit(String number) {
        Table amount = creditedBy(number);
        credits.remove(number);
        owe(owed.plus(amount));
        released = false;
        collect();
    }

    /** Another invoice takes its place; its money is moved there by itself. */
    void replace() {
        credits.clear();
        owed = Table.NOTHING;
        released = true;
    }

    /** What was collected where nothing is owed any more counts where something still is. */
    private void owe(Table amount) {
        owed = amount;
        Table surplus = collected.above(owed);
        Table uncollected = owed.above(collected);
        Fraction moved = surplus.withVat().min(uncollected.withVat());
        collected =
                collected.minus(carver.withVat(surplus, moved, false)).plus(carver.withVat(uncollected, moved, false));
    }
}
