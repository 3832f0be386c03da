package org.acompte.vat.fr.terms;

import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What late payment costs, as data; the rates by semester are in {@link RateTable}. */
final class PenaltyTable {
    /** The law on the modernisation of the economy (loi 2008-776 art. 21). */
    private static final String LME = "2009-01-01";
    /** The code of commerce as renumbered by ordonnance 2019-359. */
    private static final String RENUMBERED = "2019-04-26";
    /** The decree on late payment in public contracts. */
    private static final String PUBLIC_DECREE = "2013-05-01";
    /** The code of public contracts. */
    private static final String PUBLIC_CODE = "2019-04-01";
    /** The law of contracts as renumbered by ordonnance 2016-131. */
    private static final String CONTRACTS = "2016-10-01";
    /** The code of consumer law as renumbered by ordonnance 2016-301. */
    private static final String CONSUMER_CODE = "2016-07-01";

    private static final Money FORTY = Money.ofMajor(CurrencyUnit.EUR, 40);

    /** Points above the refinancing rate. */
    static final Provisions<BuyerKind, Percentage> MARGIN = Provisions.<BuyerKind, Percentage>about(
                    "Points above the refinancing rate for late payment in France")
            .and(
                    BuyerKind.BUSINESS,
                    Provision.of(
                            "the points of late payment between businesses",
                            Dated.between(LME, RENUMBERED, Percentage.of(10), "C. com. art. L. 441-6 I"),
                            Dated.since(RENUMBERED, Percentage.of(10), "C. com. art. L. 441-10 II")))
            .and(
                    BuyerKind.PUBLIC,
                    Provision.of(
                            "the points of late payment of public buyers",
                            Dated.between(PUBLIC_DECREE, PUBLIC_CODE, Percentage.of(8), "Décret 2013-269 art. 8"),
                            Dated.since(PUBLIC_CODE, Percentage.of(8), "CCP art. R. 2192-31")));

    /** How many times legal interest an agreed rate must be. */
    static final Provision<Integer> FLOOR_FACTOR = Provision.of(
            "how many times legal interest an agreed late-payment rate must be",
            Dated.between(LME, RENUMBERED, 3, "C. com. art. L. 441-6 I"),
            Dated.since(RENUMBERED, 3, "C. com. art. L. 441-10 II"));

    /** The flat indemnity per invoice. */
    static final Provisions<BuyerKind, Money> INDEMNITY = Provisions.<BuyerKind, Money>about(
                    "The flat indemnity for recovery in France, per invoice")
            .and(
                    BuyerKind.BUSINESS,
                    Provision.of(
                            "the flat indemnity of businesses",
                            Dated.since("2013-01-01", FORTY, "C. com. art. D. 441-5 (décret 2012-1115)")))
            .and(
                    BuyerKind.PUBLIC,
                    Provision.of(
                            "the flat indemnity of public buyers",
                            Dated.between(PUBLIC_DECREE, PUBLIC_CODE, FORTY, "Décret 2013-269 art. 9"),
                            Dated.since(PUBLIC_CODE, FORTY, "CCP art. D. 2192-35")));

    /** Which legal interest a consumer owes after formal notice. */
    static final Provision<LegalRateColumn> CONSUMER_LATE = Provision.of(
            "interest that a consumer owes after formal notice",
            Dated.between(LME, CONTRACTS, LegalRateColumn.PROFESSIONALS, "C. civ. art. 1153; CMF art. L. 313-2"),
            Dated.since(CONTRACTS, LegalRateColumn.PROFESSIONALS, "C. civ. art. 1231-6; CMF art. L. 313-2"));

    /** Months after which a sum that a consumer paid in advance bears interest. */
    static final Provision<Integer> ADVANCE_MONTHS = Provision.of(
            "the months after which a sum paid in advance bears interest",
            Dated.since(CONSUMER_CODE, 3, "C. conso. art. L. 214-2"));

    private PenaltyTable() {}
}
