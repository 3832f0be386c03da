package org.acompte.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.party.Party;
import org.acompte.rule.Violation;
import org.acompte.vat.fr.FrenchIdentifiers;
import org.acompte.vat.fr.FrenchVatNumber;

/** Reports wrong national numbers of parties. */
final class PartyNumbers {
    private static final String VAT_NUMBER = "{org.acompte.validation.VatNumber.message}";

    private final ConstraintValidatorContext context;
    private boolean right = true;

    PartyNumbers(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Reports what is wrong with one party; true if nothing was wrong with any party so far. */
    boolean check(Party party, String prefix) {
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : FrenchIdentifiers.check(party)) {
            violations.add(violation.within(prefix));
        }
        right &= Report.of(violations, context);
        Optional<String> foreign = party.vatNumber().filter(number -> !number.startsWith(FrenchVatNumber.PREFIX));
        if (foreign.isPresent() && !VatShapes.accept(foreign.get(), true)) {
            context.disableDefaultConstraintViolation();
            Report.add(prefix + "/vatNumber", VAT_NUMBER, context);
            right = false;
        }
        return right;
    }
}
