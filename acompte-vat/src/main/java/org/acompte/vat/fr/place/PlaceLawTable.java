package org.acompte.vat.fr.place;

import org.acompte.vat.fr.FrenchTaxCode;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What decides where a supply is taxed, as data. */
final class PlaceLawTable {
    /** The first day that acompte computes with; the articles are older. */
    private static final String FIRST_DAY = "1990-01-01";

    private static final String SINGLE_MARKET = "1993-01-01";
    private static final String SERVICES_DIRECTIVE = "2010-01-01";
    private static final String POST = "Post codes of La Poste; ISO 3166-1";
    private static final String NOT_IN_THE_UNION = "Directive 2006/112/EC art. 6";

    static final Provisions<PlaceRule, String> ARTICLES = Provisions.<PlaceRule, String>about(
                    "Where a supply is taxed, seen from France")
            .and(PlaceRule.GOODS_IN_FRANCE, since(FIRST_DAY, "goods supplied in France", "CGI art. 258"))
            .and(PlaceRule.OVERSEAS, since(FIRST_DAY, "goods sent to another territory of France", "CGI art. 294, 2"))
            .and(PlaceRule.NO_VAT, since(FIRST_DAY, "Guyane and Mayotte", "CGI art. 294, 1"))
            .and(PlaceRule.FRANCHISE, since(FIRST_DAY, "a small business without VAT", "CGI art. 293 B"))
            .and(PlaceRule.EXPORT, since(FIRST_DAY, "goods that leave the European Union", "CGI art. 262, I"))
            .and(
                    PlaceRule.INTRA_EU_SUPPLY,
                    since(SINGLE_MARKET, "goods to another member state", "CGI art. 262 ter, I"))
            .and(
                    PlaceRule.ACQUISITION,
                    since(SINGLE_MARKET, "goods from another member state", "CGI art. 256 bis, 258 C"))
            .and(
                    PlaceRule.DISTANCE_SALE,
                    since("2021-07-01", "goods sent to a consumer in another member state", "CGI art. 258 A, 259 D"))
            .and(
                    PlaceRule.SERVICE_TO_BUSINESS,
                    since(SERVICES_DIRECTIVE, "services to a taxable person", "CGI art. 259, 1°"))
            .and(PlaceRule.SERVICE_TO_CONSUMER, since(SERVICES_DIRECTIVE, "services to others", "CGI art. 259, 2°"))
            .and(
                    PlaceRule.SERVICE_BOUGHT,
                    since(SERVICES_DIRECTIVE, "services from a supplier abroad", "CGI art. 259, 1°; 283, 2"))
            .and(PlaceRule.WORKS, since(SERVICES_DIRECTIVE, "works on immovable property", "CGI art. 259 A, 2°"))
            .and(PlaceRule.SUBCONTRACTED_WORKS, since("2014-01-01", "subcontracted works", "CGI art. 283, 2 nonies"))
            .and(
                    PlaceRule.SUPPLIER_NOT_ESTABLISHED,
                    since("2006-09-01", "a supplier who is not established in France", "CGI art. 283, 1"));

    /** Turnover without VAT up to which distance sales stay taxed where they start. */
    static final Provision<Money> THRESHOLD = Provision.of(
            "the turnover of distance sales up to which they are taxed where they start (CGI art. 259 D)",
            Dated.since(
                    "2021-07-01",
                    Money.of(CurrencyUnit.EUR, 10_000),
                    "CGI art. 259 D; Directive 2006/112/EC art. 59c"));

    /** The mention of what is supplied in Guyane and Mayotte. */
    static final Provision<String> TERRITORY_WITHOUT_VAT = Provision.of(
            "the mention in Guyane and Mayotte",
            FrenchTaxCode.says("TVA non applicable, article 294, 1 du CGI", "CGI art. 294, 1"));

    /** The mention of services and works whose place is outside France. */
    static final Provision<String> OUT_OF_SCOPE = Provision.of(
            "the mention outside the scope of French VAT",
            FrenchTaxCode.says("TVA non applicable, articles 259 et 259 A du CGI", "CGI art. 259, 259 A"));

    /** By country, or country and the beginning of the post code. */
    static final Provisions<String, FrenchTerritory> FRANCE = Provisions.<String, FrenchTerritory>about(
                    "Which territory of France an address is in")
            .and("FR", inFrance("FR", FrenchTerritory.MAINLAND))
            .and("FR 20", inFrance("FR 20", FrenchTerritory.CORSICA))
            .and("FR 971", inFrance("FR 971", FrenchTerritory.GUADELOUPE))
            .and("FR 972", inFrance("FR 972", FrenchTerritory.MARTINIQUE))
            .and("FR 973", inFrance("FR 973", FrenchTerritory.GUYANE))
            .and("FR 974", inFrance("FR 974", FrenchTerritory.REUNION))
            .and("FR 976", inFrance("FR 976", FrenchTerritory.MAYOTTE))
            .and("GP", inFrance("GP", FrenchTerritory.GUADELOUPE))
            .and("MQ", inFrance("MQ", FrenchTerritory.MARTINIQUE))
            .and("GF", inFrance("GF", FrenchTerritory.GUYANE))
            .and("RE", inFrance("RE", FrenchTerritory.REUNION))
            .and("YT", inFrance("YT", FrenchTerritory.MAYOTTE))
            .and("MC", inFrance("MC", FrenchTerritory.MAINLAND));

