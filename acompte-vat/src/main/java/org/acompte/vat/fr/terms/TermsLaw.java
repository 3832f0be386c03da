package org.acompte.vat.fr.terms;

import java.util.List;
import org.acompte.vat.law.LawTable;

/**
 * All figures of French law on terms of payment, late payment and refunds, for people to read and check.
 * <p>
 * For example, {@code TermsLaw.tables().get(0)} has the longest terms with their days and articles.
 */
public final class TermsLaw {
    private TermsLaw() {}

    /**
     * Returns the figures of law.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                TermTable.LIMITS.table("At most", TermLimit::toString),
                PenaltyTable.MARGIN.table("Points", Object::toString),
                LawTable.of(
                        "The floor of agreed late-payment rates in France",
                        "Times legal interest",
                        List.of(PenaltyTable.FLOOR_FACTOR),
                        Object::toString),
                RateTable.table(),
                PenaltyTable.INDEMNITY.table("Amount", Object::toString),
                LawTable.of(
                        "The flat indemnity for recovery in France, consumers",
                        "Amount",
                        List.of(PenaltyTable.CONSUMER_INDEMNITY),
                        Object::toString),
                LawTable.of(
                        "Late payment by consumers in France",
                        "Legal interest of",
                        List.of(PenaltyTable.CONSUMER_LATE),
                        LegalRateColumn::code),
                LawTable.of(
                        "Sums that consumers pay in advance in France",
                        "Months without interest",
                        List.of(PenaltyTable.ADVANCE_MONTHS),
                        Object::toString),
                LawTable.of(
                        "Sums that consumers pay in advance without interest in France",
                        "Orders",
                        List.of(PenaltyTable.ADVANCE_EXEMPT),
                        AdvanceOrder::code),
                DiscountTable.VAT_FALLS.table("VAT", DiscountTable::shown),
                LawTable.of(
                        "Refunds to consumers in France",
                        "Scale",
                        List.of(RefundTable.WITHDRAWAL, RefundTable.TERMINATION),
                        RefundScale::toString));
    }
}
