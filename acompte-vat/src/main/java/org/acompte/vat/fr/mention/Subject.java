package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategory;
import org.acompte.deposit.Advance;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Party;
import org.acompte.party.Seller;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.SaleDocument;
import org.acompte.vat.fr.Siren;
import org.acompte.vat.fr.Siret;

/**
 * The facts of one document that mentions follow from.
 *
 * @param kind what it is
 * @param document the issued document; empty for a quote
 * @param number its number
 * @param day its day
 * @param seller the seller
 * @param buyer the buyer
 * @param amount what it asks or takes back
 * @param supplied what is supplied, before deposits are deducted
 * @param natures goods, services or both; empty for a claim outside VAT
 * @param advances what is asked in advance
 * @param paidOn the days on which a deposit was paid
 */
record Subject(
        DocumentKind kind,
        Optional<SaleDocument> document,
        String number,
        LocalDate day,
        Seller seller,
        Buyer buyer,
        VatBreakdown amount,
        VatBreakdown supplied,
        Set<SupplyNature> natures,
        List<Advance> advances,
        List<LocalDate> paidOn) {
    private static final int SIREN_LENGTH = 9;
    /** France and those of its parts that have a country code and SIREN of their own. */
    private static final Set<String> FRENCH = Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "BL", "MF", "PM");

    boolean toConsumer() {
        return buyer.kind() == BuyerKind.CONSUMER;
    }

    boolean toBusiness() {
        return buyer.kind() == BuyerKind.BUSINESS;
    }

    boolean hasCategory(VatCategory category) {
        return supplied.treatments().stream().anyMatch(t -> t.category().equals(category));
    }

    static boolean isFrench(Party party) {
        return isFrench(party.address());
    }

    private static boolean isFrench(Address address) {
        return FRENCH.contains(address.country());
    }

    /** The SIREN that a party carries, by itself or as the beginning of a SIRET. */
    static Optional<String> siren(Party party) {
        Optional<String> own = value(party, Siren.SCHEME);
        return own.isPresent()
                ? own
                : value(party, Siret.SCHEME)
                        .filter(siret -> siret.length() > SIREN_LENGTH)
                        .map(siret -> siret.substring(0, SIREN_LENGTH));
    }

    private static Optional<String> value(Party party, String scheme) {
        return party.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }
}
