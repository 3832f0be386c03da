package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Decides what the next documents of a sale look like. */
final class Drafting {
    private final Sale sale;
    private final Ledger ledger;
    private final Checks checks;

    Drafting(Sale sale, Ledger ledger) {
        this.sale = sale;
        this.ledger = ledger;
        this.checks = new Checks(sale, ledger);
    }

    /** The first instalment after the last invoiced one that still asks something. */
    Draft<DepositInvoice> nextDeposit() {
        List<Instalment> instalments = sale.plan().instalments();
        Optional<Draft<DepositInvoice>> satisfied = Optional.empty();
        for (int i = ledger.instalment; i < instalments.size(); i++) {
            Instalment instalment = instalments.get(i);
            Draft<DepositInvoice> draft = deposit(instalment.advance(), OptionalInt.of(i + 1), instalment.terms());
            if (!asksNothing(draft)) {
                return draft;
            }
            satisfied = Optional.of(draft);
        }
        return satisfied.orElseGet(() -> Draft.refused(
                sale,
                SaleRule.PLAN_USED_UP.violation(
                        "count", instalments.size(), "sale", sale.contract().number())));
    }

    private static boolean asksNothing(Draft<?> draft) {
        return !draft.check().isEmpty() && draft.check().get(0).rule() == SaleRule.DEPOSIT_OF_NOTHING;
    }

    Draft<DepositInvoice> deposit(Advance advance, OptionalInt instalment, PaymentTerms terms) {
        if (ledger.finalInvoice.isPresent()) {
            return Draft.refused(sale, checks.depositAfterFinal(ledger.finalInvoice.get()));
        }
        try {
            VatBreakdown amount = amountOf(advance.amount(), instalment);
            if (amount.isZero()) {
                return Draft.refused(sale, nothing(advance.amount(), "no exact VAT is that small, or nothing is left"));
            }
            return Draft.of(
                    sale,
                    amount,
                    Optional.of(terms),
                    header -> new DepositInvoice(header, advance, instalment, amount));
        } catch (RuleViolationException e) {
            return Draft.refused(sale, e.violations().get(0));
        }
    }

    private VatBreakdown amountOf(AdvanceAmount asked, OptionalInt instalment) {
        VatBreakdown left = ledger.remaining();
        boolean exactly = sale.plan().rounding() == DepositRounding.EXACT_VAT;
        if (asked instanceof AdvanceAmount.WithoutVat fixed) {
            requireCurrency(fixed.amount());
            if (MinorUnits.of(fixed.amount()) > left.withoutVatMinor()) {
                throw refusal(checks.depositOverLeft(fixed.amount(), left.withoutVat()));
            }
            return exactly ? left.carveWithoutVatExactly(fixed.amount()) : left.carveWithoutVat(fixed.amount());
        }
        long wanted = asked instanceof AdvanceAmount.Share share
                ? amountOf(share, instalment, left)
                : amountOf((AdvanceAmount.WithVat) asked, left);
        return exactly ? left.carveExactly(MinorUnits.money(left.currency(), wanted)) : left.carveMinor(wanted);
    }

    private long amountOf(AdvanceAmount.WithVat fixed, VatBreakdown left) {
        requireCurrency(fixed.amount());
        long wanted = MinorUnits.of(fixed.amount());
        if (wanted > left.withVatMinor()) {
            throw refusal(checks.depositOverLeft(fixed.amount(), left.withVat()));
        }
        return wanted;
    }

    /** The cumulated percentage of the total less what percentages were issued for, never more than what is left. */
    private long amountOf(AdvanceAmount.Share share, OptionalInt instalment, VatBreakdown left) {
        long reached = ledger.reached(share, instalment);
        if (reached > Percentage.HUNDRED.millionths()) {
            throw refusal(checks.depositsOverHundred(share));
        }
        long total = ledger.scope.total().withVatMinor();
        long target = Percentage.ofMillionths(reached).onMinor(total);
        long amount = Math.min(target - ledger.shareIssued, left.withVatMinor());
        if (amount <= 0) {
            throw refusal(nothing(share, "that share of the total is already invoiced"));
        }
        return amount;
    }

    private static Violation nothing(AdvanceAmount asked, String reason) {
        return SaleRule.DEPOSIT_OF_NOTHING.violation("asked", asked, "reason", reason);
    }

