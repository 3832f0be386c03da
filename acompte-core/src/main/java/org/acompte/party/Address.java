package org.acompte.party;

import java.util.List;
import java.util.Objects;
import org.acompte.rule.Text;
import org.immutables.value.Value;

/**
 * A postal address.
 * <p>
 * For example, {@code Address.builder().addLine("12 rue des Lilas").postCode("69003").city("Lyon").country("FR").build()}.
 *
 * @param lines street, building and the like, at most six lines, possibly none
 * @param postCode the post code
 * @param city the city
 * @param country the code of the country in ISO 3166, two capital letters
 * @en16931 BG-5, BG-8
 */
@Value.Builder
@PartyStyle
public record Address(List<String> lines, String postCode, String city, String country) implements WithAddress {

    /**
     * Checks the components and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), the country is not two capital letters (AC-PTY-03), or there are more than
     *     six lines (AC-PTY-05)
     */
    public Address {
        lines = List.copyOf(lines);
        Codes.requireAtMost(6, lines, "address lines");
        for (String line : lines) {
            Text.require(line, "Address line", 200);
        }
        Text.require(postCode, "Post code", 20);
        Text.require(city, "City", 200);
        Objects.requireNonNull(country, "country");
        if (!Codes.matches(country, 2, 2, Codes.CAPITALS)) {
            throw PartyRules.COUNTRY.broken("country", Codes.shown(country));
        }
    }

    /**
     * Starts an address.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Address}. */
    public static final class Builder extends AddressBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
