package org.acompte.sale;

import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.joda.money.Money;

/**
 * Explains documents on the books as they were before them.
 * <p>
 * Each explanation is made from what the sale drafts there. Where the document differs, its figures are stated, not
 * explained.
 */
final class Explanations {
    private final Guards guards;
    private final Steps steps;

    Explanations(Guards guards) {
        this.guards = guards;
        this.steps = new Steps(guards.ledger.scope.currency());
    }

    /** An invoice that replaces another one is explained as if the other one were not there. */
    Explanation of(SaleDocument document) {
        if (document instanceof Invoice invoice
                && invoice.header().replaces().isPresent()
                && guards.replaced().isEmpty()) {
            String old = invoice.header().replaces().get().number();
            Invoice replaced = guards.ledger.accounts.get(old).invoice();
            return new Explanations(new Replacements(guards).without(replaced)).of(document);
        }
        if (document instanceof DepositInvoice deposit) {
            return new DepositExplanations(guards, steps, this).of(deposit);
        }
        if (document instanceof ProgressInvoice progress) {
            return new ProgressInvoices(guards).check(progress).isEmpty()
                    ? new WorkExplanations(guards.ledger, steps).of(progress)
                    : stated("D", progress);
        }
        if (document instanceof FinalInvoice last) {
            return new FinalInvoices(guards).check(last).isEmpty()
                    ? new WorkExplanations(guards.ledger, steps).of(last)
                    : stated("C", last);
        }
        if (document instanceof CreditNote note) {
            return new CreditExplanations(guards, steps, this).of(note);
        }
        if (document instanceof CreditReversal reversal) {
            String why = ", all that " + reversal.creditNote().number() + " took back";
            steps.addEach("E.10", ExplanationKind.MIRROR, reversal.amount(), "", why);
            return steps.result("E.10", "asks", reversal.amount());
        }
        if (document instanceof IndemnityInvoice indemnity) {
            steps.addEach("E.8", ExplanationKind.STATED, indemnity.amount(), "", ", claimed: " + indemnity.basis());
            return steps.result("E.8", "asks", indemnity.amount());
        }
        return stated("E", document);
    }

    /** The figures as they stand on the document. */
    Explanation stated(String section, SaleDocument document) {
        VatBreakdown amount = document.amount();
        steps.addEach(section, ExplanationKind.STATED, amount, "", ", stated by the document");
        return steps.result(section, document instanceof Invoice ? "asks" : "takes back", amount);
    }

    /** How an amount was taken out of what is left: spread with or without VAT, then the VAT of each part. */
    void taken(VatBreakdown left, VatBreakdown amount, PriceBasis basis) {
        for (VatBreakdown.Row row : left.rows()) {
            TaxedAmount part = amount.amountOf(row.treatment());
            if (!row.amount().isZero()) {
                spread(row, part, basis);
            }
            if (!part.isZero()) {
                vat(
                        row.treatment(),
                        new VatOfPart(part, row.amount(), row.treatment().rate(), basis));
            }
        }
    }

    private void spread(VatBreakdown.Row left, TaxedAmount part, PriceBasis basis) {
        boolean withVat = basis == PriceBasis.WITH_VAT;
        Money taken = withVat ? part.withVat() : part.withoutVat();
        Money there = withVat ? left.amount().withVat() : left.amount().withoutVat();
        steps.add(
                withVat ? "B.3" : "B.5",
                ExplanationKind.SPREAD,
                left.treatment(),
                taken + " of " + there + (withVat ? " left" : " left without VAT"),
                taken,
                there);
    }

    void vat(VatTreatment treatment, VatOfPart why) {
        String section = why.basis() == PriceBasis.WITH_VAT ? "B.4" : "B.5";
        steps.add(section, why.kind(), treatment, why.text(), why.figures());
    }

    /** The most that can be taken, where it is less than what was asked. */
    void left(String section, long asked, Money left) {
        if (asked > MinorUnits.of(left)) {
            Money wanted = steps.money(asked);
            steps.add(section, ExplanationKind.LEFT, "only " + left + " of " + wanted + " is left", left, wanted);
        }
    }
}
