package org.acompte.sale;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.acompte.amount.MinorUnits;
import org.acompte.deposit.Advance;
import org.acompte.deposit.PaymentTerms;
import org.acompte.rule.Violation;

/**
 * Drafts invoices that replace another one and checks those that are recorded: on the books as if the other one were not
 * there.
 */
final class Replacements {
    private final Guards guards;
    private final Ledger ledger;

    Replacements(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    Draft<FinalInvoice> draft(FinalInvoice old, InvoiceTerms terms) {
        return draft(old, books -> new FinalInvoices(books).draft(terms));
    }

    Draft<ProgressInvoice> draft(ProgressInvoice old, Progress progress, InvoiceTerms terms) {
        return draft(old, books -> new ProgressInvoices(books).draft(progress, terms));
    }

    /** The new deposit takes the instalment of the old one if that is the next one once the old one is away. */
    Draft<DepositInvoice> draft(DepositInvoice old, Advance advance, PaymentTerms terms) {
        return draft(old, books -> {
            int place = books.ledger.placeOf(old);
            OptionalInt instalment =
                    place == books.ledger.progress.instalment() + 1 ? OptionalInt.of(place) : OptionalInt.empty();
            return new Deposits(books).draft(advance, instalment, terms);
        });
    }

    private <T extends Invoice> Draft<T> draft(T old, Function<Guards, Draft<T>> form) {
        Optional<Account> found = ledger.accounts.find(old.number());
        if (found.isEmpty() || !found.get().invoice().equals(old)) {
            return guards.refused(unknown(old.reference()));
        }
        List<Violation> violations = checkOld(found.get());
        return violations.isEmpty() ? form.apply(without(old)) : guards.refused(violations.get(0));
    }

    /** An invoice is not older than the one that it replaces. */
    static List<Violation> checkDate(Invoice invoice) {
        Optional<DocumentReference> old = invoice.header().replaces();
        if (old.isEmpty() || !invoice.issuedOn().isBefore(old.get().issuedOn())) {
            return List.of();
        }
        return List.of(SaleRules.REPLACED_LATER.violation(
                "number", invoice.number(), "date", invoice.issuedOn(), "replaced", old.get()));
    }

    List<Violation> check(Invoice invoice, DocumentReference old) {
        Optional<Account> found = ledger.accounts.find(old.number());
        if (found.isEmpty() || !found.get().invoice().reference().equals(old)) {
            return List.of(unknown(old));
        }
        if (found.get().invoice().getClass() != invoice.getClass()) {
            return List.of(SaleRules.REPLACED_KIND.violation("number", invoice.number(), "replaced", old));
        }
        List<Violation> violations = checkOld(found.get());
        return violations.isEmpty() ? new Checks(without(found.get().invoice())).checkContent(invoice) : violations;
    }

    Guards without(Invoice old) {
        return new Guards(guards.sale, ledger.without(old), guards.version(), Optional.of(old.reference()));
    }

    /** What keeps an invoice of this sale from being replaced by whatever invoice. */
    private List<Violation> checkOld(Account account) {
        Invoice old = account.invoice();
        if (account.released()) {
            return List.of(unknown(old.reference()));
        }
        if (account.reserved().amount() > 0) {
            return List.of(SaleRules.REPLACED_RESERVED.violation(
                    "number",
                    old.number(),
                    "held",
                    MinorUnits.money(ledger.scope.currency(), account.reserved().amount()),
                    "paid",
                    MinorUnits.money(ledger.scope.currency(), account.paid())));
        }
        for (int i = ledger.invoices.size() - 1; i >= 0; i--) {
            Invoice later = ledger.invoices.get(i);
            if (!ledger.accountOf(later).released() && deducts(later, old)) {
                return List.of(SaleRules.REPLACED_DEDUCTED.violation("number", old.number(), "later", later.number()));
            }
        }
        if (old instanceof ProgressInvoice) {
            Optional<? extends Invoice> later = ledger.finalInvoice.isPresent()
                    ? ledger.finalInvoice
                    : ledger.lastProgress().filter(last -> !last.equals(old));
            return later.map(last -> List.of(SaleRules.REPLACED_NOT_LAST.violation(
                            "number", old.number(), "later", last.number(), "sale", guards.number())))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static boolean deducts(Invoice invoice, Invoice deposit) {
        for (Deduction deduction : invoice.deductions()) {
            if (deduction.deposit().equals(deposit.reference())) {
                return true;
            }
        }
        return false;
    }

    private Violation unknown(DocumentReference old) {
        return SaleRules.REPLACED_UNKNOWN.violation(
                "sale", guards.number(), "number", old.number(), "date", old.issuedOn());
    }
}