    /** By country, or country and the beginning of the post code: places that are never decided. */
    static final Provisions<String, String> SPECIAL = specials();

    /** By country and the beginning of the post code. */
    static final Provisions<String, String> OWN_RATES = Provisions.<String, String>about(
                    "Places in member states whose standard rate is not that of their state")
            .and("PT 9", ownRates("PT 9", "Madeira and the Azores", "Directive 2006/112/EC art. 105"))
            .and("AT 6691", ownRates("AT 6691", "Jungholz", "Directive 2006/112/EC art. 104"))
            .and("AT 6991", ownRates("AT 6991", "Mittelberg", "Directive 2006/112/EC art. 104"))
            .and("AT 6992", ownRates("AT 6992", "Mittelberg", "Directive 2006/112/EC art. 104"))
            .and("AT 6993", ownRates("AT 6993", "Mittelberg", "Directive 2006/112/EC art. 104"))
            .and(
                    "GR 8",
                    ownRates(
                            "GR 8", "Greek islands, some of which have lower rates", "Directive 2006/112/EC art. 120"));

    private PlaceLawTable() {}

    private static Provision<String> ownRates(String area, String name, String source) {
        return Provision.of("rates of addresses in " + area, Dated.since(FIRST_DAY, name, source));
    }

    private static Provision<String> since(String day, String subject, String article) {
        return Provision.of("where the law taxes " + subject, FrenchTaxCode.cited(day, article, article));
    }

    private static Provision<FrenchTerritory> inFrance(String area, FrenchTerritory territory) {
        return Provision.of("the territory of addresses in " + area, Dated.since(FIRST_DAY, territory, POST));
    }

    private static Provisions<String, String> specials() {
        String overseas = "CGI art. 294; LO 6214-4, LO 6314-4 CGCT";
        Provisions<String, String> special =
                Provisions.<String, String>about("Places whose VAT acompte does not decide");
        for (String area : new String[] {
            "FR 975",
            "FR 977",
            "FR 978",
            "FR 984",
            "FR 986",
            "FR 987",
            "FR 988",
            "FR 97133",
            "FR 97150",
            "BL",
            "MF",
            "PM",
            "NC",
            "PF",
            "WF",
            "TF"
        }) {
            special = special(special, area, "a French collectivity overseas", overseas);
        }
        for (String area : new String[] {"ES 35", "ES 38"}) {
            special = special(special, area, "the Canary Islands", NOT_IN_THE_UNION);
        }
        special = special(special, "ES 51", "Ceuta", NOT_IN_THE_UNION);
        special = special(special, "ES 52", "Melilla", NOT_IN_THE_UNION);
        special = special(special, "DE 78266", "Büsingen", NOT_IN_THE_UNION);
        special = special(special, "DE 27498", "Heligoland", NOT_IN_THE_UNION);
        special = special(special, "IT 23041", "Livigno", NOT_IN_THE_UNION);
        special = special(special, "IT 22061", "Campione d'Italia", NOT_IN_THE_UNION);
        special = special(special, "FI 22", "Åland", NOT_IN_THE_UNION);
        special = special(special, "AX", "Åland", NOT_IN_THE_UNION);
        special = special(special, "GR 63086", "Mount Athos", NOT_IN_THE_UNION);
        return special.and(
                        "GB BT",
                        Provision.of(
                                "addresses in GB BT",
                                Dated.since(
                                        "2021-01-01",
                                        "Northern Ireland",
                                        "Protocol on Ireland/Northern Ireland of the withdrawal agreement, art. 8")))
                .and(
                        "GB",
                        Provision.of(
                                "addresses in GB",
                                Dated.between(
                                        FIRST_DAY,
                                        "2021-01-01",
                                        "the United Kingdom before it left the VAT of the Union",
                                        "Withdrawal agreement art. 126, 127")))
                .and(
                        "HR",
                        Provision.of(
                                "addresses in HR",
                                Dated.between(
                                        FIRST_DAY,
                                        "2013-07-01",
                                        "Croatia before its accession",
                                        "Act of accession of Croatia")));
    }

    private static Provisions<String, String> special(
            Provisions<String, String> special, String area, String name, String source) {
        return special.and(area, Provision.of("addresses in " + area, Dated.since(FIRST_DAY, name, source)));
    }
}
