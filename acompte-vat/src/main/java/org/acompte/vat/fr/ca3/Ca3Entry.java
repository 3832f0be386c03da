package org.acompte.vat.fr.ca3;

import org.acompte.vat.VatMovement;

/**
 * What a movement adds to a line, in cents.
 *
 * @param line the line
 * @param base what it adds to the base; 0 for lines without one
 * @param vat what it adds to the VAT; 0 for lines without it
 * @param movement the movement
 */
record Ca3Entry(Ca3Line line, long base, long vat, VatMovement movement) {

    static Ca3Entry base(Ca3Line line, long base, VatMovement movement) {
        return new Ca3Entry(line, base, 0, movement);
    }

    static Ca3Entry vat(Ca3Line line, long vat, VatMovement movement) {
        return new Ca3Entry(line, 0, vat, movement);
    }

    static Ca3Entry both(Ca3Line line, VatMovement movement) {
        return new Ca3Entry(
                line, movement.amount().withoutVatMinor(), movement.amount().vatMinor(), movement);
    }
}
