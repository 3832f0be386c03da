package org.acompte.vat.fr;

import static org.acompte.vat.fr.KeptMoneyFact.BUILDING_RESERVED;
import static org.acompte.vat.fr.KeptMoneyFact.EARNEST_MONEY_DOUBLED;
import static org.acompte.vat.fr.KeptMoneyFact.FIXED_SUM;
import static org.acompte.vat.fr.KeptMoneyFact.LATE_PAYMENT;
import static org.acompte.vat.fr.KeptMoneyFact.LOSS_REPAIRED;
import static org.acompte.vat.fr.KeptMoneyFact.MINIMUM_TERM_CUT_SHORT;
import static org.acompte.vat.fr.KeptMoneyFact.NOTICE_IN_TIME;
import static org.acompte.vat.fr.KeptMoneyFact.RIGHT_TO_WITHDRAW_USED;
import static org.acompte.vat.fr.KeptMoneyFact.SUM_IS_THE_PRICE;
import static org.acompte.vat.fr.KeptMoneyFact.SUPPLY_AT_DISPOSAL;
import static org.acompte.vat.fr.KeptMoneyFact.WORKS_ENDED_BY_OWNER;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/** What was ruled on money kept after the end of a contract, as data, by the day of the judgment. */
final class KeptMoneyTable {
    /** The facts of a ruling and what follows from them. */
    record Ruling(Set<KeptMoneyFact> facts, KeptMoneyTax tax) {
        String words() {
            return facts.stream().sorted().map(KeptMoneyFact::words).collect(Collectors.joining(", "));
        }
    }

    static final List<Provision<Ruling>> RULINGS = List.of(
            ruling(
                    "2007-07-18",
                    "CJEU C-277/05",
                    KeptMoneyTax.OUT_OF_SCOPE,
                    RIGHT_TO_WITHDRAW_USED,
                    NOTICE_IN_TIME,
                    FIXED_SUM),
            ruling(
                    "2015-12-23",
                    "CJEU C-250/14 and C-289/14",
                    KeptMoneyTax.TAXABLE,
                    SUPPLY_AT_DISPOSAL,
                    SUM_IS_THE_PRICE),
            ruling("2018-11-22", "CJEU C-295/17", KeptMoneyTax.TAXABLE, MINIMUM_TERM_CUT_SHORT, SUM_IS_THE_PRICE),
            ruling("2024-11-28", "CJEU C-622/23", KeptMoneyTax.TAXABLE, WORKS_ENDED_BY_OWNER),
            ruling(TaxPointTable.FIRST_DAY, "CGI art. 256, I", KeptMoneyTax.OUT_OF_SCOPE, LOSS_REPAIRED),
            ruling(TaxPointTable.FIRST_DAY, "C. civ. art. 1590", KeptMoneyTax.OUT_OF_SCOPE, EARNEST_MONEY_DOUBLED),
            ruling(TaxPointTable.FIRST_DAY, "CGI art. 256, I", KeptMoneyTax.OUT_OF_SCOPE, LATE_PAYMENT),
            ruling("1998-10-23", "CE 1998-10-23 Hautil", KeptMoneyTax.NEEDS_REVIEW, BUILDING_RESERVED));

    /** The text of which it is the question if no ruling covers a case. */
    static final Provision<Citation> NOT_COVERED = Provision.of(
            "money kept that no ruling covers",
            Dated.since(TaxPointTable.FIRST_DAY, Citation.of("CGI art. 256, I"), "CGI art. 256, I"));

    private KeptMoneyTable() {}

    private static Provision<Ruling> ruling(String since, String judgment, KeptMoneyTax tax, KeptMoneyFact... facts) {
        Ruling ruling = new Ruling(Set.of(facts), tax);
        return Provision.of("money kept: " + ruling.words(), Dated.since(since, ruling, judgment));
    }
}
