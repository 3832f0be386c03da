package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/**
 * Plans the end of a sale: what settles it after the supply, or what follows a cancellation.
 * <p>
 * It posts each planned document into books of its own, so that the next one is drafted on top of it.
 */
final class Closings {
    private final Sale sale;
    private final List<ClosingStep> steps = new ArrayList<>();
    private Ledger ledger;
    private int version;

    private Closings(Sale sale, Ledger ledger, int version) {
        this.sale = sale;
        this.ledger = ledger;
        this.version = version;
    }

    static Closing settle(Sale sale, Ledger ledger) {
        Closings plan = new Closings(sale, ledger, sale.version());
        return plan.closed(Optional.empty());
    }

    static Closing cancel(Sale sale, Ledger ledger, Cancellation cancellation) {
        List<Violation> violations = sale.check(cancellation);
        if (!violations.isEmpty()) {
            Money nothing = MinorUnits.money(ledger.scope.currency(), 0);
            return new Closing(violations, Optional.of(cancellation), List.of(), nothing, nothing, nothing);
        }
        return new Closings(sale, ledger.after(cancellation), sale.version() + 1).closed(Optional.of(cancellation));
    }

    private Closing closed(Optional<Cancellation> cancellation) {
        if (ledger.cancellation.isPresent()) {
            unwind(ledger.cancellation.get());
        } else {
            supply();
        }
        return new Closing(
                List.of(),
                cancellation,
                steps,
                money(ledger.refundDue()),
                money(Math.max(0, ledger.outstanding())),
                money(ledger.cancellation.map(Cancellations::kept).orElse(0L)));
    }

    private void supply() {
        if (ledger.finalInvoice.isEmpty()) {
            if (ledger.terms.unpaidDeposits() == UnpaidDeposits.COLLECTED) {
                for (Account account : deposits()) {
                    VatBreakdown uncollected = account.owed().excessOver(account.collected());
                    credit(account, uncollected.cappedAt(account.available()), ClosingReason.DEPOSIT_NOT_COLLECTED);
                }
            }
            add(
                    ClosingReason.SUPPLY_COMPLETE,
                    Optional.empty(),
                    new FinalInvoices(guards()).draft(InvoiceTerms.ON_RECEIPT));
        }
        for (Account account : deposits()) {
            credit(account, account.available(), ClosingReason.DEPOSIT_OVER_TOTAL);
        }
    }

    /** The oldest deposits stay as far as they are kept as consideration; the rest is credited. */
    private void unwind(Cancellation cancellation) {
        long kept = Cancellations.consideration(cancellation);
        for (Account account : deposits()) {
            VatBreakdown available = account.available();
            VatBreakdown stays = available.carveMinor(Math.min(kept, available.withVatMinor()));
            kept = minus(kept, stays.withVatMinor());
            credit(account, available.minus(stays), ClosingReason.SUPPLY_CANCELLED);
        }
        for (Kept.Indemnity indemnity : ledger.indemnities) {
            add(
                    ClosingReason.INDEMNITY_KEPT,
                    Optional.empty(),
                    new Indemnities(guards()).draft(indemnity.amount(), indemnity.basis(), InvoiceTerms.ON_RECEIPT));
        }
    }

    private void credit(Account account, VatBreakdown amount, ClosingReason reason) {
        if (!amount.isZero()) {
            Invoice deposit = account.invoice();
            Credit credit = amount.equals(account.available()) ? Credit.full() : Credit.ofTreatments(amount);
            add(
                    reason,
                    Optional.of(deposit.reference()),
                    new CreditNotes(guards()).draft(deposit, credit, creditReason(reason)));
        }
    }

    private static CreditReason creditReason(ClosingReason reason) {
        return switch (reason) {
            case DEPOSIT_NOT_COLLECTED -> CreditReasons.UNPAID;
            case DEPOSIT_OVER_TOTAL -> CreditReasons.SCOPE_REDUCED;
            case SUPPLY_CANCELLED, SUPPLY_COMPLETE, INDEMNITY_KEPT -> CreditReasons.CANCELLATION;
        };
    }

    /** Plans a document, and goes on as if it were recorded. */
    private void add(ClosingReason reason, Optional<DocumentReference> of, Draft<? extends SaleDocument> draft) {
        steps.add(new ClosingStep(reason, of, draft));
        ledger = ledger.after(draft.preview(unusedNumber(), sale.contract().concludedOn()));
        version++;
    }

    private String unusedNumber() {
        int place = 0;
        while (ledger.knows("planned-" + place)) {
            place++;
        }
        return "planned-" + place;
    }

    private Guards guards() {
        return new Guards(sale, ledger, version, Optional.empty());
    }

    private List<Account> deposits() {
        List<Account> deposits = new ArrayList<>();
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit) {
                deposits.add(ledger.accountOf(deposit));
            }
        }
        return deposits;
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
