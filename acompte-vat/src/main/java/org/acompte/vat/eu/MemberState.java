package org.acompte.vat.eu;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.rule.Rule;

/**
 * A member state of the European Union, by its ISO code and the prefix of its VAT numbers.
 * <p>
 * The two are the same but for Greece: its country is GR and its VAT numbers begin with EL. So one never stands in for the
 * other: {@code MemberState.ofCountry("GR")} and {@code MemberState.ofVatNumber("EL123456783")} are both
 * {@link #GREECE}, and {@code MemberState.ofCountry("EL")} is refused.
 * <p>
 * The United Kingdom is no member state; nor is Northern Ireland, whose numbers for trade in goods begin with XI. The VAT
 * numbers of Monaco are French.
 *
 * @law Directive 2006/112/EC art. 215: VAT numbers begin with the ISO code, and Greece may use EL
 */
public enum MemberState {
    /** Austria. */
    AUSTRIA("AT", "AT", "Austria"),
    /** Belgium. */
    BELGIUM("BE", "BE", "Belgium"),
    /** Bulgaria. */
    BULGARIA("BG", "BG", "Bulgaria"),
    /** Croatia, a member state since 2013-07-01. */
    CROATIA("HR", "HR", "Croatia"),
    /** Cyprus. */
    CYPRUS("CY", "CY", "Cyprus"),
    /** Czechia. */
    CZECHIA("CZ", "CZ", "Czechia"),
    /** Denmark. */
    DENMARK("DK", "DK", "Denmark"),
    /** Estonia. */
    ESTONIA("EE", "EE", "Estonia"),
    /** Finland. */
    FINLAND("FI", "FI", "Finland"),
    /** France. */
    FRANCE("FR", "FR", "France"),
    /** Germany. */
    GERMANY("DE", "DE", "Germany"),
    /** Greece, whose country is GR and whose VAT numbers begin with EL. */
    GREECE("GR", "EL", "Greece"),
    /** Hungary. */
    HUNGARY("HU", "HU", "Hungary"),
    /** Ireland. */
    IRELAND("IE", "IE", "Ireland"),
    /** Italy. */
    ITALY("IT", "IT", "Italy"),
    /** Latvia. */
    LATVIA("LV", "LV", "Latvia"),
    /** Lithuania. */
    LITHUANIA("LT", "LT", "Lithuania"),
    /** Luxembourg. */
    LUXEMBOURG("LU", "LU", "Luxembourg"),
    /** Malta. */
    MALTA("MT", "MT", "Malta"),
    /** The Netherlands. */
    NETHERLANDS("NL", "NL", "the Netherlands"),
    /** Poland. */
    POLAND("PL", "PL", "Poland"),
    /** Portugal. */
    PORTUGAL("PT", "PT", "Portugal"),
    /** Romania. */
    ROMANIA("RO", "RO", "Romania"),
    /** Slovakia. */
    SLOVAKIA("SK", "SK", "Slovakia"),
    /** Slovenia. */
    SLOVENIA("SI", "SI", "Slovenia"),
    /** Spain. */
    SPAIN("ES", "ES", "Spain"),
    /** Sweden. */
    SWEDEN("SE", "SE", "Sweden");

    private static final int PREFIX_LENGTH = 2;

    private final String country;
    private final String vatPrefix;
    private final String englishName;

    MemberState(String country, String vatPrefix, String englishName) {
        this.country = country;
        this.vatPrefix = vatPrefix;
        this.englishName = englishName;
    }

    /**
     * Returns the member state of an ISO code.
     *
     * @param country the country of an address, two capital letters, such as {@code "GR"}
     * @return the member state
     * @throws org.acompte.rule.RuleViolationException if it is no member state (AC-EUR-01)
     */
    public static MemberState ofCountry(String country) {
        return findCountry(country)
                .orElseThrow(() -> refused(EuropeanRules.NO_MEMBER_COUNTRY, "country", country, MemberState::country));
    }

    /**
     * Returns the member state of an ISO code, if it is one.
     *
     * @param country the country of an address, two capital letters
     * @return the member state, or empty for any other country
     */
    public static Optional<MemberState> findCountry(String country) {
        return find(MemberState::country, country);
    }

    /**
     * Returns the member state that gave a VAT number, by how the number begins; the rest of it is not checked.
     *
     * @param vatNumber a VAT number with its prefix, such as {@code "EL123456783"}
     * @return the member state
     * @throws org.acompte.rule.RuleViolationException if VAT numbers of no member state begin so (AC-EUR-02)
     */
    public static MemberState ofVatNumber(String vatNumber) {
        return findVatNumber(vatNumber)
                .orElseThrow(() ->
                        refused(EuropeanRules.NO_MEMBER_PREFIX, "prefix", prefix(vatNumber), MemberState::vatPrefix));
    }

    /**
     * Returns the member state that gave a VAT number, if it is one.
     *
     * @param vatNumber a VAT number with its prefix
     * @return the member state, or empty if the number begins with anything else
     */
    public static Optional<MemberState> findVatNumber(String vatNumber) {
        return find(MemberState::vatPrefix, prefix(vatNumber));
    }

    private static String prefix(String vatNumber) {
        return vatNumber.substring(0, Math.min(PREFIX_LENGTH, vatNumber.length()));
    }

    private static Optional<MemberState> find(Function<MemberState, String> code, String value) {
        Objects.requireNonNull(value, "value");
        return Arrays.stream(values())
                .filter(state -> code.apply(state).equals(value))
                .findFirst();
    }

    private static RuntimeException refused(Rule rule, String what, String value, Function<MemberState, String> code) {
        List<String> known = Arrays.stream(values()).map(code).sorted().toList();
        return rule.broken(what, value, "known", String.join(", ", known));
    }

    /**
     * Returns the ISO 3166-1 code, as addresses have it.
     *
     * @return two capital letters; GR for Greece
     */
    public String country() {
        return country;
    }

    /**
     * Returns how its VAT numbers begin.
     *
     * @return two capital letters; EL for Greece
     */
    public String vatPrefix() {
        return vatPrefix;
    }

    /**
     * Returns the name for messages.
     *
     * @return the English name as it stands in a sentence, such as {@code "the Netherlands"}
     */
    public String englishName() {
        return englishName;
    }
}
