package org.acompte.vat.fr;

import static org.acompte.vat.TaxPointBasis.ON_INVOICE;
import static org.acompte.vat.TaxPointBasis.ON_INVOICE_OR_15TH;
import static org.acompte.vat.TaxPointBasis.ON_RECEIPT;
import static org.acompte.vat.TaxPointBasis.ON_SUPPLY;

import java.util.List;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The tax points of France as data. */
final class TaxPointTable {
    /** The first day that acompte computes with; the articles are older. */
    static final String FIRST_DAY = "1990-01-01";

    private static final String SERVICES = "CGI art. 269, 2-c";
    private static final String GOODS = "CGI art. 269, 2-a";
    private static final String GOODS_2023 = "CGI art. 269, 2-a (loi 2021-1900 art. 30)";
    private static final String FRANCHISE = "CGI art. 293 B";
    private static final String WRONG_VAT = "CGI art. 283, 3";
    private static final String EXPORT = "CGI art. 262, I";
    private static final String EU_GOODS = "CGI art. 262 ter, I";
    private static final String SUBCONTRACTED = "CGI art. 283, 2 nonies";
    private static final String EU_SERVICES = "Directive 2006/112/EC art. 44 and 196";
    private static final String FOREIGN_SELLER = "CGI art. 283, 1";

    /** By which article a seller is taxed in one of the ways that it may be. */
    static final Provisions<SellerScheme.Kind, Citation> SCHEMES = Provisions.<SellerScheme.Kind, Citation>about(
                    "Under which article a seller is taxed in France")
            .and(SellerScheme.Kind.RECEIPTS, scheme("on receipt", SERVICES))
            .and(SellerScheme.Kind.DEBITS, scheme("with the option for debits", SERVICES))
            .and(SellerScheme.Kind.DELIVERIES, scheme("with the option for deliveries", SERVICES))
            .and(SellerScheme.Kind.SMALL_BUSINESS_EXEMPTION, scheme("as a small business", FRANCHISE));

    /** What a tax point applies to. */
    record Case(Operation operation, SupplyNature nature) {
        @Override
        public String toString() {
            return operation + " of " + nature;
        }
    }

    private static final Provision<TaxPoint> WRONGLY_CHARGED = Provision.of(
            "the tax point of VAT that a small business charges (CGI art. 283, 3)",
            since(FIRST_DAY, ON_INVOICE, WRONG_VAT));

    private static final Provision<TaxPoint> DEBITS =
            rest("services with the option for debits", since(FIRST_DAY, ON_INVOICE, SERVICES));

    static final Provisions<Case, TaxPoint> ADVANCES = Provisions.<Case, TaxPoint>about(
                    "When VAT on advances is due in France")
            .and(services(Operation.ORDINARY), advances("services", since(FIRST_DAY, ON_RECEIPT, SERVICES)))
            .and(goods(Operation.ORDINARY), advances("goods", until2023(GOODS), since2023(GOODS_2023)))
            .and(
                    services(Operation.ON_DEBITS),
                    advances("services with the option for debits", since(FIRST_DAY, ON_RECEIPT, SERVICES)))
            .and(
                    services(Operation.ON_DEBITS_AND_DEPOSIT_INVOICES),
                    advances(
                            "services with the option for debits, if a deposit invoice is a debit",
                            since(FIRST_DAY, ON_INVOICE, SERVICES)))
            .and(
                    services(Operation.ON_DELIVERIES),
                    advances("works with the option for deliveries", since(FIRST_DAY, ON_RECEIPT, SERVICES)))
            .and(
                    services(Operation.SMALL_BUSINESS),
                    advances("services of a small business", since(FIRST_DAY, ON_RECEIPT, FRANCHISE)))
            .and(
                    goods(Operation.SMALL_BUSINESS),
                    advances("goods of a small business", until2023(FRANCHISE), since2023(FRANCHISE)))
            .and(services(Operation.VAT_OF_SMALL_BUSINESS), WRONGLY_CHARGED)
            .and(goods(Operation.VAT_OF_SMALL_BUSINESS), WRONGLY_CHARGED)
            .and(
                    goods(Operation.INTRA_EU_SUPPLY),
                    advances("exempt goods to another member state", since("1993-01-01", ON_SUPPLY, EU_GOODS)))
            .and(goods(Operation.EXPORT), advances("exported goods", since(FIRST_DAY, ON_SUPPLY, EXPORT)))
            .and(
                    services(Operation.SUBCONTRACTED_WORKS),
                    advances("subcontracted works", since("2014-01-01", ON_RECEIPT, SUBCONTRACTED)))
            .and(
                    services(Operation.SERVICE_TO_EU_BUSINESS),
                    advances(
                            "services to a business in another member state",
                            since("2010-01-01", ON_RECEIPT, EU_SERVICES)))
            .and(
                    services(Operation.SELLER_NOT_ESTABLISHED),
                    advances("services of a seller abroad", since("2006-09-01", ON_RECEIPT, FOREIGN_SELLER)))
            .and(
                    goods(Operation.SELLER_NOT_ESTABLISHED),
                    advances(
                            "goods of a seller abroad",
                            between("2006-09-01", "2023-01-01", ON_SUPPLY, FOREIGN_SELLER),
                            since2023(FOREIGN_SELLER)));

