package org.acompte.sale;

import static org.acompte.amount.MinorUnits.plus;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.Violation;

/** Drafts the reversals of credit notes and checks those that are recorded. */
final class CreditReversals {
    private final Guards guards;
    private final Ledger ledger;

    CreditReversals(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    Draft<CreditReversal> draft(CreditNote note, CreditReason reason) {
        Optional<CreditNote> found = find(note.corrected(), note.reference());
        if (!found.equals(Optional.of(note))) {
            return guards.refused(unknown(note.corrected(), note.reference()));
        }
        List<Violation> violations = check(note);
        return violations.isEmpty()
                ? guards.draft(
                        note.amount(),
                        Optional.empty(),
                        header -> new CreditReversal(header, note.reference(), note.corrected(), note.amount(), reason))
                : guards.refused(violations.get(0));
    }

    /** A reversal is not older than the credit note that it cancels. */
    static List<Violation> checkDate(CreditReversal reversal) {
        if (!reversal.issuedOn().isBefore(reversal.creditNote().issuedOn())) {
            return List.of();
        }
        return List.of(SaleRules.CREDIT_REVERSAL_BEFORE_CREDIT.violation(
                "number",
                reversal.number(),
                "date",
                reversal.issuedOn(),
                "creditNote",
                reversal.creditNote().number(),
                "issuedOn",
                reversal.creditNote().issuedOn()));
    }

    List<Violation> check(CreditReversal reversal) {
        Optional<CreditNote> note = find(reversal.invoice(), reversal.creditNote());
        if (note.isEmpty()) {
            return List.of(unknown(reversal.invoice(), reversal.creditNote()));
        }
        if (!note.get().amount().equals(reversal.amount())) {
            return List.of(SaleRules.CREDIT_REVERSAL_FIGURES.violation(
                    "number",
                    reversal.number(),
                    "amount",
                    reversal.amount(),
                    "creditNote",
                    note.get().number(),
                    "expected",
                    note.get().amount()));
        }
        return check(note.get());
    }

    /** A credit note that is in force on its invoice. */
    private Optional<CreditNote> find(DocumentReference invoice, DocumentReference creditNote) {
        return ledger.accounts
                .find(invoice.number())
                .filter(account -> account.invoice().reference().equals(invoice))
                .flatMap(account -> account.credits().stream()
                        .filter(note -> note.reference().equals(creditNote))
                        .findFirst());
    }

    private List<Violation> check(CreditNote note) {
        Account account = ledger.accounts.get(note.corrected().number());
        if (account.invoice() instanceof IndemnityInvoice) {
            return List.of();
        }
        VatBreakdown left = ledger.scope.total().excessOver(ledger.invoiced);
        if (!left.covers(note.amount())) {
            return List.of(noRoom(note, note.amount(), left));
        }
        Optional<String> held = heldMoney(note, account);
        if (held.isPresent()) {
            return tooLate(note, held.get());
        }
        if (isUndisturbed(note)) {
            return List.of();
        }
        VatBreakdown work = workOf(note, account);
        VatBreakdown undone = ledger.scope.total().excessOver(ledger.work());
        if (!undone.covers(work) && ledger.finalInvoice.isEmpty()) {
            return List.of(noRoom(note, work, undone));
        }
        return obstacle(note, account).map(why -> tooLate(note, why)).orElse(List.of());
    }

    private static List<Violation> tooLate(CreditNote note, String why) {
        return List.of(SaleRules.CREDIT_REVERSAL_TOO_LATE.violation("creditNote", note.number(), "why", why));
    }

    /** The work that is invoiced again: of an invoice that is not in force, with what it deducts. */
    private static VatBreakdown workOf(CreditNote note, Account account) {
        if (account.invoice() instanceof ProgressInvoice progress) {
            return account.released() ? note.amount().plus(progress.work().minus(progress.amount())) : note.amount();
        }
        return account.consumedBeyond().cappedAt(note.amount());
    }

    /** Whether nothing but money came after the credit note, so that its reversal leads back to what was. */
    private boolean isUndisturbed(CreditNote note) {
        List<SaleFact> facts = guards.sale.facts();
        for (int i = note.header().saleVersion() + 1; i < facts.size(); i++) {
            if (!leavesInvoices(facts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean leavesInvoices(SaleFact fact) {
        return fact instanceof Payment
                || fact instanceof Refund
                || fact instanceof Reallocation
                || fact instanceof RetentionRelease
                || fact instanceof DepositWaiver;
    }

    /** Money of refund cases that would be owed again. */
    private Optional<String> heldMoney(CreditNote note, Account account) {
        Reserved reserved = account.reserved();
        VatBreakdown owedAgain = account.owed().plus(note.amount());
        if (reserved.amount() > 0 && account.paid() < plus(owedAgain.withVatMinor(), reserved.credited())) {
            return Optional.of("refund cases hold " + MinorUnits.money(ledger.scope.currency(), reserved.amount())
                    + " of " + account.invoice().number() + ", on which "
                    + MinorUnits.money(ledger.scope.currency(), account.overpaid()) + " are paid too much");
        }
        return Optional.empty();
    }

    /** What came after the credit note and counts on it. */
    private Optional<String> obstacle(CreditNote note, Account account) {
        if (ledger.cancellation.isPresent()
                && guards.sale.facts().lastIndexOf(ledger.cancellation.get())
                        > note.header().saleVersion()) {
            return Optional.of(
                    "the sale was cancelled on " + ledger.cancellation.get().cancelledOn());
        }
        Optional<String> last = ledger.finalInvoice
                .filter(later -> isAfter(later, note))
                .map(later -> "the final invoice " + later.number() + " is in force");
        if (last.isPresent()) {
            return last;
        }
        if (account.invoice() instanceof FinalInvoice && account.released() && ledger.finalInvoice.isPresent()) {
            return ledger.finalInvoice.map(other -> "the final invoice " + other.number() + " is in force");
        }
        if (account.invoice() instanceof FinalInvoice invoice && account.released()) {
            return new FinalInvoices(guards)
                    .checkFigures(invoice).stream().findFirst().map(Violation::message);
        }
        if (!workOf(note, account).isZero()) {
            return ledger.lastProgress()
                    .filter(later -> isAfter(later, note))
                    .map(later -> "the progress invoice " + later.number() + " asked work after it")
                    .or(() -> account.released() ? missing(account.invoice()) : Optional.empty());
        }
        return Optional.empty();
    }

    private static boolean isAfter(Invoice invoice, CreditNote note) {
        return invoice.header().saleVersion() > note.header().saleVersion();
    }

    /** A deposit that the invoice gave back and that is no longer there. */
    private Optional<String> missing(Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            VatBreakdown there =
                    ledger.accounts.get(deduction.deposit().number()).available();
            if (!there.covers(deduction.amount())) {
                return Optional.of(invoice.number() + " deducts " + deduction.amount() + " of "
                        + deduction.deposit().number() + ", which has " + there + " left");
            }
        }
        return Optional.empty();
    }

    private Violation unknown(DocumentReference invoice, DocumentReference creditNote) {
        return SaleRules.CREDIT_REVERSAL_UNKNOWN.violation(
                "sale",
                guards.number(),
                "creditNote",
                creditNote.number(),
                "date",
                creditNote.issuedOn(),
                "number",
                invoice.number());
    }

    private Violation noRoom(CreditNote note, VatBreakdown amount, VatBreakdown left) {
        return SaleRules.CREDIT_REVERSAL_OVER_LEFT.violation(
                "creditNote", note.number(), "amount", amount, "left", left, "sale", guards.number());
    }
}
