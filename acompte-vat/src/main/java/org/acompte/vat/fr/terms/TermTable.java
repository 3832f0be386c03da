package org.acompte.vat.fr.terms;

import org.acompte.vat.fr.terms.TermStep.Days;
import org.acompte.vat.fr.terms.TermStep.EndOfMonth;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The longest terms of payment, as data. */
final class TermTable {
    private static final String SECTOR = "C. com. art. L. 441-11 II (service-public.fr F23211, 2020)";

    static final Provisions<LegalTerm, TermLimit> LIMITS = Provisions.<LegalTerm, TermLimit>about(
                    "The longest terms of payment in France")
            .and(LegalTerm.NO_AGREEMENT, business("nothing agreed", supply(DueTerm.days(30))))
            .and(LegalTerm.AGREED_DAYS, business("days agreed", invoice(DueTerm.days(60))))
            .and(
                    LegalTerm.AGREED_DAYS_THEN_END_OF_MONTH,
                    business("days end of month agreed, days first", invoice(DueTerm.daysThenEndOfMonth(45))))
            .and(
                    LegalTerm.AGREED_END_OF_MONTH_THEN_DAYS,
                    business("days end of month agreed, end of month first", invoice(DueTerm.endOfMonthThenDays(45))))
            .and(
                    LegalTerm.RECAPITULATIVE,
                    Provision.of(
                            "the longest term of a recapitulative invoice",
                            Dated.since(
                                    Acts.COMMERCE_RENUMBERED, invoice(DueTerm.days(45)), "C. com. art. L. 441-10 I")))
            .and(LegalTerm.PERISHABLE_FOOD, sector("perishable food", supply(DueTerm.endOfTenDaysThenDays(30))))
            .and(LegalTerm.LIVESTOCK, sector("livestock", supply(DueTerm.days(20))))
            .and(
                    LegalTerm.EXCISE_DRINKS,
                    sector("drinks subject to excise", supply(DueTerm.of(new EndOfMonth(), new Days(30)))))
            .and(LegalTerm.GRAPES_DAYS, sector("grapes and must, days", invoice(DueTerm.days(60))))
            .and(
                    LegalTerm.GRAPES_DAYS_THEN_END_OF_MONTH,
                    sector("grapes and must, days then end of month", invoice(DueTerm.daysThenEndOfMonth(45))))
            .and(
                    LegalTerm.GRAPES_END_OF_MONTH_THEN_DAYS,
                    sector("grapes and must, end of month then days", invoice(DueTerm.endOfMonthThenDays(45))))
            .and(LegalTerm.TRANSPORT, sector("transport, freight forwarding and customs", invoice(DueTerm.days(30))))
            .and(LegalTerm.PUBLIC_AUTHORITY, publicBuyer("the State and local authorities", 30, "R. 2192-10"))
            .and(LegalTerm.PUBLIC_HEALTH, publicBuyer("public health establishments", 50, "R. 2192-11"))
            .and(LegalTerm.PUBLIC_ENTERPRISE, publicBuyer("public enterprises", 60, "R. 2192-11"));

    private TermTable() {}

    private static Provision<TermLimit> business(String what, TermLimit limit) {
        return Provision.of(
                "the longest term between businesses, " + what,
                Dated.between(Acts.MODERNISATION, Acts.COMMERCE_RENUMBERED, limit, "C. com. art. L. 441-6 I"),
                Dated.since(Acts.COMMERCE_RENUMBERED, limit, "C. com. art. L. 441-10 I"));
    }

    private static Provision<TermLimit> sector(String what, TermLimit limit) {
        return Provision.of("the longest term for " + what, Dated.since(Acts.COMMERCE_RENUMBERED, limit, SECTOR));
    }

    private static Provision<TermLimit> publicBuyer(String who, int days, String article) {
        TermLimit limit = new TermLimit(DueTerm.days(days), TermStart.INVOICE_RECEIVED);
        return Provision.of(
                "the longest term of " + who,
                Dated.between(Acts.PUBLIC_DECREE, Acts.PUBLIC_CODE, limit, "Décret 2013-269 art. 1"),
                Dated.since(Acts.PUBLIC_CODE, limit, "CCP art. " + article));
    }

    private static TermLimit invoice(DueTerm term) {
        return new TermLimit(term, TermStart.INVOICE);
    }

    private static TermLimit supply(DueTerm term) {
        return new TermLimit(term, TermStart.SUPPLY);
    }
}
