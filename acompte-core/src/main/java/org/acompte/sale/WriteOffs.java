package org.acompte.sale;

import static org.acompte.amount.MinorUnits.absolute;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.quote.Contract;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The differences that are given up: what may be, and with whose approval. */
final class WriteOffs {
    private final Ledger ledger;

    WriteOffs(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The tolerance is in the currency of the sale. */
    static List<Violation> checkCurrency(Money tolerance, Contract contract) {
        CurrencyUnit expected = contract.scope().currency();
        return tolerance.getCurrencyUnit().equals(expected)
                ? List.of()
                : List.of(SaleRules.CURRENCY.violation(
                        "what",
                        "The tolerance",
                        "currency",
                        tolerance.getCurrencyUnit(),
                        "sale",
                        contract.number(),
                        "expected",
                        expected));
    }

    List<Violation> check(WriteOff writeOff, Guards guards) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A write-off", writeOff.amount().getCurrencyUnit(), violations);
        Optional<Account> account = ledger.accounts.find(writeOff.invoice());
        if (account.isEmpty()) {
            violations.add(SaleRules.WRITE_OFF_UNKNOWN.violation(
                    "amount", writeOff.amount(), "number", writeOff.invoice(), "sale", guards.number()));
        }
        if (violations.isEmpty()) {
            requireDifference(writeOff, account.get(), violations);
        }
        if (violations.isEmpty() && writeOff.approvedBy().isEmpty()) {
            requireTolerated(writeOff, account.get(), violations);
        }
        return violations;
    }

    private void requireDifference(WriteOff writeOff, Account account, List<Violation> violations) {
        boolean shortfall = writeOff.kind() == WriteOffKind.SHORTFALL;
        long left = shortfall ? Math.max(0, account.outstanding()) : account.refundable();
        if (MinorUnits.of(writeOff.amount()) > left) {
            violations.add(SaleRules.WRITE_OFF_OVER_DIFFERENCE.violation(
                    "amount",
                    writeOff.amount(),
                    "left",
                    money(left),
                    "what",
                    shortfall ? "outstanding" : "paid too much",
                    "number",
                    writeOff.invoice()));
        }
    }

    private void requireTolerated(WriteOff writeOff, Account account, List<Violation> violations) {
        Money tolerance = ledger.terms.tolerance().orElseGet(() -> money(0));
        long written = absolute(plus(account.writtenOff(), writeOff.signedMinor()));
        if (written > MinorUnits.of(tolerance)) {
            violations.add(SaleRules.WRITE_OFF_OVER_TOLERANCE.violation(
                    "amount",
                    writeOff.amount(),
                    "number",
                    writeOff.invoice(),
                    "written",
                    money(written),
                    "tolerance",
                    tolerance));
        }
    }

    void post(WriteOff writeOff, Cashbook cash) {
        Account account = ledger.accounts.get(writeOff.invoice());
        cash.replace(account, account.writeOff(writeOff.signedMinor()));
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
