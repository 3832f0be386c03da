package org.acompte.vat.fr.ca3;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds movements up to boxes, and boxes to totals. */
final class Ca3Boxes {
    private final Ca3Period period;
    private final Map<Ca3Line, Ca3Box> boxes = new EnumMap<>(Ca3Line.class);

    Ca3Boxes(Ca3Period period) {
        this.period = period;
    }

    List<Ca3Box> of(List<Ca3Entry> entries) {
        for (Ca3Line line : Ca3Line.values()) {
            List<Ca3Entry> own =
                    entries.stream().filter(entry -> entry.line() == line).toList();
            if (!own.isEmpty()) {
                boxes.put(line, sum(line, own));
            }
        }
        return withTotals();
    }

    /** Adds a box that was computed before. */
    void add(Ca3Box box) {
        Ca3Line line = box.line();
        boolean ofPeriod = box.movements().stream().allMatch(each -> period.covers(each.chargeableOn()));
        if (line.isTotal() || boxes.containsKey(line) || !ofPeriod) {
            throw new IllegalArgumentException("line " + line
                    + (line.isTotal()
                            ? " is computed"
                            : ofPeriod ? " is there twice" : " has a movement outside " + period));
        }
        boxes.put(line, box);
    }

    /** All boxes, with the totals that they make. */
    List<Ca3Box> withTotals() {
        put(Ca3Line.LINE_16, sumOf(Ca3Line.LINE_16));
        put(Ca3Line.LINE_23, sumOf(Ca3Line.LINE_23));
        balance(minus(vat(Ca3Line.LINE_16), vat(Ca3Line.LINE_23)));
        return new ArrayList<>(boxes.values());
    }

    private Ca3Box sum(Ca3Line line, List<Ca3Entry> entries) {
        long base = entries.stream().mapToLong(Ca3Entry::base).reduce(0, MinorUnits::plus);
        long vat = entries.stream().mapToLong(Ca3Entry::vat).reduce(0, MinorUnits::plus);
        TaxedAmount exact = TaxedAmount.of(money(base), money(vat));
        return new Ca3Box(
                line,
                form(line),
                exact,
                entries.stream().map(Ca3Entry::movement).toList());
    }

    private void balance(long due) {
        if (due < 0) {
            put(Ca3Line.LINE_25, negated(due));
        } else {
            put(Ca3Line.TD, due);
        }
    }

    private void put(Ca3Line line, long euros) {
        TaxedAmount exact = TaxedAmount.of(money(0), Money.ofMajor(CurrencyUnit.EUR, euros));
        boxes.put(line, new Ca3Box(line, form(line), exact, List.of()));
    }

    private long sumOf(Ca3Line total) {
        return total.parts().stream().mapToLong(this::vat).reduce(0, MinorUnits::plus);
    }

    private long vat(Ca3Line line) {
        Ca3Box box = boxes.get(line);
        return box == null ? 0 : box.vat();
    }

    private Ca3Form form(Ca3Line line) {
        return Ca3Table.LINES.of(line).on(period.lastDay());
    }

    private static Money money(long cents) {
        return MinorUnits.money(CurrencyUnit.EUR, cents);
    }
}
