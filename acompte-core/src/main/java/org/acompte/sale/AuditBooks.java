package org.acompte.sale;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** A sale that goes on after facts that it refuses. */
final class AuditBooks {
    /** What breaks these is not of this sale, or would take the place of something that is. */
    private static final Set<Rule> NEVER_COUNTED = Set.of(
            SaleRules.CURRENCY,
            SaleRules.NUMBER_USED,
            SaleRules.OTHER_SALE,
            SaleRules.TOO_MANY_FACTS,
            SaleRules.CREDIT_OVER_LEFT,
            SaleRules.CREDIT_UNKNOWN,
            SaleRules.REVERSAL_UNKNOWN,
            SaleRules.REVERSAL_OVER_PAID,
            SaleRules.UNCHECKED);

    private Sale sale;

    AuditBooks(Sale sale) {
        this.sale = sale;
    }

    Sale sale() {
        return sale;
    }

    /** Checks a fact, and counts it if the books can take it; it has its place in the version in any case. */
    Optional<SaleAudit.Finding> audit(SaleFact fact) {
        List<Violation> violations = check(fact);
        boolean counted = violations.stream().map(Violation::rule).noneMatch(NEVER_COUNTED::contains) && count(fact);
        if (!counted) {
            sale = sale.leavingOut(fact);
        }
        if (violations.isEmpty() && !counted) {
            violations = List.of(unchecked(sale.version()));
        }
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(new SaleAudit.Finding(sale.version(), Optional.of(fact), violations, counted));
    }

    /** What is wrong with a fact; what was counted before, right or wrong, may keep it from being checked. */
    private List<Violation> check(SaleFact fact) {
        try {
            return sale.checkAll(fact);
        } catch (RuleViolationException e) {
            return e.violations();
        } catch (RuntimeException e) {
            return List.of(unchecked(sale.version() + 1));
        }
    }

    private Violation unchecked(int place) {
        return SaleRules.UNCHECKED.violation(
                "place", place, "sale", sale.contract().number());
    }

    /** Posting writes a copy of the books, so they are as they were if it fails. */
    private boolean count(SaleFact fact) {
        try {
            sale = sale.posting(fact);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
