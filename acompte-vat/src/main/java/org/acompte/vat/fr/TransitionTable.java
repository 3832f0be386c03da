package org.acompte.vat.fr;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.acompte.vat.RateTransition;
import org.acompte.vat.RateTransitions;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The transition clauses of French rate laws, as data. */
final class TransitionTable {
    /** The first day of the rates of 2014. */
    static final LocalDate CHANGE_OF_2014 = LocalDate.parse("2014-01-01");

    static final RateTransitions TRANSITIONS = RateTransitions.about("Transitions between rates in France")
            .and(CHANGE_OF_2014, RateTransition.advancesKeep(Citation.of("Loi 2012-1510 art. 68, III-B-1")));

    private static final String WORKS = "Loi 2013-1279 art. 21";

    /** What works on a dwelling must have by when to keep the rate of 2013; each day is the first one that is too late. */
    enum WorksLimit {
        /** Acceptance of the quote. */
        QUOTE("the day of the quote"),
        /** Receipt of the deposit. */
        DEPOSIT("the day of the deposit"),
        /** Invoice of the balance. */
        INVOICE("the day of the invoice of the balance"),
        /** Receipt of the balance. */
        BALANCE("the day of the receipt of the balance");

        private final String words;

        WorksLimit(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    static final Provisions<WorksLimit, LocalDate> WORKS_LIMITS = Provisions.<WorksLimit, LocalDate>about(
                    "Before which day works on a dwelling must have what to keep the rate of 2013 in France")
            .and(WorksLimit.QUOTE, limit("the quote is accepted", "2014-01-01"))
            .and(WorksLimit.DEPOSIT, limit("the deposit is cashed", "2014-01-01"))
            .and(WorksLimit.INVOICE, limit("the balance is invoiced", "2014-03-01"))
            .and(WorksLimit.BALANCE, limit("the balance is cashed", "2014-03-15"));

    /** Of the total with VAT. */
    static final Provision<Percentage> WORKS_DEPOSIT = Provision.of(
            "the least deposit on works on a dwelling that keeps the rate of 2013 (loi 2013-1279 art. 21)",
            Dated.since("2014-01-01", Percentage.of(30), WORKS));

    private TransitionTable() {}

    private static Provision<LocalDate> limit(String what, String day) {
        return Provision.of(what + " (loi 2013-1279 art. 21)", Dated.since("2014-01-01", LocalDate.parse(day), WORKS));
    }

    static Citation worksCitation() {
        return Citation.of(WORKS);
    }
}
