package org.acompte.sale;

import static org.acompte.amount.MinorUnits.plus;

import java.util.List;
import java.util.stream.Collectors;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;

/** What the constructors of all documents check. */
final class Documents {
    private Documents() {}

    /** What is taken off which deposits, for messages. */
    static String inWords(List<Deduction> deductions) {
        return deductions.isEmpty()
                ? "nothing"
                : deductions.stream()
                        .map(each -> each.amount() + " of " + each.deposit())
                        .collect(Collectors.joining(", "));
    }

    /** Whether the same is taken off the same deposits; the first equals of a record would delay the start of a host. */
    static boolean areSame(List<Deduction> some, List<Deduction> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            DocumentReference deposit = some.get(i).deposit();
            DocumentReference other = others.get(i).deposit();
            same = deposit.number().equals(other.number())
                    && deposit.issuedOn().equals(other.issuedOn())
                    && some.get(i).amount().equals(others.get(i).amount());
        }
        return same;
    }

    static void requireNoNegative(String number, VatBreakdown amount) {
        if (amount.hasNegative()) {
            throw SaleRules.NEGATIVE.broken("number", number, "amount", amount);
        }
    }

    /** Only an invoice replaces an invoice. */
    static void requireReplacesNothing(DocumentHeader header) {
        if (header.replaces().isPresent()) {
            throw SaleRules.REPLACED_KIND.broken(
                    "number", header.number(), "replaced", header.replaces().get());
        }
    }

    /** What is left of an amount after its deductions. */
    static VatBreakdown less(VatBreakdown amount, List<Deduction> deductions) {
        VatBreakdown left = amount;
        for (int i = 0; i < deductions.size(); i++) {
            left = left.minus(deductions.get(i).amount());
        }
        return left;
    }

    static void requireHeldWithin(String number, VatBreakdown amount, List<HeldRetention> retentions) {
        long held = 0;
        for (HeldRetention retention : retentions) {
            held = plus(held, MinorUnits.of(retention.amount()));
        }
        if (held > amount.withVatMinor()) {
            throw SaleRules.RETENTION_OVER_AMOUNT.broken(
                    "number", number, "held", MinorUnits.money(amount.currency(), held), "amount", amount.withVat());
        }
    }
}
