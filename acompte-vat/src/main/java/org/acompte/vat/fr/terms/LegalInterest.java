package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;

/** Legal interest of a day under a text that refers to it. */
final class LegalInterest {
    private LegalInterest() {}

    /** The rate of the semester of a day, with the article that refers to it in front of its source. */
    static Dated<Percentage> on(LatePaymentRates rates, Dated<LegalRateColumn> text, LocalDate day) {
        return on(rates, text.value(), text.citation(), day);
    }

    static Dated<Percentage> on(LatePaymentRates rates, LegalRateColumn column, Citation text, LocalDate day) {
        Dated<Percentage> rate = rates.legalVersion(column, Semester.of(day));
        return new Dated<>(rate.value(), rate.validity(), Citation.of(text + "; " + rate.citation()));
    }
}
