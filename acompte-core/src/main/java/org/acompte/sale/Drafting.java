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
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
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
        Optional<Draft<DepositInvoice>> satisfied = Optional.empty();
        for (int place = ledger.instalment + 1;
                place <= sale.plan().instalments().size();
                place++) {
            Draft<DepositInvoice> draft = instalment(place);
            if (!asksNothing(draft)) {
                return draft;
            }
            satisfied = Optional.of(draft);
        }
        return satisfied.orElseGet(() -> Draft.refused(
                sale,
                SaleRules.PLAN_USED_UP.violation(
                        "count",
                        sale.plan().instalments().size(),
                        "sale",
                        sale.contract().number())));
    }

    /** The instalment that {@link #nextDeposit} would invoice. */
    Optional<Instalment> nextInstalment() {
        for (int place = ledger.instalment + 1;
                place <= sale.plan().instalments().size();
                place++) {
            if (instalment(place).check().isEmpty()) {
                return Optional.of(sale.plan().instalments().get(place - 1));
            }
        }
        return Optional.empty();
    }

    private Draft<DepositInvoice> instalment(int place) {
        Instalment instalment = sale.plan().instalments().get(place - 1);
        return deposit(instalment.advance(), OptionalInt.of(place), instalment.terms());
    }

    private static boolean asksNothing(Draft<?> draft) {
        return !draft.check().isEmpty() && draft.check().get(0).rule() == SaleRules.DEPOSIT_OF_NOTHING;
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
            long wanted = amountOf(asked, fixed.amount(), left.withoutVatMinor(), instalment);
            Money amount = MinorUnits.money(left.currency(), wanted);
            return exactly ? left.carveWithoutVatExactly(amount) : left.carveWithoutVat(amount);
        }
        long wanted = asked instanceof AdvanceAmount.WithVat fixed
                ? amountOf(asked, fixed.amount(), left.withVatMinor(), instalment)
                : amountOf((AdvanceAmount.Share) asked, instalment, left);
        return exactly ? left.carveExactly(MinorUnits.money(left.currency(), wanted)) : left.carveMinor(wanted);
    }

    /** A stated amount; of an instalment whose scope was reduced since, as much as is left. */
    private long amountOf(AdvanceAmount asked, Money stated, long left, OptionalInt instalment) {
        requireCurrency(stated);
        long wanted = MinorUnits.of(stated);
        if (wanted > left && instalment.isEmpty()) {
            throw refusal(checks.depositOverLeft(stated, MinorUnits.money(stated.getCurrencyUnit(), left)));
        }
        if (left == 0) {
            throw refusal(nothing(asked, "nothing is left to invoice"));
        }
        return Math.min(wanted, left);
    }

    /** The cumulated percentage of the total less what percentages were issued for, never more than what is left. */
    private long amountOf(AdvanceAmount.Share share, OptionalInt instalment, VatBreakdown left) {
        long reached = ledger.reached(share, instalment);
        if (reached > Percentage.HUNDRED.millionths() && instalment.isEmpty()) {
            throw refusal(checks.depositsOverHundred(share));
        }
        Percentage target = Percentage.ofMillionths(Math.min(reached, Percentage.HUNDRED.millionths()));
        long amount = target.onMinor(ledger.scope.total().withVatMinor()) - ledger.shareIssued;
        if (amount <= 0) {
            throw refusal(nothing(share, "that share of the total is already invoiced, or too small"));
        }
        if (left.isZero()) {
            throw refusal(nothing(share, "nothing is left to invoice"));
        }
        return Math.min(amount, left.withVatMinor());
    }

    private static Violation nothing(AdvanceAmount asked, String reason) {
        return SaleRules.DEPOSIT_OF_NOTHING.violation("asked", asked, "reason", reason);
    }

    Draft<FinalInvoice> finalInvoice(PaymentTerms terms, Optional<LocalDate> suppliedOn) {
        if (ledger.finalInvoice.isPresent()) {
            return Draft.refused(sale, checks.alreadyFinal(ledger.finalInvoice.get()));
        }
        try {
            suppliedOn.ifPresent(day -> Text.require(day, "Day of the supply"));
        } catch (RuleViolationException e) {
            return Draft.refused(sale, e.violations().get(0));
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
        if (found.isEmpty() || !found.get().invoice().equals(invoice)) {
            return Draft.refused(
                    sale,
                    SaleRules.CREDIT_UNKNOWN.violation(
                            "number",
                            invoice.number(),
                            "date",
                            invoice.issuedOn(),
                            "sale",
                            sale.contract().number()));
        }
        Account account = found.get();
        try {
            VatBreakdown amount = amountOf(credit, account);
            if (amount.isZero() && !Checks.releasesDeductions(account)) {
                return Draft.refused(sale, checks.nothingToCredit(account));
            }
            return Draft.of(
                    sale,
                    amount,
                    Optional.empty(),
                    header -> new CreditNote(header, invoice.reference(), credit, amount, reason));
        } catch (RuleViolationException e) {
            return Draft.refused(sale, e.violations().get(0));
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
        if (credit instanceof Credit.Lines lines) {
            return LineCredits.of(lines, account, sale.scope().currency());
        }
        throw new IllegalStateException("no amount for " + credit.getClass());
    }

    private void requireCreditable(Money amount, long left, Account account) {
        requireCurrency(amount);
        if (MinorUnits.of(amount) > left) {
            throw refusal(Checks.creditOverLeft(amount, MinorUnits.money(amount.getCurrencyUnit(), left), account));
        }
    }

    private void requireCurrency(Money amount) {
        if (!amount.getCurrencyUnit().equals(ledger.scope.currency())) {
            throw SaleRules.CURRENCY.broken(
                    "what",
                    "An amount",
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
