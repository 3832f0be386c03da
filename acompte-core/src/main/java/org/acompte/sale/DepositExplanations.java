package org.acompte.sale;

import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.PaymentTerms;
import org.joda.money.Money;

/** Explains deposit invoices. */
final class DepositExplanations {
    private final Guards guards;
    private final Ledger ledger;
    private final Steps steps;
    private final Explanations parts;

    DepositExplanations(Guards guards, Steps steps, Explanations parts) {
        this.guards = guards;
        this.ledger = guards.ledger;
        this.steps = steps;
        this.parts = parts;
    }

    Explanation of(DepositInvoice deposit) {
        Draft<DepositInvoice> draft =
                new Deposits(guards).draft(deposit.advance(), deposit.instalment(), PaymentTerms.ON_RECEIPT);
        AdvanceAmount asked = deposit.advance().amount();
        if (!draft.check().isEmpty() || !draft.amount().equals(deposit.amount())) {
            return parts.stated("B.8", deposit);
        }
        VatBreakdown left = ledger.remaining();
        PriceBasis basis = asked instanceof AdvanceAmount.WithoutVat ? PriceBasis.WITHOUT_VAT : PriceBasis.WITH_VAT;
        Money there = basis == PriceBasis.WITH_VAT ? left.withVat() : left.withoutVat();
        long wanted = target(deposit, asked);
        parts.left(section(asked), wanted, there);
        Money taken = steps.money(Math.min(wanted, MinorUnits.of(there)));
        if (guards.sale.plan().rounding() == DepositRounding.EXACT_VAT) {
            exactly(basis == PriceBasis.WITH_VAT ? left.carve(taken) : left.carveWithoutVat(taken), deposit.amount());
        } else {
            parts.taken(left, deposit.amount(), basis);
        }
        return steps.result("B.8", "asks", deposit.amount());
    }

    private static String section(AdvanceAmount asked) {
        if (asked instanceof AdvanceAmount.Share) {
            return "B.1";
        }
        return asked instanceof AdvanceAmount.WithVat ? "B.2" : "B.5";
    }

    /** What was asked, in minor units, before it is bounded by what is left. */
    private long target(DepositInvoice deposit, AdvanceAmount asked) {
        if (asked instanceof AdvanceAmount.Share share) {
            long reached = ledger.reached(share, deposit.instalment());
            Percentage target = Percentage.ofMillionths(Math.min(reached, Percentage.HUNDRED.millionths()));
            Money total = ledger.scope.total().withVat();
            Money ofTotal = steps.money(target.onMinor(MinorUnits.of(total)));
            Money before = steps.money(ledger.progress.issued());
            steps.add(
                    "B.1",
                    ExplanationKind.TARGET,
                    target + " of " + total + " is " + ofTotal + ", less " + before + " issued before",
                    ofTotal,
                    before,
                    ofTotal.minus(before));
            return MinorUnits.of(ofTotal.minus(before));
        }
        Money amount = asked instanceof AdvanceAmount.WithVat fixed
                ? fixed.amount()
                : ((AdvanceAmount.WithoutVat) asked).amount();
        steps.add(section(asked), ExplanationKind.TARGET, asked + " is asked", amount);
        return MinorUnits.of(amount);
    }

    /** Each part of the spread was rounded down to an amount whose VAT is exact. */
    private void exactly(VatBreakdown before, VatBreakdown amount) {
        for (VatBreakdown.Row row : before.rows()) {
            TaxedAmount part = amount.amountOf(row.treatment());
            Money whole = row.amount().withVat();
            if (!row.amount().isZero()) {
                String how = part.withVat().equals(whole) ? " is " : " is rounded down to ";
                steps.add(
                        "B.6",
                        ExplanationKind.EXACT,
                        row.treatment(),
                        whole + how + part.withVat() + ", VAT " + part.vat() + " on " + part.withoutVat(),
                        part.withoutVat(),
                        part.vat(),
                        whole);
            }
        }
    }
}
