package org.acompte.sale;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Drafts the credit notes of a sale and checks those that are recorded. */
final class CreditNotes {
    private final Guards guards;
    private final Ledger ledger;

    CreditNotes(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    Draft<CreditNote> draft(Invoice invoice, Credit credit, CreditReason reason) {
        Optional<Account> found = ledger.accounts.find(invoice.number());
        if (found.isEmpty() || !found.get().invoice().equals(invoice)) {
            return guards.refused(unknown(invoice.reference()));
        }
        Account account = found.get();
        try {
            VatBreakdown amount = amountOf(credit, account);
            if (amount.isZero() && !releasesDeductions(account)) {
                return guards.refused(nothingLeft(account));
            }
            if (!account.leavesReserved(amount)) {
                return guards.refused(reserved(amount, account));
            }
            return guards.draft(
                    amount,
                    Optional.empty(),
                    header -> new CreditNote(header, invoice.reference(), credit, amount, reason));
        } catch (RuleViolationException e) {
            return guards.refused(e.violations().get(0));
        }
    }

    private VatBreakdown amountOf(Credit credit, Account account) {
        VatBreakdown left = account.owed();
        if (credit instanceof Credit.Full) {
            return account.available();
        }
        if (credit instanceof Credit.WithVat part) {
            requireCreditable(part.amount(), left.withVatMinor(), account);
            return left.carve(part.amount());
        }
        if (credit instanceof Credit.WithoutVat part) {
            requireCreditable(part.amount(), left.withoutVatMinor(), account);
            return left.carveWithoutVat(part.amount());
        }
        if (credit instanceof Credit.Treatments exact) {
            guards.requireCurrency(exact.amount().withVat());
            if (!left.covers(exact.amount())) {
                throw new RuleViolationException(List.of(overLeft(exact.amount(), left, account)));
            }
            return left.nothing().plus(exact.amount());
        }
        if (credit instanceof Credit.Treatment part) {
            requireCreditable(part.withVat(), left.amountOf(part.treatment()).withVatMinor(), account);
            return left.carve(part.treatment(), part.withVat(), PriceBasis.WITH_VAT);
        }
        if (credit instanceof Credit.Lines lines) {
            return LineCredits.of(lines, account, ledger.scope.currency());
        }
        throw new IllegalStateException("no amount for " + credit.getClass());
    }

    private void requireCreditable(Money amount, long left, Account account) {
        guards.requireCurrency(amount);
        if (MinorUnits.of(amount) > left) {
            Money rest = MinorUnits.money(amount.getCurrencyUnit(), left);
            throw new RuleViolationException(List.of(overLeft(amount, rest, account)));
        }
    }

    /** A credit note is not older than the invoice that it corrects. */
    static List<Violation> checkDate(CreditNote note) {
        if (!note.issuedOn().isBefore(note.corrected().issuedOn())) {
            return List.of();
        }
        return List.of(SaleRules.CREDIT_BEFORE_INVOICE.violation(
                "creditNote",
                note.number(),
                "date",
                note.issuedOn(),
                "number",
                note.corrected().number(),
                "issuedOn",
                note.corrected().issuedOn()));
    }

    List<Violation> check(CreditNote note) {
        Optional<Account> found = ledger.accounts.find(note.corrected().number());
        if (found.isEmpty() || !found.get().invoice().reference().equals(note.corrected())) {
            return List.of(unknown(note.corrected()));
        }
        Account account = found.get();
        if (note.amount().isZero() && !releasesDeductions(account)) {
            return List.of(nothingLeft(account));
        }
        if (!account.owed().covers(note.amount())) {
            return List.of(overLeft(note.amount(), account.owed(), account));
        }
        return account.leavesReserved(note.amount()) ? List.of() : List.of(reserved(note.amount(), account));
    }

    /** Only the credit note of a case takes what the case holds, after the case gave it free. */
    private Violation reserved(VatBreakdown amount, Account account) {
        return SaleRules.CREDIT_OF_RESERVED.violation(
                "amount",
                amount.withVat(),
                "held",
                MinorUnits.money(ledger.scope.currency(), account.reserved().uncredited()),
                "number",
                account.invoice().number(),
                "left",
                account.available().withVat());
    }

    private Violation unknown(DocumentReference invoice) {
        return SaleRules.CREDIT_UNKNOWN.violation(
                "number", invoice.number(), "date", invoice.issuedOn(), "sale", guards.number());
    }

    /** An invoice of zero after its deductions can be credited once, which releases them. */
    private static boolean releasesDeductions(Account account) {
        return !(account.invoice() instanceof DepositInvoice) && account.owed().isZero() && !account.released();
    }

    private Violation nothingLeft(Account account) {
        String why = "";
        if (account.reserved().uncredited() > 0) {
            why = ": refund cases hold "
                    + MinorUnits.money(
                            ledger.scope.currency(), account.reserved().uncredited());
        } else if (!account.owed().isZero() && account.invoice() instanceof FinalInvoice) {
            why = " of what is asked, which counts for nothing";
        } else if (!account.owed().isZero() && ledger.finalInvoice.isPresent()) {
            String last = ledger.finalInvoice.get().number();
            why = ": " + last + " deducts it; credit a stated amount of it, or credit " + last;
        }
        return SaleRules.NOTHING_TO_CREDIT.violation("number", account.invoice().number(), "why", why);
    }

    static Violation overLeft(Object amount, Object left, Account account) {
        return SaleRules.CREDIT_OVER_LEFT.violation(
                "amount", amount, "left", left, "number", account.invoice().number());
    }
}
