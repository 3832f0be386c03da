package org.acompte.vat.fr.mention;

/** Which works in dwellings of more than two years bear a reduced rate. */
public enum HousingWorks {
    /** None: no works in a dwelling, or at the standard rate. */
    NONE("none"),
    /** Improvement, conversion or upkeep at 10 % (CGI art. 279-0 bis). */
    IMPROVEMENT("improvement"),
    /** Energy renovation at 5.5 % (CGI art. 278-0 bis A). */
    ENERGY("energy"),
    /** Works of both kinds. */
    BOTH("both");

    private final String code;

    HousingWorks(String code) {
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
