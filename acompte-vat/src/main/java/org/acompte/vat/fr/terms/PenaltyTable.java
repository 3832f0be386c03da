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
    private static final Money FORTY = Money.ofMajor(CurrencyUnit.EUR, 40);

    /** Points above the refinancing rate. */
    static final Provisions<BuyerKind, Percentage> MARGIN = Provisions.<BuyerKind, Percentage>about(
                    "Points above the refinancing rate for late payment in France")
            .and(
                    BuyerKind.BUSINESS,
                    Provision.of(
                            "the points of late payment between businesses",
                            Dated.between(
                                    Acts.MODERNISATION,
                                    Acts.COMMERCE_RENUMBERED,
                                    Percentage.of(10),
                                    "C. com. art. L. 441-6 I"),
                            Dated.since(Acts.COMMERCE_RENUMBERED, Percentage.of(10), "C. com. art. L. 441-10 II")))
            .and(
                    BuyerKind.PUBLIC,
                    Provision.of(
                            "the points of late payment of public buyers",
                            Dated.between(
                                    Acts.PUBLIC_DECREE, Acts.PUBLIC_CODE, Percentage.of(8), "Décret 2013-269 art. 8"),
                            Dated.since(Acts.PUBLIC_CODE, Percentage.of(8), "CCP art. R. 2192-31")));

    /** How many times legal interest an agreed rate must be. */
    static final Provision<Integer> FLOOR_FACTOR = Provision.of(
            "how many times legal interest an agreed late-payment rate must be",
            Dated.between(Acts.MODERNISATION, Acts.COMMERCE_RENUMBERED, 3, "C. com. art. L. 441-6 I"),
            Dated.since(Acts.COMMERCE_RENUMBERED, 3, "C. com. art. L. 441-10 II"));

    /** The flat indemnity per invoice. */
    static final Provisions<BuyerKind, Money> INDEMNITY = Provisions.<BuyerKind, Money>about(
                    "The flat indemnity for recovery in France, per invoice")
            .and(
                    BuyerKind.BUSINESS,
                    Provision.of(
                            "the flat indemnity of businesses",
                            Dated.since(Acts.INDEMNITY, FORTY, "C. com. art. D. 441-5 (décret 2012-1115)")))
            .and(
                    BuyerKind.PUBLIC,
                    Provision.of(
                            "the flat indemnity of public buyers",
                            Dated.between(Acts.PUBLIC_DECREE, Acts.PUBLIC_CODE, FORTY, "Décret 2013-269 art. 9"),
                            Dated.since(Acts.PUBLIC_CODE, FORTY, "CCP art. D. 2192-35")));

    /** The same for consumers, who owe none. */
    static final Provision<Money> CONSUMER_INDEMNITY = Provision.of(
            "the flat indemnity of consumers",
            Dated.between(
                    Acts.INDEMNITY,
                    Acts.COMMERCE_RENUMBERED,
                    Money.zero(CurrencyUnit.EUR),
                    "C. com. art. L. 441-6 I (between professionals)"),
            Dated.since(
                    Acts.COMMERCE_RENUMBERED,
                    Money.zero(CurrencyUnit.EUR),
                    "C. com. art. L. 441-10 II (between professionals)"));

    /** Which legal interest a consumer owes after formal notice. */
    static final Provision<LegalRateColumn> CONSUMER_LATE = Provision.of(
            "interest that a consumer owes after formal notice",
            Dated.between(
                    Acts.MODERNISATION,
                    Acts.CONTRACTS,
                    LegalRateColumn.PROFESSIONALS,
                    "C. civ. art. 1153; CMF art. L. 313-2"),
            Dated.since(Acts.CONTRACTS, LegalRateColumn.PROFESSIONALS, "C. civ. art. 1231-6; CMF art. L. 313-2"));

    /** Months after which a sum that a consumer paid in advance bears interest. */
    static final Provision<Integer> ADVANCE_MONTHS = Provision.of(
            "the months after which a sum paid in advance bears interest",
            Dated.since(Acts.CONSUMER_CODE, 3, "C. conso. art. L. 214-2"));

    /** The orders whose sums paid in advance bear no interest. */
    static final Provision<AdvanceOrder> ADVANCE_EXEMPT = Provision.of(
            "the orders whose sums paid in advance bear no interest",
            Dated.since(Acts.CONSUMER_CODE, AdvanceOrder.ON_SPECIFICATION, "C. conso. art. L. 214-3"));

    private PenaltyTable() {}
}
