package org.acompte.vat;

import java.util.Objects;
import org.acompte.rule.Citation;

/**
 * What makes VAT chargeable, and by which article.
 * <p>
 * For example, {@code TaxPoint.of(TaxPointBasis.ON_RECEIPT, Citation.of("CGI art. 269, 2-c"))}.
 *
 * @param basis the receipt, the supply or the invoice
 * @param citation the article
 * @en16931 BT-8
 */
public record TaxPoint(TaxPointBasis basis, Citation citation) {

    /** Checks the components. */
    public TaxPoint {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns a tax point.
     *
     * @param basis the receipt, the supply or the invoice
     * @param citation the article
     * @return the tax point
     */
    public static TaxPoint of(TaxPointBasis basis, Citation citation) {
        return new TaxPoint(basis, citation);
    }
}
