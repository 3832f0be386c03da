package org.acompte.vat.fr;

import org.acompte.rule.Citation;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** Where French law lets the buyer owe the VAT, and when, as data. */
final class PurchaseTable {
    static final Provisions<PurchaseKind, String> ARTICLES = Provisions.<PurchaseKind, String>about(
                    "Where the buyer owes the VAT in France")
            .and(PurchaseKind.INTRA_EU_ACQUISITION, liable("an intra-EU acquisition", "1993-01-01", "CGI art. 256 bis"))
            .and(
                    PurchaseKind.SERVICE_FROM_ABROAD,
                    liable(
                            "a service from a taxable person not established in France",
                            "2010-01-01",
                            "CGI art. 283, 2"))
            .and(
                    PurchaseKind.SUPPLIER_NOT_ESTABLISHED,
                    liable("a supply in France by a supplier not established there", "2006-09-01", "CGI art. 283, 1"))
            .and(
                    PurchaseKind.SUBCONTRACTED_WORKS,
                    liable("subcontracted works", "2014-01-01", "CGI art. 283, 2 nonies"));

    /** Those that do not follow the rule for sales. */
    static final Provisions<PurchaseKind, TaxPoint> ADVANCES = Provisions.<PurchaseKind, TaxPoint>about(
                    "When VAT on advances is due that the buyer owes itself in France")
            .and(
                    PurchaseKind.INTRA_EU_ACQUISITION,
                    point(
                            "advances on intra-EU acquisitions",
                            "1993-01-01",
                            TaxPointBasis.ON_SUPPLY,
                            "CGI art. 269, 2-d"))
            .and(
                    PurchaseKind.SERVICE_FROM_ABROAD,
                    point(
                            "advances on services from abroad",
                            "2010-01-01",
                            TaxPointBasis.ON_RECEIPT,
                            "CGI art. 269, 2-a"));

    /** Those that do not follow the rule for sales. */
    static final Provisions<PurchaseKind, TaxPoint> BALANCES = Provisions.<PurchaseKind, TaxPoint>about(
                    "When the rest of VAT is due that the buyer owes itself in France")
            .and(
                    PurchaseKind.INTRA_EU_ACQUISITION,
                    point("intra-EU acquisitions", "1993-01-01", TaxPointBasis.ON_INVOICE_OR_15TH, "CGI art. 269, 2-d"))
            .and(
                    PurchaseKind.SERVICE_FROM_ABROAD,
                    point(
                            "services from abroad",
                            "2010-01-01",
                            TaxPointBasis.ON_SUPPLY,
                            "Directive 2006/112/EC art. 63"));

    private PurchaseTable() {}

    private static Provision<String> liable(String purchase, String since, String article) {
        return Provision.of("who owes the VAT on " + purchase, FrenchTaxCode.cited(since, article, article));
    }

    private static Provision<TaxPoint> point(String what, String since, TaxPointBasis basis, String article) {
        return Provision.of(
                "the tax point of " + what,
                FrenchTaxCode.cited(since, TaxPoint.of(basis, Citation.of(article)), article));
    }
}
