package org.acompte.vat.fr.place;

import java.util.Objects;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;

/** Whose rate counts for whoever owes the VAT. */
public sealed interface RateRule {

    /**
     * A rate of a French territory.
     *
     * @param territory where
     * @param kind which of its rates
     */
    record French(FrenchTerritory territory, FrenchRateKind kind) implements RateRule {
        /** Checks the components. */
        public French {
            Objects.requireNonNull(territory, "territory");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String toString() {
            return "the " + kind.code() + " rate of " + territory.code();
        }
    }

    /**
     * The rate of another member state for such a supply, which its own law says.
     *
     * @param state the member state
     */
    record OfMemberState(MemberState state) implements RateRule {
        /** Checks the component. */
        public OfMemberState {
            Objects.requireNonNull(state, "state");
        }

        @Override
        public String toString() {
            return "the rate of " + state.englishName() + " for such a supply";
        }
    }

    /** No VAT of a state that acompte knows of is due. */
    record None() implements RateRule {
        @Override
        public String toString() {
            return "no rate";
        }
    }
}
