package org.acompte.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;

/** The steps that take back what was invoiced. */
final class CreditSteps {
    /** The figure that a credit of lines notes: what they come to without VAT. */
    static final String OF_ITEMS = "net of items";

    private final SaleUnderway underway;

    CreditSteps(SaleUnderway underway) {
        this.underway = underway;
    }

    VatBreakdown full(Case step) {
        return credit(underway.requireInvoice(step), Credit.full());
    }

    /** The stated amount; of the lines that the case names, if it names any. */
    VatBreakdown part(Case step) {
        Case input = step.at("input");
        Invoice invoice = underway.requireInvoice(step);
        if (step.at("expect").has("items")) {
            requireLines(invoice);
            VatBreakdown credited = credit(invoice, ofLines(step.at("expect")));
            underway.note(OF_ITEMS, credited.withoutVat());
            return credited;
        }
        return credit(
                invoice,
                input.has("gross")
                        ? Credit.ofWithVat(input.requireMoney("gross", underway.currency()))
                        : Credit.ofWithoutVat(input.requireMoney("netAmount", underway.currency())));
    }

    private static void requireLines(Invoice invoice) {
        if (!(invoice instanceof FinalInvoice)) {
            throw new NotReplayed("only the lines of a final invoice are credited one by one");
        }
    }

    /** Which lines a credit is about is for the host to say; acompte holds each to what is left of its line. */
    private Credit ofLines(Case expect) {
        List<Credit.Item> items = new ArrayList<>();
        for (String text : expect.texts("items")) {
            items.add(new Credit.Item(items.size() + 1, Case.money(Case.decimal("items", text), underway.currency())));
        }
        return new Credit.Lines(items);
    }

    /** acompte credits each deposit by itself; one that a final invoice deducts, by what is left of it. */
    VatBreakdown deposits() {
        VatBreakdown sum = VatBreakdown.zero(underway.currency());
        for (DepositInvoice deposit : underway.deposits()) {
            VatBreakdown left = underway.sale().creditableOf(deposit);
            if (!left.isZero()) {
                boolean free = left.equals(underway.sale().availableOf(deposit));
                sum = sum.plus(credit(deposit, free ? Credit.full() : Credit.ofTreatments(left)));
            }
        }
        return sum;
    }

    private VatBreakdown credit(Invoice corrected, Credit credit) {
        return underway.issue(underway.sale().draftCreditNote(corrected, credit, CreditReasons.CANCELLATION))
                .amount();
    }
}
