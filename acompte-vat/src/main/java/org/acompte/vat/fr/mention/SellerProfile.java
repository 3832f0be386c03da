package org.acompte.vat.fr.mention;

import java.util.Objects;
import java.util.Optional;
import org.acompte.vat.fr.FrenchRegime;
import org.immutables.value.Value;

/**
 * What French documents say of a seller besides name, address and numbers; a host stores it once.
 * <p>
 * The regime is the one that the ledger of its sales has, so that documents and books agree on every day.
 * For example, {@code SellerProfile.builder().sizeClass(SizeClass.SMALL_OR_MICRO).regime(FrenchVat.regime())
 * .legalStatus(new LegalStatus.SoleTrader(Optional.empty())).build()}.
 *
 * @param sizeClass how large the seller is
 * @param regime how the seller is taxed; the day of a document decides which of its options is printed
 * @param legalStatus what the seller is in law
 * @param singleTaxablePerson the VAT group that the seller belongs to, if there is one
 * @param taxRepresentative who stands for a seller from elsewhere, if anybody does
 * @param decennialInsurance the insurance of building works, if there is one
 * @param mediator who mediates with consumers, if anybody does
 */
@Value.Builder
@MentionStyle
public record SellerProfile(
        SizeClass sizeClass,
        FrenchRegime regime,
        LegalStatus legalStatus,
        Optional<TaxPerson> singleTaxablePerson,
        Optional<TaxPerson> taxRepresentative,
        Optional<DecennialInsurance> decennialInsurance,
        Optional<Mediator> mediator)
        implements WithSellerProfile {

    /** Checks the components. */
    public SellerProfile {
        Objects.requireNonNull(sizeClass, "sizeClass");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(legalStatus, "legalStatus");
        Objects.requireNonNull(singleTaxablePerson, "singleTaxablePerson");
        Objects.requireNonNull(taxRepresentative, "taxRepresentative");
        Objects.requireNonNull(decennialInsurance, "decennialInsurance");
        Objects.requireNonNull(mediator, "mediator");
    }

    /**
     * Starts a profile.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SellerProfile}. */
    public static final class Builder extends SellerProfileBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
