package org.acompte.amount;

import java.util.List;
import org.acompte.amount.VatCategory.Taxation;

/**
 * The VAT categories of EN 16931.
 *
 * @en16931 code list of BT-118 and BT-151
 */
public final class VatCategories {
    /** S: taxed at a positive rate, whether standard or reduced. */
    public static final VatCategory STANDARD = new VatCategory("S", "standard rate", Taxation.TAXED);
    /** Z: taxed at the rate zero. */
    public static final VatCategory ZERO_RATED = new VatCategory("Z", "zero rated", Taxation.ZERO_RATED);
    /** E: exempt from VAT (French: <i>exonération</i>). */
    public static final VatCategory EXEMPT = new VatCategory("E", "exempt", Taxation.UNTAXED);
    /** AE: the customer owes the VAT (French: <i>autoliquidation</i>). */
    public static final VatCategory REVERSE_CHARGE = new VatCategory("AE", "reverse charge", Taxation.UNTAXED);
    /** K: goods supplied to another state of the European Union (French: <i>livraison intracommunautaire</i>). */
    public static final VatCategory INTRA_COMMUNITY = new VatCategory("K", "intra-community supply", Taxation.UNTAXED);
    /** G: export out of the European Union. */
    public static final VatCategory EXPORT = new VatCategory("G", "export", Taxation.UNTAXED);
    /** O: outside the scope of VAT. */
    public static final VatCategory OUT_OF_SCOPE = new VatCategory("O", "outside the scope of VAT", Taxation.UNTAXED);
    /** L: the tax of the Canary Islands (IGIC). */
    public static final VatCategory CANARY_ISLANDS = new VatCategory("L", "IGIC", Taxation.TAXED_OR_ZERO);
    /** M: the tax of Ceuta and Melilla (IPSI). */
    public static final VatCategory CEUTA_AND_MELILLA = new VatCategory("M", "IPSI", Taxation.TAXED_OR_ZERO);
    /** B: VAT that the customer pays to the treasury of Italy (split payment). */
    public static final VatCategory SPLIT_PAYMENT = new VatCategory("B", "split payment", Taxation.TAXED);

    static final List<VatCategory> ALL = List.of(
            STANDARD,
            ZERO_RATED,
            EXEMPT,
            REVERSE_CHARGE,
            INTRA_COMMUNITY,
            EXPORT,
            OUT_OF_SCOPE,
            CANARY_ISLANDS,
            CEUTA_AND_MELILLA,
            SPLIT_PAYMENT);

    private VatCategories() {}

    /**
     * Lists the categories.
     *
     * @return all of them, S first
     */
    public static List<VatCategory> all() {
        return ALL;
    }
}
