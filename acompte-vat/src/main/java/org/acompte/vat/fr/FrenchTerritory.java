package org.acompte.vat.fr;

/**
 * A part of France with rates of VAT of its own, or without VAT.
 * <p>
 * For goods, each overseas department is an export territory for the mainland; that is a question of the place of supply
 * and not of the rate. Monaco is treated as the mainland; Saint-Martin, Saint-Barthélemy and the other collectivities
 * overseas are not here.
 */
public enum FrenchTerritory {
    /** The continent and its islands but Corsica (French: <i>France continentale</i>). */
    MAINLAND("mainland", "metropolitan France"),
    /** Corsica, with rates of its own beside those of the mainland. */
    CORSICA("corsica", "Corsica"),
    /** Guadeloupe, without Saint-Martin and Saint-Barthélemy. */
    GUADELOUPE("guadeloupe", "Guadeloupe"),
    /** Martinique. */
    MARTINIQUE("martinique", "Martinique"),
    /** Réunion. */
    REUNION("reunion", "Réunion"),
    /** French Guiana, where VAT does not apply. */
    GUYANE("guyane", "Guyane"),
    /** Mayotte, where VAT does not apply. */
    MAYOTTE("mayotte", "Mayotte");

    private final String code;
    private final String words;

    FrenchTerritory(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /** Its name in a sentence. */
    String inWords() {
        return words;
    }
}
