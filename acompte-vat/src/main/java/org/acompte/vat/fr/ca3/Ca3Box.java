package org.acompte.vat.fr.ca3;

import java.util.List;
import java.util.Objects;
import org.acompte.amount.TaxedAmount;
import org.acompte.vat.VatMovement;

/**
 * A line of the return as it is printed, with the movements that make it.
 * <p>
 * For example, line 08 with a base of 1000 and VAT of 200 euros, from movements of EUR 1000.40 and EUR 200.08.
 *
 * @param line the line
 * @param form its code and title on the form of the period
 * @param base the base in whole euros; 0 for lines without a base. In B5 it is by how much the base is lowered
 * @param vat the VAT in whole euros; 0 for lines without VAT
 * @param exact the sum of the movements in cents, as far as the line shows it; of totals the whole euros
 * @param movements the movements; none for totals
 * @param explanation how the figures came to be, in one sentence
 */
public record Ca3Box(
        Ca3Line line,
        Ca3Form form,
        long base,
        long vat,
        TaxedAmount exact,
        List<VatMovement> movements,
        String explanation) {

    /** Checks the components and copies the list. */
    public Ca3Box {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(exact, "exact");
        movements = List.copyOf(movements);
        Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public String toString() {
        return "Line " + line + (line.hasBase() ? ", base " + base : "") + (line.hasVat() ? ", VAT " + vat : "");
    }
}
