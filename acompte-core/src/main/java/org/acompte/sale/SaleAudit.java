package org.acompte.sale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.quote.Contract;
import org.acompte.rule.Violation;

/**
 * All that is wrong in the facts that a host already has.
 * <p>
 * {@link Sale#of(Contract, SaleTerms, Collection)} stops at the first fact that is refused; an audit goes on. A fact that
 * is refused still counts where the books can take it, so that one wrong amount does not make all later facts wrong;
 * otherwise it is left out, and later facts that need it are refused for their own reason. Either way it has its place
 * in the version of the sale.
 * <p>
 * For example, three facts of which the second one is a deposit of EUR 20000.00 of a sale of EUR 17280.00:
 * <pre>{@code
 * SaleAudit audit = SaleAudit.of(contract, terms, facts);
 * audit.isClean();    // false
 * audit.findings();   // 2: [AC-DEP-01] Deposit of ... exceeds the ... left to invoice on D-2026-017
 * }</pre>
 */
public final class SaleAudit {
    private final Sale sale;
    private final List<Finding> findings;

    private SaleAudit(Sale sale, List<Finding> findings) {
        this.sale = sale;
        this.findings = List.copyOf(findings);
    }

    /**
     * What is wrong with one fact, or with the plan.
     *
     * @param place the place of the fact, from 1; 0 for the plan and the terms
     * @param fact the fact; empty for the plan and the terms
     * @param violations what is wrong, at least one violation
     * @param counted whether it counts for later facts all the same; a plan always does
     */
    public record Finding(int place, Optional<SaleFact> fact, List<Violation> violations, boolean counted) {

        /**
         * Checks the components and copies the list.
         *
         * @throws IllegalArgumentException if there is no violation
         */
        public Finding {
            Objects.requireNonNull(fact, "fact");
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a finding needs a violation");
            }
        }

        /** Returns the place and one line for each violation. */
        @Override
        public String toString() {
            String text = violations.stream()
                    .map(violation -> place + ": " + violation.message())
                    .collect(Collectors.joining("\n"));
            return counted ? text : text + "\n" + place + ": left out";
        }
    }

    /**
     * Audits the facts of a sale; whatever they say, it does not throw.
     *
     * @param contract an accepted quote or an order
     * @param terms what was agreed on besides the scope
     * @param facts the facts in the order in which they were recorded
     * @return all that is wrong
     */
    public static SaleAudit of(Contract contract, SaleTerms terms, Collection<? extends SaleFact> facts) {
        List<Finding> findings = new ArrayList<>();
        List<Violation> plan = Sale.checkTerms(contract, terms);
        if (!plan.isEmpty()) {
            findings.add(new Finding(0, Optional.empty(), plan, true));
        }
        AuditBooks books = new AuditBooks(Sale.opened(contract, terms));
        for (SaleFact fact : facts) {
            Objects.requireNonNull(fact, "fact");
            books.audit(fact).ifPresent(findings::add);
        }
        return new SaleAudit(books.sale(), findings);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if there are no findings; {@link Sale#of(Contract, SaleTerms, Collection)} then accepts the facts
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * Returns what is wrong.
     *
     * @return one finding for each fact that is refused, in the order of the facts, the plan first
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the sale.
     *
     * @return the sale of the facts; empty unless {@link #isClean}
     */
    public Optional<Sale> sale() {
        return isClean() ? Optional.of(sale) : Optional.empty();
    }

    /** Returns one line for each violation, with the place of its fact. */
    @Override
    public String toString() {
        return isClean()
                ? "nothing is wrong"
                : findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
