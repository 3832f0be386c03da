package org.acompte.testkit.conformance;

import java.util.List;
import org.acompte.amount.VatRounding;

/** Chooses where VAT is rounded, from what a case says about its source. */
final class Roundings {
    private Roundings() {}

    /**
     * Chooses the rounding.
     *
     * @param order what is sold, with its rounding method
     * @param policies the policies that give the stated figures; empty if that is not known
     * @return the rounding that the source uses
     * @throws NotReplayed if it uses another one
     */
    static VatRounding of(Case order, List<String> policies) {
        boolean lineMethod = order.text("roundingMethod").orElse("").startsWith("per-line");
        if (policies.isEmpty()) {
            return lineMethod ? VatRounding.PER_LINE : VatRounding.PER_TREATMENT;
        }
        // acompte rounds a discount on the whole by itself, and one on a line together with the line
        String treatment = order.has("documentDiscountPercent") ? "per-rate/rounded-discount" : "per-rate";
        boolean perTreatment = policies.contains(treatment) || policies.contains("per-rate-half-up");
        boolean perLine = policies.contains("per-line") || policies.contains("per-line-half-up");
        if (perLine && (lineMethod || !perTreatment)) {
            return VatRounding.PER_LINE;
        }
        if (perTreatment) {
            return VatRounding.PER_TREATMENT;
        }
        throw new NotReplayed(
                "the source rounds VAT by a policy that acompte does not offer: " + String.join(", ", policies));
    }
}
