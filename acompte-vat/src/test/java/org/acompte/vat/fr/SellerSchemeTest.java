package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.vat.fr.SellerScheme.Kind;
import org.acompte.vat.law.Dated;
import org.junit.jupiter.api.Test;

class SellerSchemeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final DepositInvoiceUnderDebits NO_DEBIT = DepositInvoiceUnderDebits.notAsDebit("practice");

    @Test
    void every_regime_begins_on_receipts() {
        assertThat(FrenchVat.regime().schemes().versions())
                .extracting(Dated::value)
                .containsExactly(SellerScheme.of(Kind.RECEIPTS));
        assertThat(FrenchVat.regime().reverseCharge()).isEmpty();
    }

    @Test
    void a_regime_lists_what_was_changed_and_is_made_anew_of_it() {
        FrenchRegime regime = FrenchVat.regime()
                .withDebits(DAY, NO_DEBIT)
                .withDeliveries(DAY.plusMonths(3))
                .withSmallBusinessExemption(DAY.plusMonths(6))
                .withReceipts(DAY.plusMonths(9))
                .withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS);
        FrenchRegime again = FrenchVat.regime();
        for (Dated<SellerScheme> change : regime.schemes().versions().subList(1, 5)) {
            again = again.from(change.validity().startInclusive(), change.value());
        }

        assertThat(again.withReverseCharge(regime.reverseCharge().orElseThrow()))
                .isEqualTo(regime);
        assertThat(regime.schemes().on(DAY)).isEqualTo(new SellerScheme(Kind.DEBITS, Optional.of(NO_DEBIT)));
    }

    @Test
    void a_change_that_is_not_later_than_the_last_one_is_refused() {
        FrenchRegime regime = FrenchVat.regime().withDeliveries(DAY);
        assertThatThrownBy(() -> regime.from(DAY, SellerScheme.of(Kind.RECEIPTS)))
                .hasMessageContaining("[AC-LAW-02]");
    }

    @Test
    void only_the_option_for_debits_says_whether_a_deposit_invoice_is_a_debit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SellerScheme(Kind.DEBITS, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SellerScheme(Kind.RECEIPTS, Optional.of(NO_DEBIT)));
    }

    @Test
    void codes_are_stable() {
        assertThat(Kind.values())
                .extracting(Kind::code)
                .containsExactly("receipts", "debits", "deliveries", "small-business-exemption");
        assertThat(KeptMoneyFact.values())
                .extracting(KeptMoneyFact::code)
                .containsExactly(
                        "right-to-withdraw-used",
                        "notice-in-time",
                        "fixed-sum",
                        "supply-at-disposal",
                        "sum-is-the-price",
                        "minimum-term-cut-short",
                        "works-ended-by-owner",
                        "loss-repaired",
                        "earnest-money-doubled",
                        "late-payment",
                        "building-reserved");
    }
}
