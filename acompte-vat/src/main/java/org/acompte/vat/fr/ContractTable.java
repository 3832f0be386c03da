package org.acompte.vat.fr;

import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** What French law says on the money of a contract, as data. */
final class ContractTable {
    /** The first day that acompte computes with; the articles are older. */
    private static final String FIRST_DAY = "1990-01-01";
    /** The day from which the code of consumer law has its present numbers (ordonnance 2016-301). */
    private static final String CONSUMER_CODE = "2016-07-01";

    private static final Factor TWICE = Factor.of("2");

    private static final Provision<Factor> BETWEEN_PROFESSIONALS = Provision.of(
            "earnest money that a seller gives back (C. civ. art. 1590)",
            Dated.since(FIRST_DAY, TWICE, "C. civ. art. 1590"));

    private static final Provision<Factor> TO_CONSUMERS = Provision.of(
            "earnest money that a seller gives back to a consumer (C. conso. art. L. 214-1)",
            Dated.between(FIRST_DAY, CONSUMER_CODE, TWICE, "C. civ. art. 1590"),
            Dated.since(CONSUMER_CODE, TWICE, "C. conso. art. L. 214-1"));

    static final Provisions<BuyerKind, Factor> EARNEST_MONEY = Provisions.<BuyerKind, Factor>about(
                    "How many times a seller who withdraws gives earnest money back in France")
            .and(BuyerKind.BUSINESS, BETWEEN_PROFESSIONALS)
            .and(BuyerKind.PUBLIC, BETWEEN_PROFESSIONALS)
            .and(BuyerKind.CONSUMER, TO_CONSUMERS);

    /** Of the amount with VAT. */
    static final Provision<Percentage> RETENTION_CAP = Provision.of(
            "the most that the buyer of works holds back (loi 71-584 art. 1)",
            Dated.since(FIRST_DAY, Percentage.of(5), "Loi 71-584 of 1971-07-16 art. 1"));

    private static final Provision<AdvancePresumption> CLAUSE_DECIDES = Provision.of(
            "what money paid in advance between professionals is (C. civ. art. 1103)",
            Dated.since(CONSUMER_CODE, AdvancePresumption.AS_AGREED, "C. civ. art. 1103"));

    static final Provisions<BuyerKind, AdvancePresumption> PRESUMPTIONS =
            Provisions.<BuyerKind, AdvancePresumption>about(
                            "What money paid in advance is in France if the contract does not say so")
                    .and(BuyerKind.BUSINESS, CLAUSE_DECIDES)
                    .and(BuyerKind.PUBLIC, CLAUSE_DECIDES)
                    .and(
                            BuyerKind.CONSUMER,
                            Provision.of(
                                    "what money paid in advance by a consumer is (C. conso. art. L. 214-1)",
                                    Dated.since(
                                            CONSUMER_CODE,
                                            AdvancePresumption.EARNEST_MONEY,
                                            "C. conso. art. L. 214-1")));

    static final Provision<Integer> DAYS_WITHOUT_PAYMENT = Provision.of(
            "the days without payment after a contract off premises (C. conso. art. L. 221-10)",
            Dated.since(CONSUMER_CODE, 7, "C. conso. art. L. 221-10"));

    private ContractTable() {}
}