    Draft<FinalInvoice> finalInvoice(PaymentTerms terms, Optional<LocalDate> suppliedOn) {
        if (ledger.finalInvoice.isPresent()) {
            return Draft.refused(sale, checks.alreadyFinal(ledger.finalInvoice.get()));
        }
        List<Deduction> deductions = ledger.deductions();
        VatBreakdown amount = FinalInvoice.less(ledger.scope.total(), deductions);
        return Draft.of(
                sale,
                amount,
                Optional.of(terms),
                header -> new FinalInvoice(header, ledger.scope, deductions, amount, suppliedOn));
    }

    Draft<CreditNote> creditNote(Invoice invoice, Credit credit, CreditReason reason) {
        Optional<Account> found = ledger.accounts.find(invoice.number());
        if (found.isEmpty()) {
            return Draft.refused(
                    sale,
                    SaleRule.CREDIT_UNKNOWN.violation(
                            "creditNote",
                            "draft",
                            "number",
                            invoice.number(),
                            "date",
                            invoice.issuedOn(),
                            "sale",
                            sale.contract().number()));
        }
        Account account = found.get();
        if (Checks.nothingToCredit(account)) {
            return Draft.refused(sale, SaleRule.NOTHING_TO_CREDIT.violation("number", invoice.number()));
        }
        try {
            VatBreakdown amount = amountOf(credit, account);
            if (amount.isZero() && !account.available().isZero()) {
                return Draft.refused(sale, SaleRule.NOTHING_TO_CREDIT.violation("number", invoice.number()));
            }
            return Draft.of(
                    sale,
                    amount,
                    Optional.empty(),
                    header -> new CreditNote(header, invoice.reference(), amount, reason));
        } catch (RuleViolationException e) {
            return Draft.refused(sale, e.violations().get(0));
        }
    }

    private VatBreakdown amountOf(Credit credit, Account account) {
        VatBreakdown left = account.available();
        if (credit instanceof Credit.WithVat part) {
            requireCreditable(part.amount(), left.withVat(), account);
            return left.carve(part.amount());
        }
        if (credit instanceof Credit.WithoutVat part) {
            requireCreditable(part.amount(), left.withoutVat(), account);
            return left.carveWithoutVat(part.amount());
        }
        return credit instanceof Credit.Lines lines ? amountOf(lines, account) : left;
    }

    private void requireCreditable(Money amount, Money left, Account account) {
        requireCurrency(amount);
        if (amount.isNegative() || amount.isGreaterThan(left)) {
            throw refusal(Checks.creditOverLeft(amount, account));
        }
    }

    private VatBreakdown amountOf(Credit.Lines lines, Account account) {
        VatBreakdown left = account.available();
        VatBreakdown credited = left.minus(left);
        for (Credit.Item item : lines.items()) {
            requireCurrency(item.amount());
            Scope scope = scopeOf(account.invoice());
            if (item.line() < 1 || item.line() > scope.lines().size()) {
                throw refusal(SaleRule.CREDIT_UNKNOWN_LINE.violation(
                        "line", item.line(), "number", account.invoice().number()));
            }
            Line line = scope.lines().get(item.line() - 1);
            VatBreakdown rest = left.minus(credited);
            try {
                Money share = LineShares.of(scope, item.line() - 1, item.amount());
                credited = credited.plus(rest.carve(line.vatTreatment(), share, scope.priceBasis()));
            } catch (RuleViolationException e) {
                throw refusal(Checks.creditOverLeft(item.amount(), account));
            }
        }
        return credited;
    }

    /** Only a final invoice has lines. */
    private Scope scopeOf(Invoice invoice) {
        if (invoice instanceof FinalInvoice last) {
            return last.scope();
        }
        throw refusal(SaleRule.CREDIT_UNKNOWN_LINE.violation("line", 1, "number", invoice.number()));
    }

    private void requireCurrency(Money amount) {
        if (!amount.getCurrencyUnit().equals(ledger.scope.currency())) {
            throw SaleRule.CURRENCY.broken(
                    "what",
                    amount.toString(),
                    "currency",
                    amount.getCurrencyUnit(),
                    "sale",
                    sale.contract().number(),
                    "expected",
                    ledger.scope.currency());
        }
    }

    private static RuleViolationException refusal(Violation violation) {
        return new RuleViolationException(List.of(violation));
    }
}
