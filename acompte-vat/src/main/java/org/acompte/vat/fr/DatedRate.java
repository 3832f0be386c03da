package org.acompte.vat.fr;

import java.util.Objects;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.Validity;

/**
 * A rate of metropolitan France with the days on which it is in force and its article.
 * <p>
 * For example, the standard rate of 20 % is in force from 2014-01-01 on (CGI art. 278).
 *
 * @param kind which of the four rates
 * @param treatment category S at the rate, to be given to a line
 * @param validity the days on which it is in force
 * @param citation the article
 */
public record DatedRate(FrenchRateKind kind, VatTreatment treatment, Validity validity, Citation citation) {

    /** Checks the components. */
    public DatedRate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns the rate.
     *
     * @return the rate of the treatment
     */
    public VatRate rate() {
        return treatment.rate();
    }

    @Override
    public String toString() {
        return rate() + " " + validity + " (" + citation + ")";
    }
}
