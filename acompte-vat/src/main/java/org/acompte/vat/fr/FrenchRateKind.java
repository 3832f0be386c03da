package org.acompte.vat.fr;

/**
 * The rates that French law has side by side, by what they are for.
 * <p>
 * The first four are those of metropolitan France. The others are operations that a territory taxes otherwise; which kinds a
 * territory has, and at which rate, is a question to {@link FrenchVat#rate(FrenchTerritory, FrenchRateKind)}.
 */
public enum FrenchRateKind {
    /** The rate of all that has no other (French: <i>taux normal</i>), 20 % since 2014. */
    STANDARD("standard"),
    /** Works in dwellings, restaurants, transport and the like (French: <i>taux intermédiaire</i>), 10 % since 2014. */
    INTERMEDIATE("intermediate"),
    /** Food, books, energy renovation and the like (French: <i>taux réduit</i>), 5.5 %. */
    REDUCED("reduced"),
    /** The press, certain medicines and the like (French: <i>taux particulier</i>), 2.1 %. */
    SPECIAL("special"),
    /** The first showings of certain plays, concerts and circuses (CGI art. 281 quater), a case of the special rate. */
    FIRST_SHOWS("first-shows"),
    /** Live animals for meat sold to persons without VAT (CGI art. 281 sexies), a case of the special rate. */
    LIVE_MEAT_ANIMALS("live-meat-animals"),
    /** The press (CGI art. 298 septies), a case of the special rate. */
    PRESS("press"),
    /** Food, water, transport, lodging and the like in Corsica, as far as CGI art. 297, I-1, 2° names them. */
    CORSICAN_REDUCED("corsican-reduced"),
    /** Immovable works in Corsica and the other operations of CGI art. 297, I-1, 5°. */
    CORSICAN_WORKS("corsican-works"),
    /** Petroleum products delivered in Corsica (CGI art. 297, I-1, 6°). */
    CORSICAN_PETROLEUM("corsican-petroleum");

    private final String code;

    FrenchRateKind(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }
}
