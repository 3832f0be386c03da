package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.Validity;

/** What French law says on the money of a contract, as data. */
final class ContractLaw {
    /** The first day that acompte computes with; the articles are older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    /** The day from which the code of consumer law has its present numbers (ordonnance 2016-301). */
    private static final LocalDate CONSUMER_CODE = LocalDate.of(2016, 7, 1);

    private static final Factor TWICE = Factor.of("2");
    private static final Citation CIVIL_CODE = Citation.of("C. civ. art. 1590");

    private static final List<EarnestMoneyRow> EARNEST_MONEY = List.of(
            row(Set.of(BuyerKind.BUSINESS, BuyerKind.PUBLIC), Validity.since(FIRST_DAY), CIVIL_CODE),
            row(Set.of(BuyerKind.CONSUMER), Validity.between(FIRST_DAY, CONSUMER_CODE), CIVIL_CODE),
            row(Set.of(BuyerKind.CONSUMER), Validity.since(CONSUMER_CODE), Citation.of("C. conso. art. L. 214-1")));

    /** Loi 71-584 of 1971-07-16 art. 1, of the amount with VAT. */
    private static final Percentage RETENTION_CAP = Percentage.of(5);

    private static final Validity RETENTION_LAW = Validity.since(FIRST_DAY);

    private record EarnestMoneyRow(Set<BuyerKind> buyers, DatedFactor factor) {}

    private ContractLaw() {}

    private static EarnestMoneyRow row(Set<BuyerKind> buyers, Validity validity, Citation citation) {
        return new EarnestMoneyRow(buyers, new DatedFactor(TWICE, validity, citation));
    }

    static DatedFactor earnestMoney(BuyerKind buyer, LocalDate concludedOn) {
        return EARNEST_MONEY.stream()
                .filter(row ->
                        row.buyers().contains(buyer) && row.factor().validity().covers(concludedOn))
                .findFirst()
                .orElseThrow(() -> FrenchRules.CONTRACT_LAW_UNKNOWN.broken(
                        "subject", "earnest money", "date", concludedOn, "from", FIRST_DAY))
                .factor();
    }

    static Percentage retentionCap(LocalDate concludedOn) {
        if (!RETENTION_LAW.covers(concludedOn)) {
            throw FrenchRules.CONTRACT_LAW_UNKNOWN.broken(
                    "subject", "retentions", "date", concludedOn, "from", FIRST_DAY);
        }
        return RETENTION_CAP;
    }
}
