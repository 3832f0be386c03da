package org.acompte.vat.fr;

import static org.acompte.vat.TaxPointBasis.ON_RECEIPT;
import static org.acompte.vat.TaxPointBasis.ON_SUPPLY;

import java.time.LocalDate;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatRegime;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The tax points of France as data, without the option for invoices. */
final class FrenchTaxPoints implements VatRegime {
    /** The first day that acompte computes with; the articles are older. */
    private static final String FIRST_DAY = "1990-01-01";

    private static final Citation GIVEN_BACK = Citation.of("CGI art. 272, 1");

    static final Provisions<SupplyNature, TaxPoint> ADVANCES = Provisions.<SupplyNature, TaxPoint>about(
                    "When VAT on advances is due in France")
            .and(
                    SupplyNature.SERVICES,
                    Provision.of(
                            "the tax point of advances on services (CGI art. 269, 2-c)",
                            since(FIRST_DAY, ON_RECEIPT, "CGI art. 269, 2-c")))
            .and(
                    SupplyNature.GOODS,
                    Provision.of(
                            "the tax point of advances on goods (CGI art. 269, 2-a)",
                            Dated.between(
                                    FIRST_DAY,
                                    "2023-01-01",
                                    point(ON_SUPPLY, "CGI art. 269, 2-a"),
                                    "CGI art. 269, 2-a"),
                            since("2023-01-01", ON_RECEIPT, "CGI art. 269, 2-a (loi 2021-1900 art. 30)")));

    static final Provisions<SupplyNature, TaxPoint> BALANCES = Provisions.<SupplyNature, TaxPoint>about(
                    "When the rest of VAT is due in France")
            .and(
                    SupplyNature.SERVICES,
                    Provision.of(
                            "the tax point of services (CGI art. 269, 2-c)",
                            since(FIRST_DAY, ON_RECEIPT, "CGI art. 269, 2-c")))
            .and(
                    SupplyNature.GOODS,
                    Provision.of(
                            "the tax point of goods (CGI art. 269, 2-a)",
                            since(FIRST_DAY, ON_SUPPLY, "CGI art. 269, 2-a")));

    private static Dated<TaxPoint> since(String start, TaxPointBasis basis, String article) {
        return Dated.since(start, point(basis, article), article);
    }

    private static TaxPoint point(TaxPointBasis basis, String article) {
        return TaxPoint.of(basis, Citation.of(article));
    }

    @Override
    public TaxPoint advance(SupplyNature nature, LocalDate receivedOn) {
        return ADVANCES.of(nature).on(receivedOn);
    }

    @Override
    public TaxPoint balance(SupplyNature nature, LocalDate on) {
        return BALANCES.of(nature).on(on);
    }

    @Override
    public Citation givenBack(LocalDate on) {
        return GIVEN_BACK;
    }

    @Override
    public String toString() {
        return "France: goods on the supply, services and advances on receipt";
    }
}
