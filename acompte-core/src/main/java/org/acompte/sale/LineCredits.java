package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What amounts of lines count for once the discounts and charges on the whole are spread over the lines.
 * <p>
 * Lines of 19.99, 68.33 and 200.33 with a discount of 10.00 count for 19.30, 65.96 and 193.39.
 */
final class LineCredits {
    private LineCredits() {}

    static VatBreakdown of(Credit.Lines lines, Account account, CurrencyUnit currency) {
        VatBreakdown credited = account.owed().nothing();
        for (VatBreakdown part : parts(lines, account, currency)) {
            credited = credited.plus(part);
        }
        return credited;
    }

    /** What each item takes back, in their order. */
    static List<VatBreakdown> parts(Credit.Lines lines, Account account, CurrencyUnit currency) {
        VatBreakdown rest = account.owed();
        List<VatBreakdown> parts = new ArrayList<>(lines.items().size());
        List<Credit.Item> before = new ArrayList<>();
        for (CreditNote note : account.credits()) {
            if (note.credit() instanceof Credit.Lines earlier) {
                before.addAll(earlier.items());
            }
        }
        Map<VatTreatment, List<Money>> shares = new HashMap<>();
        for (Credit.Item item : lines.items()) {
            Scope scope = scopeOf(account.invoice(), item);
            requireCurrency(item, account.invoice().number(), currency);
            long earlier = credited(item.line(), before);
            requireLeft(scope, item, earlier, account.invoice().number());
            before.add(item);
            VatTreatment treatment = scope.lines().get(item.line() - 1).vatTreatment();
            Money whole = shares.computeIfAbsent(treatment, wanted -> shares(scope, wanted))
                    .get(item.line() - 1);
            VatBreakdown part = take(scope, item, share(scope, item, earlier, whole), rest, account);
            parts.add(part);
            rest = rest.minus(part);
        }
        return parts;
    }

    private static VatBreakdown take(Scope scope, Credit.Item item, Money share, VatBreakdown rest, Account account) {
        Line line = scope.lines().get(item.line() - 1);
        try {
            return rest.carve(line.vatTreatment(), share, scope.priceBasis());
        } catch (RuleViolationException e) {
            TaxedAmount there = rest.amountOf(line.vatTreatment());
            throw new RuleViolationException(
                    List.of(CreditNotes.overLeft(share, inBasis(there, scope.priceBasis()), account)));
        }
    }

    /** Only a final invoice has lines. */
    private static Scope scopeOf(Invoice invoice, Credit.Item item) {
        if (invoice instanceof FinalInvoice last
                && item.line() >= 1
                && item.line() <= last.scope().lines().size()) {
            return last.scope();
        }
        throw SaleRules.CREDIT_UNKNOWN_LINE.broken("line", item.line(), "number", invoice.number());
    }

    private static void requireCurrency(Credit.Item item, String number, CurrencyUnit currency) {
        if (!item.amount().getCurrencyUnit().equals(currency)) {
            throw SaleRules.CURRENCY.broken(
                    "what",
                    "Line " + item.line(),
                    "currency",
                    item.amount().getCurrencyUnit(),
                    "sale",
                    number,
                    "expected",
                    currency);
        }
    }

    /** What was credited of a line before, as it was asked. */
    private static long credited(int line, List<Credit.Item> before) {
        long sum = 0;
        for (Credit.Item earlier : before) {
            if (earlier.line() == line) {
                sum = plus(sum, MinorUnits.of(earlier.amount()));
            }
        }
        return sum;
    }

    private static void requireLeft(Scope scope, Credit.Item item, long earlier, String number) {
        long left = minus(scope.lines().get(item.line() - 1).amountMinor(), earlier);
        if (MinorUnits.of(item.amount()) > left) {
            throw SaleRules.CREDIT_OVER_LINE.broken(
                    "amount",
                    item.amount(),
                    "left",
                    MinorUnits.money(item.amount().getCurrencyUnit(), Math.max(0, left)),
                    "line",
                    item.line(),
                    "number",
                    number);
        }
    }

    /** Counted from the start of the line, so that its parts together count for as much as the whole line. */
    private static Money share(Scope scope, Credit.Item item, long earlier, Money whole) {
        long line = scope.lines().get(item.line() - 1).amountMinor();
        Money before = Allocation.reached(whole, earlier, line);
        Money after = Allocation.reached(whole, plus(earlier, MinorUnits.of(item.amount())), line);
        return after.minus(before);
    }

    /** The shares of whole lines in the total of their treatment, by place; computed once for all lines. */
    private static List<Money> shares(Scope scope, VatTreatment treatment) {
        Money total = inBasis(scope.total().amountOf(treatment), scope.priceBasis());
        long[] weights = new long[scope.lines().size()];
        long sum = 0;
        boolean returns = false;
        for (int i = 0; i < weights.length; i++) {
            Line line = scope.lines().get(i);
            if (line.vatTreatment().equals(treatment)) {
                weights[i] = line.amountMinor();
                sum = plus(sum, weights[i]);
                returns |= weights[i] < 0;
            }
        }
        return returns || sum == MinorUnits.of(total)
                ? scope.lines().stream().map(Line::amount).toList()
                : Allocation.LARGEST_REMAINDER.split(total, weights);
    }

    private static Money inBasis(TaxedAmount amount, PriceBasis basis) {
        return basis == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
    }
}
