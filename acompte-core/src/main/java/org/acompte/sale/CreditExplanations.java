package org.acompte.sale;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Scope;
import org.joda.money.Money;

/** Explains credit notes. */
final class CreditExplanations {
    private final Guards guards;
    private final Steps steps;
    private final Explanations parts;

    CreditExplanations(Guards guards, Steps steps, Explanations parts) {
        this.guards = guards;
        this.steps = steps;
        this.parts = parts;
    }

    Explanation of(CreditNote note) {
        Optional<Account> found = guards.ledger.accounts.find(note.corrected().number());
        if (found.isEmpty() || !isGiven(note, found.get())) {
            return parts.stated("E.5", note);
        }
        Account account = found.get();
        VatBreakdown left = account.owed();
        if (note.credit() instanceof Credit.Full) {
            mirror(note, account);
        } else if (note.credit() instanceof Credit.WithVat part) {
            target(part.amount(), "with VAT", left.withVat(), note);
            parts.taken(left, note.amount(), PriceBasis.WITH_VAT);
        } else if (note.credit() instanceof Credit.WithoutVat part) {
            target(part.amount(), "without VAT", left.withoutVat(), note);
            parts.taken(left, note.amount(), PriceBasis.WITHOUT_VAT);
        } else if (note.credit() instanceof Credit.Treatment one) {
            TaxedAmount there = left.amountOf(one.treatment());
            TaxedAmount part = note.amount().amountOf(one.treatment());
            target(one.withVat(), "with VAT", there.withVat(), note);
            parts.vat(
                    one.treatment(), new VatOfPart(part, there, one.treatment().rate(), PriceBasis.WITH_VAT));
        } else if (note.credit() instanceof Credit.Lines lines && account.invoice() instanceof FinalInvoice last) {
            lines(lines, account, last.scope());
        } else {
            return parts.stated("E.5", note);
        }
        return steps.result("E.1", "takes back", note.amount());
    }

    /** Whether the sale gives these figures; a forged note may have others, as far as they fit. */
    private boolean isGiven(CreditNote note, Account account) {
        Draft<CreditNote> draft = new CreditNotes(guards).draft(account.invoice(), note.credit(), note.reason());
        return draft.check().isEmpty() && draft.amount().equals(note.amount());
    }

    private void mirror(CreditNote note, Account account) {
        String number = account.invoice().number();
        VatBreakdown deducted = account.owed().minus(note.amount());
        if (!deducted.isZero()) {
            steps.add(
                    "E.2",
                    ExplanationKind.LEFT,
                    "of " + account.owed().withVat() + " left on " + number + ", " + deducted.withVat()
                            + " is deducted by invoices or held for refunds",
                    note.amount().withVat(),
                    account.owed().withVat());
        }
        steps.addEach(
                "E.2",
                ExplanationKind.MIRROR,
                note.amount(),
                "",
                deducted.isZero() ? ", all that is left of " + number : ", the rest of " + number);
    }

    private void target(Money asked, String how, Money left, CreditNote note) {
        steps.add(
                "E.3",
                ExplanationKind.TARGET,
                asked + " " + how + " of " + left + " left on "
                        + note.corrected().number(),
                asked);
    }

    /** Line by line, each out of what the lines before it left. */
    private void lines(Credit.Lines lines, Account account, Scope scope) {
        List<VatBreakdown> taken = LineCredits.parts(lines, account, guards.ledger.scope.currency());
        VatBreakdown left = account.owed();
        for (int i = 0; i < taken.size(); i++) {
            Credit.Item item = lines.items().get(i);
            VatTreatment treatment = scope.lines().get(item.line() - 1).vatTreatment();
            TaxedAmount part = taken.get(i).amountOf(treatment);
            Money whole = scope.lines().get(item.line() - 1).amount();
            Money counts = scope.priceBasis() == PriceBasis.WITH_VAT ? part.withVat() : part.withoutVat();
            steps.add(
                    "E.4",
                    ExplanationKind.LINE,
                    treatment,
                    item.amount() + " of line " + item.line() + ", " + whole + ", counts for " + counts,
                    item.amount(),
                    whole);
            if (!part.isZero()) {
                parts.vat(
                        treatment, new VatOfPart(part, left.amountOf(treatment), treatment.rate(), scope.priceBasis()));
            }
            left = left.minus(taken.get(i));
        }
    }
}
