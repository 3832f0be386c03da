package org.acompte.vat.fr;

/** The four rates that metropolitan France has side by side. */
public enum FrenchRateKind {
    /** The rate of all that has no other (French: <i>taux normal</i>), 20 % since 2014. */
    STANDARD("standard"),
    /** Works in dwellings, restaurants, transport and the like (French: <i>taux intermédiaire</i>), 10 % since 2014. */
    INTERMEDIATE("intermediate"),
    /** Food, books, energy renovation and the like (French: <i>taux réduit</i>), 5.5 %. */
    REDUCED("reduced"),
    /** The press, certain medicines and the like (French: <i>taux particulier</i>), 2.1 %. */
    SPECIAL("special");

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
