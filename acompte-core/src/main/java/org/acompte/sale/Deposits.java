package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;

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
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Drafts the deposit invoices of a sale and checks those that are recorded. */
final class Deposits {
    private final Guards guards;
    private final Sale sale;
    private final Ledger ledger;

    Deposits(Guards guards) {
        this.guards = guards;
        this.sale = guards.sale;
        this.ledger = guards.ledger;
    }

    /** The first instalment after the last invoiced one that still asks something. */
    Draft<DepositInvoice> draftNext() {
        int planned = sale.plan().instalments().size();
        for (int place = ledger.progress.instalment() + 1; place <= planned; place++) {
            Draft<DepositInvoice> draft = instalment(place);
            if (place == planned || !asksNothing(draft)) {
                return draft;
            }
        }
        return guards.refused(SaleRules.PLAN_USED_UP.violation("count", planned, "sale", guards.number()));
    }

    /** The instalment that {@link #draftNext} would invoice. */
    Optional<Instalment> next() {
        OptionalInt next = nextPlace();
        return next.isPresent() && instalment(next.getAsInt()).check().isEmpty()
                ? Optional.of(sale.plan().instalments().get(next.getAsInt() - 1))
                : Optional.empty();
    }

    /** The place of that instalment. */
    OptionalInt nextPlace() {
        int planned = sale.plan().instalments().size();
        for (int place = ledger.progress.instalment() + 1; place <= planned; place++) {
            if (!asksNothing(instalment(place))) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private Draft<DepositInvoice> instalment(int place) {
        Instalment instalment = sale.plan().instalments().get(place - 1);
        return draft(instalment.advance(), OptionalInt.of(place), instalment.terms());
    }

    private static boolean asksNothing(Draft<?> draft) {
        return !draft.check().isEmpty() && draft.check().get(0).rule() == SaleRules.DEPOSIT_OF_NOTHING;
    }

    Draft<DepositInvoice> draft(Advance advance, OptionalInt instalment, PaymentTerms terms) {
        List<Violation> closed = guards.closed(SaleRules.DEPOSIT_AFTER_FINAL);
        if (!closed.isEmpty()) {
            return guards.refused(closed.get(0));
        }
        try {
            VatBreakdown amount = amountOf(advance.amount(), instalment);
            if (amount.isZero()) {
                return guards.refused(nothing(advance.amount(), "no exact VAT is that small, or nothing is left"));
            }
            return guards.draft(amount, Optional.of(terms), new Form(advance, instalment, amount));
        } catch (RuleViolationException e) {
            return guards.refused(e.violations().get(0));
        }
    }

    /** All but the header. */
    private record Form(Advance advance, OptionalInt instalment, VatBreakdown amount)
            implements Draft.Form<DepositInvoice> {

        @Override
        public DepositInvoice fill(DocumentHeader header) {
            return new DepositInvoice(header, advance, instalment, amount);
        }
    }

    private VatBreakdown amountOf(AdvanceAmount asked, OptionalInt instalment) {
        VatBreakdown left = guards.remaining();
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
        guards.requireCurrency(stated);
        long wanted = MinorUnits.of(stated);
        if (wanted > left && instalment.isEmpty()) {
            throw new RuleViolationException(
                    List.of(depositOverLeft(stated, MinorUnits.money(stated.getCurrencyUnit(), left))));
        }
        if (left == 0) {
            throw new RuleViolationException(List.of(nothing(asked, "nothing is left to invoice")));
        }
        return Math.min(wanted, left);
    }

    /** The cumulated percentage of the total less what percentages were issued for, never more than what is left. */
    private long amountOf(AdvanceAmount.Share share, OptionalInt instalment, VatBreakdown left) {
        long reached = ledger.reached(share, instalment);
        if (reached > Percentage.HUNDRED.millionths() && instalment.isEmpty()) {
            throw new RuleViolationException(List.of(depositsOverHundred(share)));
        }
        Percentage target = Percentage.ofMillionths(Math.min(reached, Percentage.HUNDRED.millionths()));
        long asked = target.onMinor(ledger.scope.total().withVatMinor());
        long amount = minus(asked, ledger.progress.issued());
        if (amount <= 0) {
            throw new RuleViolationException(
                    List.of(nothing(share, "that share of the total is already invoiced, or too small")));
        }
        if (left.isZero()) {
            throw new RuleViolationException(List.of(nothing(share, "nothing is left to invoice")));
        }
        return Math.min(amount, left.withVatMinor());
    }

    List<Violation> check(DepositInvoice deposit) {
        List<Violation> closed = guards.closed(SaleRules.DEPOSIT_AFTER_FINAL);
        if (!closed.isEmpty()) {
            return closed;
        }
        VatBreakdown left = guards.remaining();
        if (!left.covers(deposit.amount())) {
            return List.of(depositOverLeft(deposit.amount(), left));
        }
        if (deposit.amount().isZero()) {
            return List.of(SaleRules.DEPOSIT_OF_NOTHING.violation(
                    "asked", deposit.advance().amount(), "reason", "its amount is zero"));
        }
        int planned = sale.plan().instalments().size();
        if (deposit.instalment().isPresent()
                && (deposit.instalment().getAsInt() <= ledger.progress.instalment()
                        || deposit.instalment().getAsInt() > planned)) {
            return List.of(SaleRules.DEPOSIT_OUT_OF_ORDER.violation(
                    "instalment",
                    deposit.instalment().getAsInt(),
                    "left",
                    planned - ledger.progress.instalment(),
                    "sale",
                    guards.number()));
        }
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part
                && deposit.instalment().isEmpty()
                && ledger.reached(part, deposit.instalment()) > Percentage.HUNDRED.millionths()) {
            return List.of(depositsOverHundred(part));
        }
        return List.of();
    }

    private Violation depositOverLeft(Object amount, Object left) {
        return SaleRules.DEPOSIT_OVER_LEFT.violation("amount", amount, "left", left, "sale", guards.number());
    }

    private Violation depositsOverHundred(AdvanceAmount.Share part) {
        return SaleRules.DEPOSITS_OVER_HUNDRED.violation(
                "percentage",
                part.percentage(),
                "reached",
                Percentage.ofMillionths(Math.min(ledger.progress.share(), Percentage.HUNDRED.millionths())),
                "sale",
                guards.number());
    }

    private static Violation nothing(AdvanceAmount asked, String reason) {
        return SaleRules.DEPOSIT_OF_NOTHING.violation("asked", asked, "reason", reason);
    }
}
