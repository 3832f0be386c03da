package org.acompte.vat.fr.ca3;

import static org.acompte.amount.MinorUnits.negated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Violation;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.VatChange;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.law.Provision;
import org.joda.money.CurrencyUnit;

/** On which lines a movement stands. */
final class Ca3Posting {
    private final LocalDate formOf;
    private final GivenBackLine givenBack;
    private final List<Ca3Entry> entries = new ArrayList<>();
    private final List<Ca3Unplaced> unplaced = new ArrayList<>();

    Ca3Posting(LocalDate formOf, GivenBackLine givenBack) {
        this.formOf = formOf;
        this.givenBack = givenBack;
    }

    List<Ca3Entry> entries() {
        return entries;
    }

    List<Ca3Unplaced> unplaced() {
        return unplaced;
    }

    void post(Ca3Book book, VatMovement movement) {
        if (!movement.amount().currency().equals(CurrencyUnit.EUR)) {
            keepOut(
                    movement,
                    Ca3Rules.CURRENCY.violation("currency", movement.amount().currency()));
            return;
        }
        switch (book.subject()) {
            case SALES_TAXED_ELSEWHERE -> base(Ca3Table.TAXED_ELSEWHERE, movement);
            case SALES -> sale(book, movement);
            case PURCHASES -> purchase(book, book.purchase().orElseThrow(), movement);
        }
    }

    private void sale(Ca3Book book, VatMovement movement) {
        VatTreatment treatment = movement.treatment();
        Optional<FrenchExemption> scheme = marginScheme(treatment);
        if (treatment.category().bearsVat()) {
            rateLine(book.territory(), movement)
                    .ifPresent(line ->
                            taxed(Ca3Table.SALES.of(VatCategories.STANDARD).on(formOf), line, movement));
        } else if (scheme.isPresent()) {
            keepOut(
                    movement,
                    Ca3Rules.MARGIN.violation(
                            "amount",
                            movement.amount().withVat(),
                            "scheme",
                            scheme.get().code()));
        } else {
            Ca3Table.SALES
                    .find(treatment.category())
                    .ifPresentOrElse(
                            line -> base(line, movement),
                            () -> keepOut(
                                    movement,
                                    Ca3Rules.NO_CATEGORY_LINE.violation("side", "sales", "treatment", treatment)));
        }
    }

    private static Optional<FrenchExemption> marginScheme(VatTreatment treatment) {
        return treatment
                .exemption()
                .flatMap(ExemptionReason::code)
                .flatMap(FrenchExemption::find)
                .filter(FrenchExemption::isMarginScheme);
    }

    private void base(Provision<Ca3Line> line, VatMovement movement) {
        entries.add(Ca3Entry.base(line.on(formOf), movement.amount().withoutVatMinor(), movement));
    }

    private void keepOut(VatMovement movement, Violation violation) {
        unplaced.add(new Ca3Unplaced(movement, violation));
    }

    private void purchase(Ca3Book book, PurchaseKind kind, VatMovement movement) {
        Optional<Ca3Line> rate = rateLine(book.territory(), movement);
        if (rate.isEmpty()) {
            return;
        }
        taxed(Ca3Table.PURCHASES.of(kind).on(formOf), rate.get(), movement);
        long vat = movement.amount().vatMinor();
        if (kind == PurchaseKind.INTRA_EU_ACQUISITION && (!isBack(movement) || lowersBase())) {
            entries.add(Ca3Entry.vat(Ca3Line.LINE_17, vat, movement));
        }
        long deducted = book.deductible().onMinor(vat);
        if (deducted != 0) {
            entries.add(
                    isBack(movement)
                            ? Ca3Entry.vat(Ca3Line.LINE_15, negated(deducted), movement)
                            : Ca3Entry.vat(Ca3Line.LINE_20, deducted, movement));
        }
    }

    private void taxed(Ca3Line operations, Ca3Line rate, VatMovement movement) {
        long base = movement.amount().withoutVatMinor();
        if (!isBack(movement)) {
            entries.add(Ca3Entry.base(operations, base, movement));
            entries.add(Ca3Entry.both(rate, movement));
        } else if (lowersBase()) {
            entries.add(Ca3Entry.base(Ca3Line.B5, negated(base), movement));
            entries.add(Ca3Entry.both(rate, movement));
        } else {
            entries.add(Ca3Entry.vat(Ca3Line.LINE_21, negated(movement.amount().vatMinor()), movement));
        }
    }

    private boolean lowersBase() {
        return givenBack == GivenBackLine.REDUCE_BASE_IN_B5;
    }

    /** What only moves to another day is no credit: it comes off the line where it stood. */
    private static boolean isBack(VatMovement movement) {
        return movement.change() == VatChange.GIVEN_BACK;
    }

    private Optional<Ca3Line> rateLine(FrenchTerritory territory, VatMovement movement) {
        Ca3Table.RateIn rate =
                new Ca3Table.RateIn(territory, movement.treatment().rate());
        Optional<Ca3Line> line = Ca3Table.RATES.find(rate).map(provision -> provision.on(formOf));
        if (line.isEmpty()) {
            keepOut(
                    movement,
                    Ca3Rules.NO_RATE_LINE.violation(
                            "rate", rate.rate(), "territory", territory.code(), "date", movement.chargeableOn()));
        }
        return line;
    }
}
