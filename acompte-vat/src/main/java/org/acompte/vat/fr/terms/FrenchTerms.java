package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Violation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/**
 * The latest due dates that French law allows, dated and cited.
 * <p>
 * The version of the law is that of the date of the invoice. For example, an invoice of 2026-03-10 that is due on
 * 2026-05-10 is one day over the 60 days that may be agreed:
 * <pre>{@code
 * FrenchTerms.check(LegalTerm.AGREED_DAYS, BuyerKind.BUSINESS, ClaimDays.invoiced(march10), may10);
 * }</pre>
 *
 * @law C. com. art. L. 441-10 I: 30 days without agreement, at most 60 days or 45 days end of month
 * @law C. com. art. L. 441-11 II: sectors with terms of their own
 * @law CCP art. R. 2192-10 and R. 2192-11: public buyers
 */
public final class FrenchTerms {
    private FrenchTerms() {}

    /**
     * Returns a limit through time, with its articles.
     *
     * @param term which limit
     * @return all known versions
     * @throws org.acompte.rule.RuleViolationException if there is none for it (AC-LAW-03)
     */
    public static Provision<TermLimit> limit(LegalTerm term) {
        return TermTable.LIMITS.of(term);
    }

    /**
     * Returns the latest due date that a limit allows.
     *
     * @param term which limit
     * @param days the days of the claim
     * @return the latest day
     * @throws org.acompte.rule.RuleViolationException if the law on the date of the invoice is not known (AC-LAW-01), or
     *     the day from which the limit counts is not stated (AC-TRM-04)
     */
    public static LocalDate latest(LegalTerm term, ClaimDays days) {
        TermLimit limit = limit(term).on(days.invoicedOn());
        LocalDate start = days.day(limit.start())
                .orElseThrow(() -> TermRules.START_MISSING.broken(
                        "limit", term, "start", limit.start().words()));
        return limit.term().dueOn(start);
    }

    /**
     * Checks a due date against a limit.
     *
     * @param term which limit
     * @param buyer what kind of buyer it is
     * @param days the days of the claim
     * @param dueOn the due date
     * @return AC-TRM-05 if the limit is for another kind of buyer; AC-TRM-03 if the due date is later than allowed;
     *     otherwise empty
     * @throws org.acompte.rule.RuleViolationException if the law on the date of the invoice is not known (AC-LAW-01), or
     *     the day from which the limit counts is not stated (AC-TRM-04)
     */
    public static List<Violation> check(LegalTerm term, BuyerKind buyer, ClaimDays days, LocalDate dueOn) {
        if (term.buyer() != buyer) {
            return List.of(TermRules.OTHER_BUYER.violation(
                    "limit", term, "expected", term.buyer().code(), "buyer", buyer.code()));
        }
        LocalDate latest = latest(term, days);
        if (!dueOn.isAfter(latest)) {
            return List.of();
        }
        Dated<TermLimit> version = limit(term).versionOn(days.invoicedOn());
        return List.of(TermRules.TOO_LATE.violation(
                "due", dueOn, "latest", latest, "limit", version.value(), "source", version.citation()));
    }

    /**
     * Checks a term that counts from the date of the invoice against a limit.
     *
     * @param term which limit
     * @param buyer what kind of buyer it is
     * @param days the days of the claim
     * @param agreed the term in the contract
     * @return as {@link #check(LegalTerm, BuyerKind, ClaimDays, LocalDate)}
     * @throws org.acompte.rule.RuleViolationException as {@link #check(LegalTerm, BuyerKind, ClaimDays, LocalDate)}
     */
    public static List<Violation> check(LegalTerm term, BuyerKind buyer, ClaimDays days, DueTerm agreed) {
        return check(term, buyer, days, agreed.dueOn(days.invoicedOn()));
    }
}
