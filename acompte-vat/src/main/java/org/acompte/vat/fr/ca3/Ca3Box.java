package org.acompte.vat.fr.ca3;

import java.util.List;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.acompte.vat.VatMovement;
import org.joda.money.CurrencyUnit;

/**
 * A line of the return as it is printed, with the movements that make it.
 * <p>
 * For example, line 08 with a base of 1000 and VAT of 200 euros, from movements of EUR 1000.40 and EUR 200.08.
 *
 * @param line the line
 * @param form its code and title on the form of the period
 * @param exact the sum of the movements in cents, as far as the line shows it: without a base or without VAT if the line has
 *     none. Of totals the whole euros. In B5 it is by how much the base is lowered
 * @param movements the movements; none for totals
 */
public record Ca3Box(Ca3Line line, Ca3Form form, TaxedAmount exact, List<VatMovement> movements) {
    /**
     * Checks the components and copies the list.
     *
     * @throws IllegalArgumentException if the amount is not in euros or negative, or has a base or VAT that the line does not
     *     show; or if a total has movements or other than whole euros
     */
    public Ca3Box {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(exact, "exact");
        movements = List.copyOf(movements);
        boolean total = line.isTotal();
        if (!exact.currency().equals(CurrencyUnit.EUR)
                || exact.withoutVatMinor() < 0
                || exact.vatMinor() < 0
                || (exact.withoutVatMinor() != 0 && !line.hasBase())
                || (exact.vatMinor() != 0 && !line.hasVat())
                || (total && !(movements.isEmpty() && exact.vat().getMinorPart() == 0))) {
            throw new IllegalArgumentException("line " + line + " cannot show " + exact + " of " + movements);
        }
    }

    /**
     * Returns the base that is printed.
     *
     * @return whole euros, 0.50 up; 0 for lines without a base
     */
    public long base() {
        return MinorUnits.wholeUnits(exact.withoutVat());
    }

    /**
     * Returns the VAT that is printed.
     *
     * @return whole euros, 0.50 up; 0 for lines without VAT
     */
    public long vat() {
        return MinorUnits.wholeUnits(exact.vat());
    }

    @Override
    public String toString() {
        return "Line " + line + (line.hasBase() ? ", base " + base() : "") + (line.hasVat() ? ", VAT " + vat() : "");
    }
}
