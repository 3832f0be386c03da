package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
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
     * What an invoice holds back, never more than it asks: the clauses on the work to date, less those on the work before.
     *
     * @param toDate the work to date, this invoice included
     * @param amount what the invoice asks
     */
    List<HeldRetention> on(VatBreakdown toDate, VatBreakdown amount) {
        List<HeldRetention> held = new ArrayList<>();
        long left = amount.withVatMinor();
        for (RetentionClause clause : ledger.terms.retentions()) {
            long target = clause.share().onMinor(toDate.withVatMinor())
                    - clause.share().onMinor(ledger.work().withVatMinor());
            long part = Math.min(left, Math.max(0, target));
            if (part > 0 && !ledger.guaranteed.has(clause.code())) {
                held.add(new HeldRetention(clause.code(), money(part)));
                left -= part;
            }
        }
        return held;
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
            held += ledger.accountOf(ledger.invoices.get(i)).heldUnder(clause);
        }
        return held;
    }

    /** Releases the oldest invoices first. */
    void post(RetentionRelease release, Cashbook cash) {
        if (release.guarantee().isPresent()) {
            ledger.guaranteed = ledger.guaranteed.with(release.clause(), release);
        }
        long left = MinorUnits.of(release.amount());
        for (int i = 0; left > 0 && i < ledger.invoices.size(); i++) {
            Account account = ledger.accountOf(ledger.invoices.get(i));
            long part = Math.min(left, account.heldUnder(release.clause()));
            if (part > 0) {
                cash.replace(account, account.release(release.clause(), part));
                left -= part;
            }
        }
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
