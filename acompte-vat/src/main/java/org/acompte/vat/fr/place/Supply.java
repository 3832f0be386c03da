package org.acompte.vat.fr.place;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.vat.fr.FrenchRateKind;
import org.immutables.value.Value;

/**
 * A supply as far as it decides where it is taxed.
 * <p>
 * The address of a party is that of the establishment that supplies or receives it. For example:
 * <pre>{@code
 * Supply.builder()
 *         .seller(seller).buyer(buyer).kind(SupplyKind.GOODS).rate(FrenchRateKind.STANDARD).on(day)
 *         .departure(workshop).arrival(berlin).transport(Transport.BY_SELLER)
 *         .addFacts(SupplyFact.TRANSPORT_PROVEN)
 *         .build();
 * }</pre>
 *
 * @param seller the seller
 * @param buyer the buyer
 * @param kind goods, services or works
 * @param rate which rate it bears where it is taxed in France
 * @param on the day of the supply
 * @param departure where the goods are when their transport begins, or where they are handed over
 * @param arrival where the transport of the goods ends
 * @param transport who brings the goods there
 * @param property where the immovable property is
 * @param distanceSales the turnover of distance sales, for a sale to a consumer in another member state
 * @param facts what else is so
 */
@Value.Builder
@PlaceStyle
public record Supply(
        Seller seller,
        Buyer buyer,
        SupplyKind kind,
        FrenchRateKind rate,
        LocalDate on,
        Optional<Address> departure,
        Optional<Address> arrival,
        Optional<Transport> transport,
        Optional<Address> property,
        Optional<DistanceSales> distanceSales,
        Set<SupplyFact> facts) {

    /** Checks the components and copies the set. */
    public Supply {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(on, "on");
        facts = Set.copyOf(facts);
    }

    /**
     * Starts a supply.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    boolean is(SupplyFact fact) {
        return facts.contains(fact);
    }

    /** Builds a {@link Supply}. */
    public static final class Builder extends SupplyBuilder {
        Builder() {}
    }
}
