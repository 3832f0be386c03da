package org.acompte.vat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;

/**
 * What each VAT treatment of a sale supplies; lives for one fold.
 * <p>
 * An amendment may drop the lines of a treatment whose deposit is still to be paid; then the nature of its last lines
 * counts. It may not change once VAT was declared by it.
 */
final class Natures {
    private final String sale;
    /** The last nature of each treatment. */
    private final Map<VatTreatment, SupplyNature> known = new HashMap<>();
    /** Those of the scope that is in force. */
    private final Map<VatTreatment, SupplyNature> inForce = new HashMap<>();

    private final Map<VatTreatment, SupplyNature> used = new HashMap<>();
    private Scope scope;

    Natures(String sale, Scope scope) {
        this.sale = sale;
        this.scope = scope;
        learn(scope);
    }

    /** Takes notice of a new scope. */
    void learn(Scope amended) {
        scope = amended;
        inForce.clear();
        for (VatTreatment treatment : amended.total().treatments()) {
            amended.natureOf(treatment).ifPresent(nature -> inForce.put(treatment, nature));
        }
        known.putAll(inForce);
    }

    /** The nature of a treatment that is now declared. */
    SupplyNature of(VatTreatment treatment) {
        SupplyNature nature = now(treatment);
        SupplyNature before = used.putIfAbsent(treatment, nature);
        if (before != null && before != nature) {
            throw mixed(treatment);
        }
        return nature;
    }

    /** What is supplied under a treatment that is now declared. */
    VatSupply supplyOf(VatTreatment treatment) {
        return new VatSupply(treatment, of(treatment));
    }

    /** The nature of a treatment as far as it is known now. */
    SupplyNature now(VatTreatment treatment) {
        SupplyNature nature = inForce.get(treatment);
        if (nature != null) {
            return nature;
        }
        if (scope.lines().stream().anyMatch(line -> line.vatTreatment().equals(treatment))) {
            throw mixed(treatment);
        }
        return Optional.ofNullable(known.get(treatment))
                .orElseThrow(() -> VatRules.UNKNOWN_NATURE.broken("sale", sale, "treatment", treatment));
    }

    private RuntimeException mixed(VatTreatment treatment) {
        return VatRules.MIXED_NATURES.broken("treatment", treatment, "sale", sale);
    }
}
