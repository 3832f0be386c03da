package org.acompte.vat.fr.place;

/** What is supplied, as far as it decides where it is taxed. */
public enum SupplyKind {
    /** Goods, other than those with rules of their own such as new means of transport, energy or goods to be installed. */
    GOODS("goods"),
    /** A service under the general rule of CGI art. 259. */
    SERVICES("services"),
    /**
     * A service with a rule of its own, such as transport of persons, meals, events, hire of vehicles, agents, services by
     * electronic means to consumers, or those of CGI art. 259 B to consumers outside the European Union.
     */
    OTHER_SERVICES("other-services"),
    /** Works on immovable property, for the person who ordered them. */
    WORKS("works"),
    /** Works on immovable property, for a contractor who owes them to another. */
    SUBCONTRACTED_WORKS("subcontracted-works");

    private final String code;

    SupplyKind(String code) {
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