    static final Provisions<Case, TaxPoint> BALANCES = Provisions.<Case, TaxPoint>about(
                    "When the rest of VAT is due in France")
            .and(services(Operation.ORDINARY), rest("services", since(FIRST_DAY, ON_RECEIPT, SERVICES)))
            .and(goods(Operation.ORDINARY), rest("goods", since(FIRST_DAY, ON_SUPPLY, GOODS)))
            .and(services(Operation.ON_DEBITS), DEBITS)
            .and(services(Operation.ON_DEBITS_AND_DEPOSIT_INVOICES), DEBITS)
            .and(
                    services(Operation.ON_DELIVERIES),
                    rest("works with the option for deliveries", since(FIRST_DAY, ON_SUPPLY, SERVICES)))
            .and(
                    services(Operation.SMALL_BUSINESS),
                    rest("services of a small business", since(FIRST_DAY, ON_RECEIPT, FRANCHISE)))
            .and(
                    goods(Operation.SMALL_BUSINESS),
                    rest("goods of a small business", since(FIRST_DAY, ON_SUPPLY, FRANCHISE)))
            .and(services(Operation.VAT_OF_SMALL_BUSINESS), WRONGLY_CHARGED)
            .and(goods(Operation.VAT_OF_SMALL_BUSINESS), WRONGLY_CHARGED)
            .and(
                    goods(Operation.INTRA_EU_SUPPLY),
                    rest(
                            "exempt goods to another member state",
                            between("1993-01-01", "2007-01-01", ON_INVOICE_OR_15TH, "Directive 77/388/EEC art. 28d"),
                            since("2007-01-01", ON_INVOICE_OR_15TH, "Directive 2006/112/EC art. 67")))
            .and(goods(Operation.EXPORT), rest("exported goods", since(FIRST_DAY, ON_SUPPLY, EXPORT)))
            .and(
                    services(Operation.SUBCONTRACTED_WORKS),
                    rest("subcontracted works", since("2014-01-01", ON_RECEIPT, SUBCONTRACTED)))
            .and(
                    services(Operation.SERVICE_TO_EU_BUSINESS),
                    rest("services to a business in another member state", since("2010-01-01", ON_SUPPLY, EU_SERVICES)))
            .and(
                    services(Operation.SELLER_NOT_ESTABLISHED),
                    rest("services of a seller abroad", since("2006-09-01", ON_RECEIPT, FOREIGN_SELLER)))
            .and(
                    goods(Operation.SELLER_NOT_ESTABLISHED),
                    rest("goods of a seller abroad", since("2006-09-01", ON_SUPPLY, FOREIGN_SELLER)));

    static final Provision<Citation> VAT_GIVEN_BACK = Provision.of(
            "VAT given back (CGI art. 272, 1)",
            FrenchTaxCode.since(FIRST_DAY, Citation.of("CGI art. 272, 1"), "CGI art. 272, 1"));

    static final Provision<Citation> BASE_TAKEN_BACK = Provision.of(
            "a base without VAT taken back",
            Dated.between(
                    FIRST_DAY,
                    "2007-01-01",
                    Citation.of("Directive 77/388/EEC art. 11, C(1)"),
                    "Directive 77/388/EEC art. 11, C(1)"),
            Dated.since("2007-01-01", Citation.of("Directive 2006/112/EC art. 90"), "Directive 2006/112/EC art. 90"));

    private TaxPointTable() {}

    private static Provision<Citation> scheme(String how, String article) {
        return Provision.of(
                "the article for a seller " + how, FrenchTaxCode.cited(FIRST_DAY, Citation.of(article), article));
    }

    private static Case services(Operation operation) {
        return new Case(operation, SupplyNature.SERVICES);
    }

    private static Case goods(Operation operation) {
        return new Case(operation, SupplyNature.GOODS);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Provision<TaxPoint> advances(String of, Dated<TaxPoint>... versions) {
        return provision("advances on " + of, versions);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Provision<TaxPoint> rest(String of, Dated<TaxPoint>... versions) {
        return provision(of, versions);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Provision<TaxPoint> provision(String of, Dated<TaxPoint>... versions) {
        String article = versions[0].citation().text();
        return Provision.of("the tax point of " + of + " (" + article + ")", List.of(versions));
    }

    private static Dated<TaxPoint> until2023(String article) {
        return between(FIRST_DAY, "2023-01-01", ON_SUPPLY, article);
    }

    private static Dated<TaxPoint> since2023(String article) {
        return since("2023-01-01", ON_RECEIPT, article);
    }

    private static Dated<TaxPoint> since(String start, TaxPointBasis basis, String article) {
        return FrenchTaxCode.cited(start, TaxPoint.of(basis, Citation.of(article)), article);
    }

    private static Dated<TaxPoint> between(String start, String end, TaxPointBasis basis, String article) {
        return Dated.between(start, end, TaxPoint.of(basis, Citation.of(article)), article);
    }
}
