package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.joda.money.Money;

/** Drafts the indemnities of a sale and posts them. */
final class Indemnities {
    private final Guards guards;

    Indemnities(Guards guards) {
        this.guards = guards;
    }

    Draft<IndemnityInvoice> draft(Money amount, String basis, InvoiceTerms terms) {
        try {
            guards.requireCurrency(amount);
            Text.require(basis, "Ground", 200);
            if (MinorUnits.of(amount) <= 0) {
                throw SaleRules.INDEMNITY_AMOUNT.broken("number", "without number", "amount", amount);
            }
        } catch (RuleViolationException e) {
            return guards.refused(e.violations().get(0));
        }
        VatBreakdown claim = IndemnityInvoice.outside(amount);
        return guards.draft(claim, Optional.of(terms.payment()), header -> new IndemnityInvoice(header, basis, claim));
    }

    /** What is paid too much on other invoices pays the indemnity, the oldest invoice first. */
    static void payFromOverpayments(IndemnityInvoice indemnity, Ledger next, Cashbook cash) {
        long left = indemnity.amount().withVatMinor();
        for (int i = 0; left > 0 && i < next.invoices.size(); i++) {
            Account account = next.accountOf(next.invoices.get(i));
            long part = Math.min(left, account.refundable());
            if (part > 0) {
                cash.takeBack(account.invoice().number(), part);
                cash.pay(indemnity.number(), part);
                left = minus(left, part);
            }
        }
        next.indemnities = without(next.indemnities, indemnity);
    }

    private static List<Kept.Indemnity> without(List<Kept.Indemnity> stated, IndemnityInvoice indemnity) {
        Kept.Indemnity issued = new Kept.Indemnity(indemnity.amount().withVat(), indemnity.basis());
        if (!stated.contains(issued)) {
            return stated;
        }
        List<Kept.Indemnity> left = new ArrayList<>(stated);
        left.remove(issued);
        return List.copyOf(left);
    }
}
