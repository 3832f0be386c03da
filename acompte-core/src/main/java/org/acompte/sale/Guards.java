package org.acompte.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.PaymentTerms;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What every document and every fact must keep to, whatever it is. */
final class Guards {
    private static final int MAX_FACTS = 10_000;

    final Sale sale;
    final Ledger ledger;
    /** The version that the sale has when the next document is recorded. */
    private final int version;

    private final Optional<DocumentReference> replaced;

    /** Computed when it is first asked for; drafts and checks ask for the same. */
    private @Nullable VatBreakdown remaining;

    private @Nullable FinalFigures finalFigures;

    Guards(Sale sale, Ledger ledger, int version, Optional<DocumentReference> replaced) {
        this.sale = sale;
        this.ledger = ledger;
        this.version = version;
        this.replaced = replaced;
    }

    static Guards of(Sale sale, Ledger ledger) {
        return new Guards(sale, ledger, sale.version(), Optional.empty());
    }

    <T extends SaleDocument> Draft<T> draft(VatBreakdown amount, Optional<PaymentTerms> terms, Draft.Form<T> form) {
        return new Draft<>(this, List.of(), amount, terms, form);
    }

    <T extends SaleDocument> Draft<T> refused(Violation violation) {
        return new Draft<>(
                this, List.of(violation), VatBreakdown.zero(ledger.scope.currency()), Optional.empty(), header -> {
                    throw new RuleViolationException(List.of(violation));
                });
    }

    int version() {
        return version;
    }

    /** The invoice that the next document replaces. */
    Optional<DocumentReference> replaced() {
        return replaced;
    }

    /** What may still be invoiced. */
    VatBreakdown remaining() {
        VatBreakdown known = remaining;
        if (known == null) {
            known = ledger.remaining();
            remaining = known;
        }
        return known;
    }

    /** What the final invoice would state. */
    FinalFigures finalFigures() {
        FinalFigures known = finalFigures;
        if (known == null) {
            known = FinalFigures.of(ledger);
            finalFigures = known;
        }
        return known;
    }

    /** What keeps a sale that is final or cancelled from going on. */
    List<Violation> closed(Rule afterFinal) {
        if (ledger.cancellation.isPresent()) {
            return List.of(SaleRules.CANCELLED.violation(
                    "sale", number(), "date", ledger.cancellation.get().cancelledOn()));
        }
        return ledger.finalInvoice.isEmpty()
                ? List.of()
                : List.of(
                        afterFinal.violation("final", ledger.finalInvoice.get().number(), "sale", number()));
    }

    /** An invoice is not older than the deposits that it deducts. */
    void requireDeductedBefore(Invoice invoice, List<Violation> violations) {
        List<Deduction> deductions = invoice.deductions();
        for (int i = 0; i < deductions.size(); i++) { // no iterator for the few there are
            Deduction deduction = deductions.get(i);
            if (invoice.issuedOn().isBefore(deduction.deposit().issuedOn())) {
                violations.add(SaleRules.DEDUCTED_LATER.violation(
                        "number", invoice.number(), "date", invoice.issuedOn(), "deposit", deduction.deposit()));
                return;
            }
        }
    }

    String number() {
        return sale.contract().number();
    }

    /** What keeps any further fact from being recorded. */
    List<Violation> checkRoom() {
        return sale.version() < MAX_FACTS
                ? List.of()
                : List.of(SaleRules.TOO_MANY_FACTS.violation("sale", number(), "limit", MAX_FACTS));
    }

    /** Number, date, contract and version: what a draft cannot know before it is issued. */
    List<Violation> checkHeader(SaleDocument document) {
        List<Violation> violations = new ArrayList<>(0);
        add(checkRoom(), violations);
        DocumentHeader header = document.header();
        if (!header.contract().equals(sale.contractReference())) {
            violations.add(SaleRules.OTHER_SALE.violation(
                    "number", header.number(), "other", header.contract().number(), "sale", number()));
        }
        CurrencyUnit currency = document.amount().currency();
        if (!currency.equals(ledger.scope.currency())) {
            requireCurrency("Document " + header.number(), currency, violations);
        }
        requireNewNumber(header.number(), violations);
        requireAfterContract(header.number(), header.issuedOn(), violations);
        if (header.saleVersion() != version) {
            violations.add(SaleRules.STALE.violation(
                    "number", header.number(), "drafted", header.saleVersion(), "sale", number(), "version", version));
        }
        return violations;
    }

    /** Adds to what is wrong; mostly there is nothing to add. */
    static void add(List<Violation> more, List<Violation> violations) {
        if (!more.isEmpty()) {
            violations.addAll(more);
        }
    }

    void requireCurrency(String what, CurrencyUnit currency, List<Violation> violations) {
        CurrencyUnit expected = ledger.scope.currency();
        if (!currency.equals(expected)) {
            violations.add(SaleRules.CURRENCY.violation(
                    "what", what, "currency", currency, "sale", number(), "expected", expected));
        }
    }

    void requireAfterContract(String document, LocalDate date, List<Violation> violations) {
        LocalDate concludedOn = sale.contract().concludedOn();
        if (date.isBefore(concludedOn)) {
            violations.add(SaleRules.BEFORE_CONTRACT.violation(
                    "number", document, "date", date, "sale", number(), "concludedOn", concludedOn));
        }
    }

    void requireNewNumber(String number, List<Violation> violations) {
        if (ledger.knows(number)) {
            violations.add(SaleRules.NUMBER_USED.violation("number", number, "sale", number()));
        }
    }

    void requireCurrency(Money amount) {
        List<Violation> violations = new ArrayList<>(0);
        requireCurrency("An amount", amount.getCurrencyUnit(), violations);
        RuleViolationException.throwIfAny(violations);
    }
}
