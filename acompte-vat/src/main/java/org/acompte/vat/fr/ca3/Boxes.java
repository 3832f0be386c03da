package org.acompte.vat.fr.ca3;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Rounds lines to boxes and adds the boxes up. */
final class Boxes {
    private static final long CENTS = 100;

    private final Ca3Period period;
    private final Ca3Choices choices;
    private final Map<Ca3Line, Ca3Box> boxes = new EnumMap<>(Ca3Line.class);

    Boxes(Ca3Period period, Ca3Choices choices) {
        this.period = period;
        this.choices = choices;
    }

    List<Ca3Box> of(List<Entry> entries) {
        for (Ca3Line line : Ca3Line.values()) {
            List<Entry> own =
                    entries.stream().filter(entry -> entry.line() == line).toList();
            if (!own.isEmpty()) {
                boxes.put(line, sum(line, own));
            }
        }
        List<Ca3Line> due = filled(Ca3Line.Part.RATES);
        due.addAll(filledOf(Ca3Line.LINE_15));
        List<Ca3Line> deducted = filledOf(Ca3Line.LINE_20);
        deducted.addAll(filledOf(Ca3Line.LINE_21));
        total(Ca3Line.LINE_16, due);
        total(Ca3Line.LINE_23, deducted);
        balance(vat(Ca3Line.LINE_16) - vat(Ca3Line.LINE_23));
        return new ArrayList<>(boxes.values());
    }

    private Ca3Box sum(Ca3Line line, List<Entry> entries) {
        long base = entries.stream().mapToLong(Entry::base).sum();
        long vat = entries.stream().mapToLong(Entry::vat).sum();
        TaxedAmount exact = TaxedAmount.of(money(base), money(vat));
        String words = "Line " + line + ", " + form(line) + ": "
                + (line.hasBase() ? exact.withoutVat() + " is " + euros(base) : "")
                + (line.hasBase() && line.hasVat() ? ", " : "")
                + (line.hasVat() ? exact.vat() + " of VAT is " + euros(vat) : "")
                + " in whole euros, from " + entries.size() + (entries.size() == 1 ? " movement" : " movements")
                + " of " + period
                + (line == Ca3Line.B5 || line == Ca3Line.LINE_21 ? " given back, by choice: " + choices.reason() : "");
        return new Ca3Box(
                line,
                form(line),
                euros(base),
                euros(vat),
                exact,
                entries.stream().map(Entry::movement).toList(),
                words);
    }

    private void total(Ca3Line line, List<Ca3Line> parts) {
        long sum = parts.stream().mapToLong(this::vat).sum();
        String of = parts.isEmpty()
                ? "no line has VAT"
                : "the sum of the whole euros of "
                        + parts.stream().map(part -> "line " + part).collect(Collectors.joining(", "));
        put(line, sum, of);
    }

    private void balance(long due) {
        if (due < 0) {
            put(Ca3Line.LINE_25, -due, "line 23 less line 16");
        } else {
            put(Ca3Line.TD, due, "line 16 less line 23");
        }
    }

    private void put(Ca3Line line, long euros, String why) {
        TaxedAmount exact = TaxedAmount.of(money(0), money(Math.multiplyExact(euros, CENTS)));
        boxes.put(
                line,
                new Ca3Box(
                        line,
                        form(line),
                        0,
                        euros,
                        exact,
                        List.of(),
                        "Line " + line + ", " + form(line) + ": " + euros + ", " + why));
    }

    private List<Ca3Line> filled(Ca3Line.Part part) {
        return boxes.keySet().stream()
                .filter(line -> line.part() == part)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Ca3Line> filledOf(Ca3Line line) {
        return boxes.containsKey(line) ? new ArrayList<>(List.of(line)) : new ArrayList<>();
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

    /** Of an amount that is not negative. */
    private static long euros(long cents) {
        return (cents + CENTS / 2) / CENTS;
    }
}
