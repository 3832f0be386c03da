package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What keeps a fact from being recorded in a sale: each method lists the violations, and an empty list means none. */
final class Checks {
    static final int MAX_FACTS = 10_000;

    private final Sale sale;
    private final Ledger ledger;

    Checks(Sale sale, Ledger ledger) {
        this.sale = sale;
        this.ledger = ledger;
    }

    List<Violation> check(SaleFact fact) {
        if (sale.version() >= MAX_FACTS) {
            return List.of(SaleRule.TOO_MANY_FACTS.violation("sale", number(), "limit", MAX_FACTS));
        }
        if (fact instanceof SaleDocument document) {
            List<Violation> violations = checkDocument(document);
            return violations.isEmpty() ? checkContent(document) : violations;
        }
        if (fact instanceof Payment payment) {
            return checkPayment(payment);
        }
        if (fact instanceof Refund refund) {
            return checkRefund(refund);
        }
        return fact instanceof Amendment amendment ? checkAmendment(amendment) : List.of();
    }

    private List<Violation> checkContent(SaleDocument document) {
        if (document instanceof DepositInvoice deposit) {
            return checkDeposit(deposit);
        }
        if (document instanceof FinalInvoice last) {
            return checkFinal(last);
        }
        return document instanceof CreditNote note ? checkCredit(note) : List.of();
    }

    List<Violation> checkDocument(SaleDocument document) {
        List<Violation> violations = new ArrayList<>(0);
        DocumentHeader header = document.header();
        if (!header.contract().number().equals(number())) {
            violations.add(SaleRule.OTHER_SALE.violation(
                    "number", header.number(), "other", header.contract().number(), "sale", number()));
        }
        requireCurrency("Document " + header.number(), document.amount().currency(), violations);
        requireNewNumber(header.number(), violations);
        if (header.issuedOn().isBefore(sale.contract().concludedOn())) {
            violations.add(SaleRule.BEFORE_CONTRACT.violation(
                    "number",
                    header.number(),
                    "date",
                    header.issuedOn(),
                    "sale",
                    number(),
                    "concludedOn",
                    sale.contract().concludedOn()));
        }
        if (header.saleVersion() != sale.version()) {
            violations.add(SaleRule.STALE.violation(
                    "number",
                    header.number(),
                    "drafted",
                    header.saleVersion(),
                    "sale",
                    number(),
                    "version",
                    sale.version()));
        }
        if (document instanceof CreditNote note
                && note.issuedOn().isBefore(note.corrected().issuedOn())) {
            violations.add(SaleRule.CREDIT_BEFORE_INVOICE.violation(
                    "creditNote",
                    note.number(),
                    "date",
                    note.issuedOn(),
                    "number",
                    note.corrected().number(),
                    "issuedOn",
                    note.corrected().issuedOn()));
        }
        return violations;
    }

