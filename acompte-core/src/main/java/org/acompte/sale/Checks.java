package org.acompte.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;

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
        if (fact instanceof SaleDocument document) {
            List<Violation> violations = checkDocument(document);
            return violations.isEmpty() ? checkContent(document) : violations;
        }
        if (sale.version() >= MAX_FACTS) {
            return List.of(tooManyFacts());
        }
        if (fact instanceof Payment payment) {
            return checkPayment(payment);
        }
        if (fact instanceof Refund refund) {
            return checkRefund(refund);
        }
        if (fact instanceof Reallocation moved) {
            return checkReallocation(moved);
        }
        if (fact instanceof Amendment amendment) {
            return checkAmendment(amendment);
        }
        throw new IllegalStateException("no checks for " + fact.getClass());
    }

    private List<Violation> checkContent(SaleDocument document) {
        if (document instanceof DepositInvoice deposit) {
            return checkDeposit(deposit);
        }
        if (document instanceof FinalInvoice last) {
            return checkFinal(last);
        }
        if (document instanceof CreditNote note) {
            return checkCredit(note);
        }
        throw new IllegalStateException("no checks for " + document.getClass());
    }

    private Violation tooManyFacts() {
        return SaleRules.TOO_MANY_FACTS.violation("sale", number(), "limit", MAX_FACTS);
    }

    /** Number, date, contract and version: what a draft cannot know before it is issued. */
    List<Violation> checkDocument(SaleDocument document) {
        List<Violation> violations = new ArrayList<>(0);
        DocumentHeader header = document.header();
        if (sale.version() >= MAX_FACTS) {
            violations.add(tooManyFacts());
        }
        if (!header.contract().equals(sale.contractReference())) {
            violations.add(SaleRules.OTHER_SALE.violation(
                    "number", header.number(), "other", header.contract().number(), "sale", number()));
        }
        requireCurrency("Document " + header.number(), document.amount().currency(), violations);
        requireNewNumber(header.number(), violations);
        requireAfterContract(header.number(), header.issuedOn(), violations);
        if (header.saleVersion() != sale.version()) {
            violations.add(SaleRules.STALE.violation(
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
            violations.add(SaleRules.CREDIT_BEFORE_INVOICE.violation(
                    "creditNote",
                    note.number(),
                    "date",
                    note.issuedOn(),
                    "number",
                    note.corrected().number(),
                    "issuedOn",
                    note.corrected().issuedOn()));
        }
        if (document instanceof FinalInvoice last) {
            for (Deduction deduction : last.deductions()) {
                if (last.issuedOn().isBefore(deduction.deposit().issuedOn())) {
                    violations.add(SaleRules.FINAL_BEFORE_DEPOSIT.violation(
                            "number", last.number(), "date", last.issuedOn(), "deposit", deduction.deposit()));
                }
            }
        }
        return violations;
    }

    private List<Violation> checkDeposit(DepositInvoice deposit) {
        if (ledger.finalInvoice.isPresent()) {
            return List.of(depositAfterFinal(ledger.finalInvoice.get()));
        }
        VatBreakdown left = ledger.remaining();
        if (!left.covers(deposit.amount())) {
            return List.of(depositOverLeft(deposit.amount(), left));
        }
        if (deposit.amount().isZero()) {
            return List.of(SaleRules.DEPOSIT_OF_NOTHING.violation(
                    "asked", deposit.advance().amount(), "reason", "its amount is zero"));
        }
        int planned = sale.plan().instalments().size();
        if (deposit.instalment().isPresent()
                && (deposit.instalment().getAsInt() <= ledger.instalment
                        || deposit.instalment().getAsInt() > planned)) {
            return List.of(SaleRules.DEPOSIT_OUT_OF_ORDER.violation(
                    "instalment",
                    deposit.instalment().getAsInt(),
                    "left",
                    planned - ledger.instalment,
                    "sale",
                    number()));
        }
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part
                && deposit.instalment().isEmpty()
                && ledger.reached(part, deposit.instalment()) > Percentage.HUNDRED.millionths()) {
            return List.of(depositsOverHundred(part));
        }
        return List.of();
    }

    Violation depositAfterFinal(FinalInvoice last) {
        return SaleRules.DEPOSIT_AFTER_FINAL.violation("final", last.number(), "sale", number());
    }

    Violation depositOverLeft(Object amount, Object left) {
        return SaleRules.DEPOSIT_OVER_LEFT.violation("amount", amount, "left", left, "sale", number());
    }

    Violation depositsOverHundred(AdvanceAmount.Share part) {
        return SaleRules.DEPOSITS_OVER_HUNDRED.violation(
                "percentage",
                part.percentage(),
                "reached",
                Percentage.ofMillionths(Math.min(ledger.share, Percentage.HUNDRED.millionths())),
                "sale",
                number());
    }

    private List<Violation> checkFinal(FinalInvoice last) {
        if (ledger.finalInvoice.isPresent()) {
            return List.of(alreadyFinal(ledger.finalInvoice.get()));
        }
        if (!last.scope().equals(ledger.scope)) {
            return List.of(SaleRules.FINAL_SCOPE.violation(
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
            return List.of(SaleRules.FINAL_DEDUCTIONS.violation(
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
        return SaleRules.ALREADY_FINAL.violation("sale", number(), "final", last.number());
    }

    private List<Violation> checkCredit(CreditNote note) {
        Optional<Account> found = ledger.accounts.find(note.corrected().number());
        if (found.isEmpty()
                || !found.get().invoice().issuedOn().equals(note.corrected().issuedOn())) {
            return List.of(SaleRules.CREDIT_UNKNOWN.violation(
                    "number",
                    note.corrected().number(),
                    "date",
                    note.corrected().issuedOn(),
                    "sale",
                    number()));
        }
        Account account = found.get();
        if (note.amount().isZero() && !releasesDeductions(account)) {
            return List.of(nothingToCredit(account));
        }
        if (!account.owed().covers(note.amount())) {
            return List.of(creditOverLeft(note.amount(), account.owed(), account));
        }
        return List.of();
    }

    /** A final invoice of zero can be credited once, which releases its deductions. */
    static boolean releasesDeductions(Account account) {
        return account.invoice() instanceof FinalInvoice && account.owed().isZero() && !account.released();
    }

    Violation nothingToCredit(Account account) {
        String why = "";
        if (!account.owed().isZero() && account.invoice() instanceof FinalInvoice) {
            why = " of what is asked, which counts for nothing";
        } else if (!account.owed().isZero() && ledger.finalInvoice.isPresent()) {
            String last = ledger.finalInvoice.get().number();
            why = ": " + last + " deducts it; credit a stated amount of it, or credit " + last;
        }
        return SaleRules.NOTHING_TO_CREDIT.violation("number", account.invoice().number(), "why", why);
    }

    static Violation creditOverLeft(Object amount, Object left, Account account) {
        return SaleRules.CREDIT_OVER_LEFT.violation(
                "amount", amount, "left", left, "number", account.invoice().number());
    }

    private List<Violation> checkPayment(Payment payment) {
        List<Violation> violations = new ArrayList<>(0);
        requireCurrency("A payment", payment.amount().getCurrencyUnit(), violations);
        for (int i = 0; i < payment.allocations().size(); i++) {
            String invoice = payment.allocations().get(i).invoice();
            if (ledger.accounts.find(invoice).isEmpty()) {
                violations.add(SaleRules.PAYMENT_UNKNOWN.violationAt(
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
                violations.add(SaleRules.REFUND_UNKNOWN.violation(
                        "amount", refund.amount(), "number", refund.invoice().get(), "sale", number()));
                return violations;
            }
            refundable = account.get().overpaid();
        }
        if (violations.isEmpty() && MinorUnits.of(refund.amount()) > refundable) {
            violations.add(SaleRules.REFUND_OVER_DUE.violation(
                    "amount",
                    refund.amount(),
                    "refundable",
                    MinorUnits.money(ledger.scope.currency(), refundable),
                    "number",
                    refund.invoice().orElse("account")));
        }
        return violations;
    }

    private List<Violation> checkReallocation(Reallocation moved) {
        List<Violation> violations = new ArrayList<>(0);
        requireCurrency("A reallocation", moved.amount().getCurrencyUnit(), violations);
        for (String invoice : List.of(moved.from(), moved.to())) {
            if (!ledger.accounts.has(invoice)) {
                violations.add(SaleRules.REALLOCATION_UNKNOWN.violation(
                        "amount", moved.amount(), "number", invoice, "sale", number()));
            }
        }
        if (violations.isEmpty()) {
            long left = ledger.accounts.get(moved.from()).overpaid();
            if (MinorUnits.of(moved.amount()) > left) {
                violations.add(SaleRules.REALLOCATION_OVER_PAID.violation(
                        "amount",
                        moved.amount(),
                        "left",
                        MinorUnits.money(ledger.scope.currency(), left),
                        "number",
                        moved.from()));
            }
        }
        return violations;
    }

    private List<Violation> checkAmendment(Amendment amendment) {
        List<Violation> violations = new ArrayList<>(0);
        requireNewNumber(amendment.number(), violations);
        requireCurrency("Amendment " + amendment.number(), amendment.scope().currency(), violations);
        if (ledger.finalInvoice.isPresent()) {
            violations.add(SaleRules.AMENDMENT_AFTER_FINAL.violation(
                    "number",
                    amendment.number(),
                    "final",
                    ledger.finalInvoice.get().number(),
                    "sale",
                    number()));
        }
        if (amendment.scope().priceBasis() != ledger.scope.priceBasis()
                || amendment.scope().vatRounding() != ledger.scope.vatRounding()) {
            violations.add(SaleRules.AMENDMENT_POLICY.violation("number", amendment.number(), "sale", number()));
        }
        requireAfterContract(amendment.number(), amendment.agreedOn(), violations);
        if (violations.isEmpty()) {
            requireRoomForTreatments(amendment.scope().total(), violations);
        }
        return violations;
    }

    /** What is invoiced stays, so its treatments and those of the new scope must be computed with together. */
    private void requireRoomForTreatments(VatBreakdown total, List<Violation> violations) {
        try {
            total.plus(ledger.invoiced);
        } catch (RuleViolationException e) {
            violations.addAll(e.violations());
        }
    }

    private void requireCurrency(String what, CurrencyUnit currency, List<Violation> violations) {
        CurrencyUnit expected = ledger.scope.currency();
        if (!currency.equals(expected)) {
            violations.add(SaleRules.CURRENCY.violation(
                    "what", what, "currency", currency, "sale", number(), "expected", expected));
        }
    }

    private void requireAfterContract(String document, LocalDate date, List<Violation> violations) {
        LocalDate concludedOn = sale.contract().concludedOn();
        if (date.isBefore(concludedOn)) {
            violations.add(SaleRules.BEFORE_CONTRACT.violation(
                    "number", document, "date", date, "sale", number(), "concludedOn", concludedOn));
        }
    }

    private void requireNewNumber(String number, List<Violation> violations) {
        if (ledger.knows(number)) {
            violations.add(SaleRules.NUMBER_USED.violation("number", number, "sale", number()));
        }
    }

    private String number() {
        return sale.contract().number();
    }
}
