package org.acompte.vat.fr.invoice;

import java.util.List;
import org.acompte.vat.law.LawTable;

/** The codes of French e-invoices that acompte knows, for people to read and check. */
public final class InvoiceLaw {
    private InvoiceLaw() {}

    /**
     * Returns the codes.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                InvoiceTable.TYPES.table("Code", code -> code),
                InvoiceTable.CONTENTS.table("Letter", letter -> letter),
                InvoiceTable.PAYMENTS.table("Digit", digit -> digit));
    }
}
