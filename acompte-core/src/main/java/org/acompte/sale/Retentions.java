package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** What the buyer keeps back of invoices, and the releases of it. */
final class Retentions {
    private final Ledger ledger;

    Retentions(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What an invoice holds back: the clauses on the work to date, less those on the work before; never more than the
     * invoice asks, nor than the clauses leave beside what is held and was released.
     *
     * @param toDate the work to date, this invoice included
     * @param amount what the invoice asks
     */
    List<HeldRetention> on(VatBreakdown toDate, VatBreakdown amount) {
        List<HeldRetention> held = new ArrayList<>();
        long left = amount.withVatMinor();
        for (RetentionClause clause : ledger.terms.retentions()) {
            long reached = clause.share().onMinor(toDate.withVatMinor());
            long before = clause.share().onMinor(ledger.work().withVatMinor());
            long taken = Math.max(before, heldOrFreed(clause.code()));
            long part = Math.min(left, minus(reached, taken));
            if (part > 0 && !freed(clause.code()).guaranteed()) {
                held.add(new HeldRetention(clause.code(), money(part)));
                left = minus(left, part);
            }
        }
        return held;
    }

    /** Whether an invoice holds back what the sale gives. */
    List<Violation> check(Invoice invoice, VatBreakdown toDate, Guards guards) {
        List<HeldRetention> expected = on(toDate, invoice.amount());
        if (invoice.retentions().equals(expected)) {
            return List.of();
        }
        return List.of(SaleRules.RETENTION_FIGURES.violation(
                "number",
                invoice.number(),
                "held",
                inWords(invoice.retentions()),
                "sale",
                guards.number(),
                "expected",
                inWords(expected)));
    }

    private static String inWords(List<HeldRetention> held) {
        return held.isEmpty()
                ? "nothing"
                : held.stream()
                        .map(each -> each.amount() + " under " + each.clause())
                        .collect(Collectors.joining(", "));
    }

    /** What the buyer keeps under a clause now, and what was released of it, also of invoices that are credited since. */
    long heldOrFreed(String clause) {
        return plus(heldUnder(clause), freed(clause).amount());
    }

    private Freed freed(String clause) {
        return ledger.freed.find(clause).orElse(Freed.NOTHING);
    }

    List<Violation> check(RetentionRelease release, Guards guards) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A release", release.amount().getCurrencyUnit(), violations);
        if (ledger.terms.retentions().stream().noneMatch(clause -> clause.code().equals(release.clause()))) {
            violations.add(SaleRules.RETENTION_UNKNOWN.violation("sale", guards.number(), "clause", release.clause()));
        }
        long held = heldUnder(release.clause());
        if (violations.isEmpty() && MinorUnits.of(release.amount()) > held) {
            violations.add(SaleRules.RETENTION_OVER_HELD.violation(
                    "amount",
                    release.amount(),
                    "held",
                    money(held),
                    "clause",
                    release.clause(),
                    "sale",
                    guards.number()));
        }
        return violations;
    }

    private long heldUnder(String clause) {
        long held = 0;
        for (int i = 0; i < ledger.invoices.size(); i++) {
            held = plus(held, ledger.accountOf(ledger.invoices.get(i)).heldUnder(clause));
        }
        return held;
    }

    /** Releases the oldest invoices first. */
    void post(RetentionRelease release, Cashbook cash) {
        ledger.freed =
                ledger.freed.with(release.clause(), freed(release.clause()).and(release));
        long left = MinorUnits.of(release.amount());
        for (int i = 0; left > 0 && i < ledger.invoices.size(); i++) {
            Account account = ledger.accountOf(ledger.invoices.get(i));
            long part = Math.min(left, account.heldUnder(release.clause()));
            if (part > 0) {
                cash.replace(account, account.release(release.clause(), part));
                left = minus(left, part);
            }
        }
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
