package org.acompte.json.form;

import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.form.Forms.Entry;

/** The forms of the types of VAT. */
final class VatEntries {
    static final List<Entry<?>> ALL = Stream.of(
                    LawForms.ENTRIES,
                    VatCodes.ENTRIES,
                    TaxPointForms.ENTRIES,
                    VatForms.ENTRIES,
                    LedgerForm.ENTRIES,
                    FrenchForms.ENTRIES,
                    Ca3Forms.ENTRIES,
                    ReturnForm.ENTRIES,
                    NumberForms.ENTRIES,
                    MentionForms.ENTRIES,
                    SellerProfileForms.ENTRIES,
                    SaleProfileForms.ENTRIES,
                    SupplyForms.ENTRIES,
                    PlaceForms.ENTRIES,
                    ExemptionForms.ENTRIES,
                    StepForms.ENTRIES,
                    TermForms.ENTRIES,
                    ClaimForms.ENTRIES,
                    InterestForms.ENTRIES,
                    LateRefundForms.ENTRIES)
            .<Entry<?>>flatMap(List::stream)
            .toList();

    private VatEntries() {}
}
