package org.acompte.vat;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;

/**
 * The rate of a part of a sale, with the day that decided it, the reason and the text of law.
 * <p>
 * For example, of a deposit received in 2013 for a service of 2014: {@code S 19.6 %}, decided by 2013-12-12,
 * {@link RateReason#TAXED_ADVANCE}, "Loi 2012-1510 art. 68, III-B-1".
 *
 * @param treatment how the part is taxed
 * @param decidedBy the day whose rate it is
 * @param reason why it is that day
 * @param citation the transition clause, or the article of the rate if nothing changed
 */
public record RateDecision(VatTreatment treatment, LocalDate decidedBy, RateReason reason, Citation citation) {

    /** Checks the components. */
    public RateDecision {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns the decision for a credit note on this part, whatever its own date.
     *
     * @return the same rate, because a credit note takes that of the operation it corrects
     */
    public RateDecision forCreditNote() {
        return new RateDecision(treatment, decidedBy, RateReason.CORRECTION, citation);
    }

    /**
     * Says why.
     *
     * @return one sentence, such as {@code "S 19.6 % because VAT on the advance became chargeable on 2013-12-12, before the
     *     rate changed (Loi 2012-1510 art. 68, III-B-1)"}
     */
    public String explain() {
        return treatment + " " + reason.inWords(decidedBy) + " (" + citation + ")";
    }

    @Override
    public String toString() {
        return explain();
    }
}
