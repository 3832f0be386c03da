package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.AmountRules;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** What keeps a fact from being recorded in a sale: an empty list means nothing. */
final class Checks {
    private final Guards guards;
    private final Ledger ledger;

    Checks(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    List<Violation> check(SaleFact fact) {
        List<Violation> violations = fact instanceof SaleDocument document ? checkHeader(document) : guards.checkRoom();
        return violations.isEmpty() ? checkContent(fact) : violations;
    }

    /** All that is wrong, with the figures of a document whose header is wrong already; amounts of one currency only. */
    List<Violation> checkAll(SaleFact fact) {
        List<Violation> violations =
                fact instanceof SaleDocument document ? checkHeader(document) : new ArrayList<>(guards.checkRoom());
        if (violations.stream().noneMatch(violation -> violation.rule() == SaleRules.CURRENCY)) {
            violations.addAll(checkContent(fact));
        }
        return violations;
    }

    /** What a draft cannot know before it has a number and a date. */
    List<Violation> checkHeader(SaleDocument document) {
        List<Violation> violations = guards.checkHeader(document);
        if (document instanceof Invoice invoice) {
            guards.requireDeductedBefore(invoice, violations);
            Guards.add(Replacements.checkDate(invoice), violations);
        } else if (document instanceof CreditNote note) {
            Guards.add(CreditNotes.checkDate(note), violations);
        } else if (document instanceof CreditReversal reversal) {
            Guards.add(CreditReversals.checkDate(reversal), violations);
        }
        return violations;
    }

    /** Of a fact whose header is known to be right; an invoice that replaces another one is checked without that one. */
    List<Violation> checkContent(SaleFact fact) {
        if (fact instanceof Invoice invoice
                && invoice.header().replaces().isPresent()
                && guards.replaced().isEmpty()) {
            return new Replacements(guards)
                    .check(invoice, invoice.header().replaces().get());
        }
        if (fact instanceof DepositInvoice deposit) {
            return new Deposits(guards).check(deposit);
        }
        if (fact instanceof ProgressInvoice progress) {
            return new ProgressInvoices(guards).check(progress);
        }
        if (fact instanceof FinalInvoice last) {
            return new FinalInvoices(guards).check(last);
        }
        if (fact instanceof IndemnityInvoice) {
            return List.of();
        }
        if (fact instanceof CreditNote note) {
            return new CreditNotes(guards).check(note);
        }
        if (fact instanceof CreditReversal reversal) {
            return new CreditReversals(guards).check(reversal);
        }
        if (fact instanceof Payment payment) {
            return new MoneyMoves(guards).check(payment);
        }
        if (fact instanceof Refund refund) {
            return new MoneyMoves(guards).check(refund);
        }
        if (fact instanceof RefundReservation reservation) {
            return new Reservations(guards).check(reservation);
        }
        if (fact instanceof Reallocation moved) {
            return new MoneyMoves(guards).check(moved);
        }
        if (fact instanceof PaymentReversal reversal) {
            return new Reversals(ledger).check(reversal, guards);
        }
        if (fact instanceof WriteOff writeOff) {
            return new WriteOffs(ledger).check(writeOff, guards);
        }
        if (fact instanceof TransferOut transfer) {
            return new Transfers(ledger).check(transfer, guards);
        }
        if (fact instanceof TransferIn transfer) {
            return new Transfers(ledger).check(transfer, guards);
        }
        if (fact instanceof RetentionRelease release) {
            return new Retentions(ledger).check(release, guards);
        }
        if (fact instanceof Cancellation cancellation) {
            return new Cancellations(ledger).check(cancellation, guards);
        }
        if (fact instanceof DepositWaiver waiver) {
            return new Supplies(guards).check(waiver);
        }
        if (fact instanceof Amendment amendment) {
            return checkAmendment(amendment);
        }
        throw new IllegalStateException("no checks for " + fact.getClass());
    }

    private List<Violation> checkAmendment(Amendment amendment) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireNewNumber(amendment.number(), violations);
        guards.requireCurrency(
                "Amendment " + amendment.number(), amendment.scope().currency(), violations);
        violations.addAll(guards.closed(SaleRules.AMENDMENT_AFTER_FINAL));
        if (amendment.scope().priceBasis() != ledger.scope.priceBasis()
                || amendment.scope().vatRounding() != ledger.scope.vatRounding()) {
            violations.add(SaleRules.AMENDMENT_POLICY.violation("number", amendment.number(), "sale", guards.number()));
        }
        guards.requireAfterContract(amendment.number(), amendment.agreedOn(), violations);
        if (violations.isEmpty() && !amendment.scope().total().covers(ledger.work())) {
            violations.add(SaleRules.AMENDMENT_BELOW_WORK.violation(
                    "number",
                    amendment.number(),
                    "sale",
                    guards.number(),
                    "total",
                    amendment.scope().total(),
                    "work",
                    ledger.work()));
        }
        if (violations.isEmpty()) {
            requireRoomForTreatments(amendment.scope().total(), violations);
        }
        return violations;
    }

    /** What is invoiced stays, so its treatments and those of the new scope must be computed with together, not their sum. */
    private void requireRoomForTreatments(VatBreakdown total, List<Violation> violations) {
        try {
            total.plus(ledger.invoiced);
        } catch (RuleViolationException e) {
            e.violations().stream()
                    .filter(violation -> violation.rule() == AmountRules.TOO_MANY_TREATMENTS)
                    .forEach(violations::add);
        }
    }
}
