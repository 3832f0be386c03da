package org.acompte.vat.fr.place;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.party.Address;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.law.Provisions;

/** Where an address is, as VAT sees it. */
sealed interface Area {

    /** In France. */
    record France(FrenchTerritory territory) implements Area {
        @Override
        public String toString() {
            return territory.code();
        }

        /** Whether goods that stay inside are not exported: Guadeloupe and Martinique are one, the mainland and Corsica too. */
        boolean isOneMarketWith(France other) {
            return market() == other.market();
        }

        boolean isInEuropeanUnion() {
            return market() == FrenchTerritory.MAINLAND;
        }

        private FrenchTerritory market() {
            return switch (territory) {
                case MAINLAND, CORSICA -> FrenchTerritory.MAINLAND;
                case GUADELOUPE, MARTINIQUE -> FrenchTerritory.GUADELOUPE;
                case REUNION, GUYANE, MAYOTTE -> territory;
            };
        }
    }

    /** In another member state. */
    record Union(MemberState state) implements Area {
        @Override
        public String toString() {
            return state.englishName();
        }
    }

    /** Outside the European Union. */
    record Third(String country) implements Area {
        @Override
        public String toString() {
            return "the third country " + country;
        }
    }

    /** In a place with rules of its own. */
    record Special(String name) implements Area {
        @Override
        public String toString() {
            return name;
        }
    }

    static Area of(Address address, LocalDate on) {
        Optional<String> special = find(PlaceLawTable.SPECIAL, address, on);
        if (special.isPresent()) {
            return new Special(special.get());
        }
        Optional<FrenchTerritory> territory = find(PlaceLawTable.FRANCE, address, on);
        if (territory.isPresent()) {
            return new France(territory.get());
        }
        return MemberState.findCountry(address.country())
                .<Area>map(Union::new)
                .orElseGet(() -> new Third(address.country()));
    }

    /** Whether the rates of a member state are not those of an address in it. */
    static boolean hasOwnRates(Address address, LocalDate on) {
        return find(PlaceLawTable.OWN_RATES, address, on).isPresent();
    }

    /** Finds what is known of the longest beginning of the post code. */
    private static <T> Optional<T> find(Provisions<String, T> places, Address address, LocalDate on) {
        String post = address.postCode().replace(" ", "").replace("-", "");
        for (int length = post.length(); length >= 0; length--) {
            String area = length == 0 ? address.country() : address.country() + " " + post.substring(0, length);
            Optional<T> found =
                    places.find(area).flatMap(provision -> provision.find(on)).map(dated -> dated.value());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
