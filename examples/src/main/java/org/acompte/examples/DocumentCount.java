package org.acompte.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.joda.money.Money;

/**
 * The documents of a sale, added up, beside what they should come to.
 *
 * @param invoiced what all invoices ask, after deductions
 * @param credited what all credit notes take back
 * @param agreed what was agreed on less price reductions; after a cancellation the work that was supplied, and
 *     indemnities
 * @param consideration what is kept as a price after a cancellation, of which no treatment is stated
 */
record DocumentCount(VatBreakdown invoiced, VatBreakdown credited, VatBreakdown agreed, Money consideration) {
    private static final VatTreatment OUTSIDE = VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO);

    static DocumentCount of(Sale sale) {
        VatBreakdown zero = VatBreakdown.zero(sale.scope().currency());
        VatBreakdown invoiced = zero;
        VatBreakdown credited = zero;
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Invoice invoice) {
                invoiced = invoiced.plus(invoice.amount());
            } else if (fact instanceof CreditNote note) {
                credited = credited.plus(note.amount());
            }
        }
        Money nothing = Money.zero(zero.currency());
        if (sale.cancellation().isEmpty()) {
            return new DocumentCount(invoiced, credited, sale.total().minus(reductions(sale, zero)), nothing);
        }
        VatBreakdown agreed = work(sale, zero);
        Money consideration = nothing;
        Cancellation end = sale.cancellation().get();
        for (Kept kept : end.kept()) {
            if (kept instanceof Kept.Indemnity indemnity) {
                agreed = agreed.plus(OUTSIDE, TaxedAmount.of(indemnity.amount(), nothing));
            } else if (kept instanceof Kept.Consideration part) {
                consideration = consideration.plus(part.amount());
            }
        }
        return new DocumentCount(invoiced, credited, agreed, consideration);
    }

    /** Tells whether what should come out is known per treatment. */
    boolean isPerTreatment() {
        return consideration.isZero();
    }

    /** What credit notes took back for good: on work after the final invoice, on deposits what it had deducted. */
    private static VatBreakdown reductions(Sale sale, VatBreakdown zero) {
        if (sale.finalInvoice().isEmpty()) {
            return zero;
        }
        FinalInvoice last = sale.finalInvoice().get();
        List<SaleFact> after = sale.facts()
                .subList(sale.facts().indexOf(last) + 1, sale.facts().size());
        VatBreakdown reductions = zero;
        Map<String, VatBreakdown> spare = spareOf(sale);
        for (SaleFact fact : after) {
            if (fact instanceof CreditNote note) {
                String number = note.corrected().number();
                VatBreakdown free = spare.getOrDefault(number, zero).cappedAt(note.amount());
                spare.computeIfPresent(number, (key, left) -> left.minus(free));
                reductions = reductions.plus(note.amount().minus(free));
            }
        }
        return reductions;
    }

    /** What of each deposit no later invoice deducts and no credit note before the final invoice took back. */
    private static Map<String, VatBreakdown> spareOf(Sale sale) {
        Map<String, VatBreakdown> spare = new HashMap<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof DepositInvoice deposit) {
                spare.put(deposit.number(), deposit.amount());
            } else if (fact instanceof Invoice invoice) {
                for (Deduction part : invoice.deductions()) {
                    spare.merge(part.deposit().number(), part.amount(), VatBreakdown::minus);
                }
            } else if (fact instanceof CreditNote note && sale.finalInvoice().isPresent()) {
                boolean before = sale.facts().indexOf(note)
                        < sale.facts().indexOf(sale.finalInvoice().get());
                if (before) {
                    spare.computeIfPresent(note.corrected().number(), (key, left) -> left.minus(note.amount()));
                }
            }
        }
        return spare;
    }

    /** The work of progress invoices less their credit notes. */
    private static VatBreakdown work(Sale sale, VatBreakdown zero) {
        VatBreakdown work = zero;
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof ProgressInvoice part) {
                work = work.plus(part.work());
            } else if (fact instanceof CreditNote note
                    && sale.invoice(note.corrected().number())
                            .filter(ProgressInvoice.class::isInstance)
                            .isPresent()) {
                work = work.minus(note.amount());
            }
        }
        return work;
    }
}
