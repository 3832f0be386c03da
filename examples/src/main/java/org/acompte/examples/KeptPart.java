package org.acompte.examples;

import java.util.Optional;
import org.acompte.json.JsonRules;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/** What the seller of a story keeps, and on which ground. */
record KeptPart(Kind kind, Optional<Money> amount, String basis) {
    /** What the money stands for; there is no default between them. */
    enum Kind {
        NOTHING,
        INDEMNITY,
        CONSIDERATION
    }

    Kept kept() {
        return switch (kind) {
            case NOTHING -> Kept.nothing(basis);
            case INDEMNITY -> Kept.indemnity(given(), basis);
            case CONSIDERATION -> Kept.consideration(given(), basis);
        };
    }

    private Money given() {
        return amount.orElseThrow(
                () -> JsonRules.MISSING_PROPERTY.broken("property", "\"amount\"", "at", "what is kept"));
    }
}
