package org.acompte.vat.fr.ca3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.law.Provision;
import org.joda.money.CurrencyUnit;

/** On which lines a movement stands. */
final class Posting {
    private final LocalDate formOf;
    private final CreditNoteLine creditNotes;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Ca3Unplaced> unplaced = new ArrayList<>();

    Posting(LocalDate formOf, CreditNoteLine creditNotes) {
        this.formOf = formOf;
        this.creditNotes = creditNotes;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Ca3Unplaced> unplaced() {
        return unplaced;
    }

    void post(Ca3Book book, VatMovement movement) {
        if (!movement.amount().currency().equals(CurrencyUnit.EUR)) {
            unplaced.add(new Ca3Unplaced(
                    movement,
                    Ca3Rules.CURRENCY.violation("currency", movement.amount().currency())));
            return;
        }
        switch (book.subject()) {
            case SALES_TAXED_ELSEWHERE ->
                entries.add(Entry.base(Ca3Line.E3, movement.amount().withoutVatMinor(), movement));
            case SALES -> sale(book, movement);
            case PURCHASES -> purchase(book, book.purchase().orElseThrow(), movement);
        }
    }

    private void sale(Ca3Book book, VatMovement movement) {
        if (movement.treatment().category().bearsVat()) {
            rateLine(book.territory(), movement).ifPresent(line -> taxed(Ca3Line.A1, line, movement));
            return;
        }
        Optional<Provision<Ca3Line>> line =
                Ca3Table.UNTAXED.find(movement.treatment().category());
        if (line.isEmpty()) {
            unplaced.add(new Ca3Unplaced(
                    movement, Ca3Rules.NO_CATEGORY_LINE.violation("side", "sales", "treatment", movement.treatment())));
            return;
        }
        entries.add(Entry.base(line.get().on(formOf), movement.amount().withoutVatMinor(), movement));
    }

    private void purchase(Ca3Book book, PurchaseKind kind, VatMovement movement) {
        Optional<Ca3Line> rate = rateLine(book.territory(), movement);
        if (rate.isEmpty()) {
            return;
        }
        taxed(Ca3Table.PURCHASES.of(kind).on(formOf), rate.get(), movement);
        long vat = movement.amount().vatMinor();
        if (kind == PurchaseKind.INTRA_EU_ACQUISITION && (!isBack(movement) || lowersBase())) {
            entries.add(Entry.vat(Ca3Line.LINE_17, vat, movement));
        }
        long deducted = book.deductible().onMinor(vat);
        if (deducted != 0) {
            entries.add(
                    isBack(movement)
                            ? Entry.vat(Ca3Line.LINE_15, -deducted, movement)
                            : Entry.vat(Ca3Line.LINE_20, deducted, movement));
        }
    }

    private void taxed(Ca3Line operations, Ca3Line rate, VatMovement movement) {
        long base = movement.amount().withoutVatMinor();
        if (!isBack(movement)) {
            entries.add(Entry.base(operations, base, movement));
            entries.add(Entry.both(rate, movement));
        } else if (lowersBase()) {
            entries.add(Entry.base(Ca3Line.B5, -base, movement));
            entries.add(Entry.both(rate, movement));
        } else {
            entries.add(Entry.vat(Ca3Line.LINE_21, -movement.amount().vatMinor(), movement));
        }
    }

    private boolean lowersBase() {
        return creditNotes == CreditNoteLine.REDUCE_BASE_IN_B5;
    }

    static boolean isBack(VatMovement movement) {
        return movement.amount().withVatMinor() < 0;
    }

    private Optional<Ca3Line> rateLine(FrenchTerritory territory, VatMovement movement) {
        Ca3Table.RateIn rate =
                new Ca3Table.RateIn(territory, movement.treatment().rate());
        Optional<Ca3Line> line = Ca3Table.RATES.find(rate).map(provision -> provision.on(formOf));
        if (line.isEmpty()) {
            unplaced.add(new Ca3Unplaced(
                    movement,
                    Ca3Rules.NO_RATE_LINE.violation(
                            "rate", rate.rate(), "territory", territory.code(), "date", movement.chargeableOn())));
        }
        return line;
    }
}
