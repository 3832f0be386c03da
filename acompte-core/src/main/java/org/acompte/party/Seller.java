package org.acompte.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.immutables.value.Value;

/**
 * The party that sells and issues the documents.
 * <p>
 * For example, {@code Seller.builder().name("Atelier Rivoire").address(workshop).build()}.
 *
 * @param name the name of the company or the person
 * @param address the postal address
 * @param identifiers identifiers with their schemes, possibly none
 * @param vatNumber the VAT number with its country prefix, if there is one
 * @en16931 BG-4
 */
@Value.Builder
@PartyStyle
public record Seller(String name, Address address, List<Identifier> identifiers, Optional<String> vatNumber)
        implements Party, WithSeller {

    /**
     * Checks the components and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if the name is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), the VAT number does not look like one (AC-PTY-04), or there are
     *     more than 50 identifiers (AC-PTY-05)
     */
    public Seller {
        Text.require(name, "Name", 200);
        Objects.requireNonNull(address, "address");
        identifiers = List.copyOf(identifiers);
        Codes.requireAtMost(50, identifiers, "identifiers");
        VatNumbers.requireForm(vatNumber);
    }

    /**
     * Starts a seller.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Seller}. */
    public static final class Builder extends SellerBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
