package org.acompte.vat.fr.ca3;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acompte.amount.MinorUnits;
import org.acompte.vat.VatMovement;
import org.joda.money.CurrencyUnit;

/** Takes what was given back out of lines that would be negative: the form has no minus sign. */
final class Negatives {
    private Negatives() {}

    /**
     * Returns the entries that can be printed.
     *
     * @param entries all entries
     * @param givenBack where VAT that is given back is shown
     * @param unplaced gets the movements that are taken out
     */
    static List<Ca3Entry> takeOut(List<Ca3Entry> entries, GivenBackLine givenBack, List<Ca3Unplaced> unplaced) {
        List<Ca3Entry> rest = new ArrayList<>(entries);
        for (Ca3Line line : Ca3Line.values()) {
            long base = rest.stream()
                    .filter(e -> e.line() == line)
                    .mapToLong(Ca3Entry::base)
                    .reduce(0, MinorUnits::plus);
            long vat = rest.stream()
                    .filter(e -> e.line() == line)
                    .mapToLong(Ca3Entry::vat)
                    .reduce(0, MinorUnits::plus);
            if (base < 0 || vat < 0) {
                takeOut(line, Math.min(base, vat), rest, givenBack, unplaced);
            }
        }
        return rest;
    }

    private static void takeOut(
            Ca3Line line, long sum, List<Ca3Entry> rest, GivenBackLine givenBack, List<Ca3Unplaced> unplaced) {
        String advice = line.hasVat() && givenBack == GivenBackLine.REDUCE_BASE_IN_B5
                ? "choose line 21 for what is given back"
                : "correct the return in which it was declared, or wait for a period that has as much on this line";
        Set<VatMovement> back = new HashSet<>();
        for (Ca3Entry entry : rest) {
            if (entry.line() == line && entry.movement().amount().withVatMinor() < 0 && back.add(entry.movement())) {
                unplaced.add(new Ca3Unplaced(
                        entry.movement(),
                        Ca3Rules.NEGATIVE.violation(
                                "line", line, "amount", MinorUnits.money(CurrencyUnit.EUR, sum), "advice", advice)));
            }
        }
        rest.removeIf(entry -> back.contains(entry.movement()));
    }
}
