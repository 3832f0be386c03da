package org.acompte.vat.fr;

import static org.acompte.vat.fr.KeptMoneyFact.BUILDING_RESERVED;
import static org.acompte.vat.fr.KeptMoneyFact.FIXED_SUM;
import static org.acompte.vat.fr.KeptMoneyFact.LATE_PAYMENT;
import static org.acompte.vat.fr.KeptMoneyFact.NOTICE_IN_TIME;
import static org.acompte.vat.fr.KeptMoneyFact.RIGHT_TO_WITHDRAW_USED;
import static org.acompte.vat.fr.KeptMoneyFact.SUM_IS_THE_PRICE;
import static org.acompte.vat.fr.KeptMoneyFact.SUPPLY_AT_DISPOSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.FrenchVouchers.Moment;
import org.acompte.vat.law.Decision;
import org.acompte.vat.law.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions about facts that a sale does not know: receipts by means of payment, money kept, vouchers. */
class FrenchDecisionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-02");

    @Test
    void the_day_of_the_receipt_depends_on_the_means_of_payment() {
        assertThat(ReceiptDay.cash(DAY).explain())
                .isEqualTo("Money by cash is received on 2026-09-02, the day on which it is handed over"
                        + " (BOI-TVA-BASE-20-20, § 30 to 60)");
        assertThat(ReceiptDay.cheque(DAY).explain())
                .isEqualTo("Money by cheque is received on 2026-09-02, the day on which it is handed over or comes by"
                        + " post (BOI-TVA-BASE-20-20, § 30 to 60)");
        assertThat(ReceiptDay.transfer(DAY).explain()).contains("the day on which it is credited");
        assertThat(ReceiptDay.billOfExchange(DAY).explain()).contains("the day on which the customer pays it");
        assertThat(ReceiptDay.cheque(DAY).day()).isEqualTo(DAY);
        assertThat(ReceiptDay.cheque(DAY).reason()).isEmpty();
    }

    @Test
    void for_a_card_and_a_direct_debit_the_seller_chooses_and_says_why() {
        assertThat(ReceiptDay.card(DAY, "the day of the credit").explain())
                .isEqualTo(
                        "Money by card is received on 2026-09-02, a day that the seller chooses: the day of the credit"
                                + " (CGI art. 269, 2)");
        assertThat(ReceiptDay.directDebit(DAY, "the day of the credit").reason())
                .contains("the day of the credit");
        assertThatThrownBy(() -> ReceiptDay.card(DAY, " ")).hasMessageStartingWith("[AC-TXT-01]");
        assertThatThrownBy(() -> new ReceiptDay(DAY, PaymentMeans.CARD, Optional.empty()))
                .hasMessage(
                        "[AC-FRA-09] Money by card is received on a day that the seller chooses, which needs a reason; "
                                + DAY + " has none");
    }

    @Test
    void the_doctrine_on_receipts_is_not_known_before_its_publication() {
        LocalDate first = LocalDate.parse("2012-09-12");
        assertThat(ReceiptDay.transfer(first).day()).isEqualTo(first);
        assertThatThrownBy(() -> ReceiptDay.transfer(first.minusDays(1))).hasMessageStartingWith("[AC-LAW-01]");
    }

    private static Set<KeptMoneyFact> facts(String names) {
        return Arrays.stream(names.split(" "))
                .map(KeptMoneyFact::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeptMoneyFact.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT_TO_WITHDRAW_USED NOTICE_IN_TIME FIXED_SUM, 2007-07-18, OUT_OF_SCOPE, CJEU C-277/05",
        "SUPPLY_AT_DISPOSAL SUM_IS_THE_PRICE, 2015-12-23, TAXABLE, CJEU C-250/14 and C-289/14",
        "MINIMUM_TERM_CUT_SHORT SUM_IS_THE_PRICE, 2018-11-22, TAXABLE, CJEU C-295/17",
        "WORKS_ENDED_BY_OWNER, 2024-11-28, TAXABLE, CJEU C-622/23",
        "LOSS_REPAIRED, 1990-01-01, OUT_OF_SCOPE, 'CGI art. 256, I'",
        "EARNEST_MONEY_DOUBLED, 1990-01-01, OUT_OF_SCOPE, C. civ. art. 1590",
        "LATE_PAYMENT, 1990-01-01, OUT_OF_SCOPE, 'CGI art. 256, I'",
        "BUILDING_RESERVED, 1998-10-23, NEEDS_REVIEW, CE 1998-10-23 Hautil"
    })
    void money_kept_is_judged_by_its_facts_since_the_day_of_the_ruling(
            String names, LocalDate ruledOn, KeptMoneyTax tax, String text) {
        Decision<KeptMoneyTax> decision = FrenchKeptMoney.decide(facts(names), ruledOn);
        assertThat(decision.outcome()).isEqualTo(tax);
        assertThat(decision.grounds()).extracting(Ground::citation).containsExactly(Citation.of(text));
        LocalDate before = ruledOn.minusDays(1);
        if (before.getYear() < 1990) {
            assertThatThrownBy(() -> FrenchKeptMoney.decide(facts(names), before))
                    .hasMessageStartingWith("[AC-LAW-01]");
            return;
        }
        Decision<KeptMoneyTax> eve = FrenchKeptMoney.decide(facts(names), before);
        assertThat(eve.outcome()).isEqualTo(KeptMoneyTax.NEEDS_REVIEW);
        assertThat(eve.explain()).contains("no ruling known on " + before);
    }

    @Test
    void facts_that_are_judged_differently_or_not_at_all_need_a_review() {
        Set<KeptMoneyFact> both =
                Set.of(RIGHT_TO_WITHDRAW_USED, NOTICE_IN_TIME, FIXED_SUM, SUPPLY_AT_DISPOSAL, SUM_IS_THE_PRICE);
        Decision<KeptMoneyTax> decision = FrenchKeptMoney.decide(both, DAY);
        assertThat(decision.outcome()).isEqualTo(KeptMoneyTax.NEEDS_REVIEW);
        assertThat(decision.grounds()).hasSize(2);
        assertThat(FrenchKeptMoney.decide(Set.of(FIXED_SUM), DAY).explain())
                .isEqualTo(
                        "NEEDS_REVIEW: no ruling known on 2026-09-02 covers that the sum was fixed in advance (CGI art."
                                + " 256, I)");
        assertThat(FrenchKeptMoney.decide(Set.of(), DAY).explain())
                .isEqualTo("NEEDS_REVIEW: no fact is stated (CGI art. 256, I)");
        assertThat(FrenchKeptMoney.decide(Set.of(LATE_PAYMENT, BUILDING_RESERVED), DAY)
                        .outcome())
                .isEqualTo(KeptMoneyTax.NEEDS_REVIEW);
    }

    @Test
    void a_guest_who_did_not_come_pays_a_taxable_price() {
        assertThat(FrenchKeptMoney.decide(Set.of(SUPPLY_AT_DISPOSAL, SUM_IS_THE_PRICE), DAY))
                .hasToString("TAXABLE: the supply was kept at the buyer's disposal, the sum is the price of the supply"
                        + " (CJEU C-250/14 and C-289/14)");
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE_PURPOSE, 2019-01-01, ON_SALE",
        "MULTI_PURPOSE, 2019-01-01, ON_REDEMPTION",
        "PREPAID_BALANCE, 2006-02-21, ON_REDEMPTION"
    })
    void a_voucher_is_no_deposit(Voucher voucher, LocalDate first, Moment moment) {
        assertThat(FrenchVouchers.decide(voucher, first).outcome()).isEqualTo(moment);
        assertThat(FrenchVouchers.decide(voucher, first).grounds()).hasSize(1);
        assertThatThrownBy(() -> FrenchVouchers.decide(voucher, first.minusDays(1)))
                .hasMessageStartingWith("[AC-LAW-01]");
    }

    @Test
    void a_decision_without_a_ground_is_refused() {
        assertThatThrownBy(() -> new Decision<>(KeptMoneyTax.TAXABLE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_for_storage_are_distinct() {
        assertThat(Arrays.stream(PaymentMeans.values()).map(PaymentMeans::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(KeptMoneyTax.values()).map(KeptMoneyTax::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Voucher.values()).map(Voucher::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Moment.values()).map(Moment::code)).doesNotHaveDuplicates();
    }
}
