package org.acompte.sale;

import java.time.LocalDate;
import org.acompte.amount.VatBreakdown;

/**
 * A numbered document of a sale: an {@link Invoice}, a {@link CreditNote} or a {@link CreditReversal}.
 * <p>
 * Once issued it never changes.
 */
public sealed interface SaleDocument extends SaleFact permits Invoice, CreditNote, CreditReversal {

    /**
     * Returns number, dates, contract and version.
     *
     * @return the header
     */
    DocumentHeader header();

    /**
     * Returns what this document itself asks or, for a credit note, takes back or, for a reversal, asks again, per VAT
     * treatment.
     *
     * @return no figure of it is negative
     */
    VatBreakdown amount();

    /**
     * Returns the number.
     *
     * @return the number that the host gave
     */
    default String number() {
        return header().number();
    }

    /**
     * Returns the day of the issue.
     *
     * @return the date of the document
     */
    default LocalDate issuedOn() {
        return header().issuedOn();
    }

    /**
     * Refers to this document.
     *
     * @return its number and date
     */
    default DocumentReference reference() {
        return new DocumentReference(number(), issuedOn());
    }

    @Override
    default LocalDate occurredOn() {
        return issuedOn();
    }
}
