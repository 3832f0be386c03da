package org.acompte.vat.fr;

import java.util.Objects;
import org.acompte.amount.Factor;
import org.acompte.rule.Citation;
import org.acompte.vat.Validity;

/**
 * How many times earnest money is given back, with the days on which that is the law and its article.
 * <p>
 * For example, twice to a consumer from 2016-07-01 on (C. conso. art. L. 214-1).
 *
 * @param factor how many times
 * @param validity the days on which it is in force
 * @param citation the article
 */
public record DatedFactor(Factor factor, Validity validity, Citation citation) {

    /** Checks the components. */
    public DatedFactor {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String toString() {
        return factor + " times " + validity + " (" + citation + ")";
    }
}
