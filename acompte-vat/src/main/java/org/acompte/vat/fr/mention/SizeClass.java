package org.acompte.vat.fr.mention;

/** How large a seller is: it decides from when on invoices bear the mentions of décret 2022-1299. */
public enum SizeClass {
    /** A large or an intermediate company (French: <i>grande entreprise</i>, <i>ETI</i>). */
    LARGE_OR_INTERMEDIATE("large-or-intermediate"),
    /** A small or medium company, micro-enterprises included (French: <i>PME</i>, <i>micro-entreprise</i>). */
    SMALL_OR_MICRO("small-or-micro");

    private final String code;

    SizeClass(String code) {
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