    private List<Violation> checkDeposit(DepositInvoice deposit) {
        if (ledger.finalInvoice.isPresent()) {
            return List.of(depositAfterFinal(ledger.finalInvoice.get()));
        }
        VatBreakdown left = ledger.remaining();
        if (!left.covers(deposit.amount())) {
            return List.of(depositOverLeft(deposit.amount().withVat(), left.withVat()));
        }
        if (deposit.amount().isZero()) {
            return List.of(SaleRule.DEPOSIT_OF_NOTHING.violation(
                    "asked", deposit.advance().amount(), "reason", "its amount is zero"));
        }
        int planned = sale.plan().instalments().size();
        if (deposit.instalment().isPresent()
                && (deposit.instalment().getAsInt() <= ledger.instalment
                        || deposit.instalment().getAsInt() > planned)) {
            return List.of(SaleRule.DEPOSIT_OUT_OF_ORDER.violation(
                    "instalment",
                    deposit.instalment().getAsInt(),
                    "left",
                    planned - ledger.instalment,
                    "sale",
                    number()));
        }
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part
                && ledger.reached(part, deposit.instalment()) > Percentage.HUNDRED.millionths()) {
            return List.of(depositsOverHundred(part));
        }
        return List.of();
    }

    Violation depositAfterFinal(FinalInvoice last) {
        return SaleRule.DEPOSIT_AFTER_FINAL.violation("final", last.number(), "sale", number());
    }

    Violation depositOverLeft(Money amount, Money left) {
        return SaleRule.DEPOSIT_OVER_LEFT.violation("amount", amount, "left", left, "sale", number());
    }

    Violation depositsOverHundred(AdvanceAmount.Share part) {
        return SaleRule.DEPOSITS_OVER_HUNDRED.violation(
                "percentage", part.percentage(), "reached", ledger.share, "sale", number());
    }

    private List<Violation> checkFinal(FinalInvoice last) {
        if (ledger.finalInvoice.isPresent()) {
            return List.of(alreadyFinal(ledger.finalInvoice.get()));
        }
        if (!last.scope().equals(ledger.scope)) {
            return List.of(SaleRule.FINAL_SCOPE.violation(
                    "number",
                    last.number(),
                    "total",
                    last.total().withVat(),
                    "sale",
                    number(),
                    "expected",
                    ledger.scope.total().withVat()));
        }
        List<Deduction> expected = ledger.deductions();
        if (!expected.equals(last.deductions())) {
            return List.of(SaleRule.FINAL_DEDUCTIONS.violation(
                    "number",
                    last.number(),
                    "deducted",
                    last.deducted().withVat(),
                    "expected",
                    ledger.scope
                            .total()
                            .minus(FinalInvoice.less(ledger.scope.total(), expected))
                            .withVat()));
        }
        return List.of();
    }

    Violation alreadyFinal(FinalInvoice last) {
        return SaleRule.ALREADY_FINAL.violation("sale", number(), "final", last.number());
    }

    private List<Violation> checkCredit(CreditNote note) {
        Optional<Account> found = ledger.accounts.find(note.corrected().number());
        if (found.isEmpty()
                || !found.get().invoice().issuedOn().equals(note.corrected().issuedOn())) {
            return List.of(SaleRule.CREDIT_UNKNOWN.violation(
                    "creditNote",
                    note.number(),
                    "number",
                    note.corrected().number(),
                    "date",
                    note.corrected().issuedOn(),
                    "sale",
                    number()));
        }
        Account account = found.get();
        boolean creditsNothing = note.amount().isZero() && !account.available().isZero();
        if (nothingToCredit(account) || creditsNothing) {
            return List.of(SaleRule.NOTHING_TO_CREDIT.violation(
                    "number", note.corrected().number()));
        }
        if (!account.available().covers(note.amount())) {
            return List.of(creditOverLeft(note.amount().withVat(), account));
        }
        return List.of();
    }

    /** A final invoice of zero can be credited once, which releases its deductions. */
    static boolean nothingToCredit(Account account) {
        boolean usedUp = account.available().isZero() && !(account.invoice() instanceof FinalInvoice);
        return account.released() || usedUp;
    }

    static Violation creditOverLeft(Money amount, Account account) {
        return SaleRule.CREDIT_OVER_LEFT.violation(
                "amount",
                amount,
                "left",
                account.available().withVat(),
                "number",
                account.invoice().number());
    }

    private List<Violation> checkPayment(Payment payment) {
        List<Violation> violations = new ArrayList<>(0);
        requireCurrency("A payment", payment.amount().getCurrencyUnit(), violations);
        for (int i = 0; i < payment.allocations().size(); i++) {
            String invoice = payment.allocations().get(i).invoice();
            if (ledger.accounts.find(invoice).isEmpty()) {
                violations.add(SaleRule.PAYMENT_UNKNOWN.violationAt(
                        "/allocations/" + i, "amount", payment.amount(), "number", invoice, "sale", number()));
            }
        }
        return violations;
    }

    private List<Violation> checkRefund(Refund refund) {
        List<Violation> violations = new ArrayList<>(0);
        requireCurrency("A refund", refund.amount().getCurrencyUnit(), violations);
        long refundable = ledger.onAccount;
        if (refund.invoice().isPresent()) {
            Optional<Account> account = ledger.accounts.find(refund.invoice().get());
            if (account.isEmpty()) {
                violations.add(SaleRule.REFUND_UNKNOWN.violation(
                        "amount", refund.amount(), "number", refund.invoice().get(), "sale", number()));
                return violations;
            }
            refundable = account.get().refundable();
        }
        if (violations.isEmpty() && MinorUnits.of(refund.amount()) > refundable) {
            violations.add(SaleRule.REFUND_OVER_DUE.violation(
                    "amount",
                    refund.amount(),
                    "refundable",
                    MinorUnits.money(ledger.scope.currency(), refundable),
                    "number",
                    refund.invoice().orElse("account")));
        }
        return violations;
    }

    private List<Violation> checkAmendment(Amendment amendment) {
        List<Violation> violations = new ArrayList<>(0);
        requireNewNumber(amendment.number(), violations);
        requireCurrency("Amendment " + amendment.number(), amendment.scope().currency(), violations);
        if (ledger.finalInvoice.isPresent()) {
            violations.add(SaleRule.AMENDMENT_AFTER_FINAL.violation(
                    "number",
                    amendment.number(),
                    "final",
                    ledger.finalInvoice.get().number(),
                    "sale",
                    number()));
        }
        if (amendment.scope().priceBasis() != ledger.scope.priceBasis()
                || amendment.scope().vatRounding() != ledger.scope.vatRounding()) {
            violations.add(SaleRule.AMENDMENT_POLICY.violation("number", amendment.number(), "sale", number()));
        }
        return violations;
    }

    private void requireCurrency(String what, CurrencyUnit currency, List<Violation> violations) {
        CurrencyUnit expected = ledger.scope.currency();
        if (!currency.equals(expected)) {
            violations.add(SaleRule.CURRENCY.violation(
                    "what", what, "currency", currency, "sale", number(), "expected", expected));
        }
    }

    private void requireNewNumber(String number, List<Violation> violations) {
        if (ledger.knows(number)) {
            violations.add(SaleRule.NUMBER_USED.violation("number", number, "sale", number()));
        }
    }

    private String number() {
        return sale.contract().number();
    }
}
