package org.acompte.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and never change; a new constant may add one. */
class CodesTest {
    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    @Test
    void the_codes_of_parties_and_terms_never_change() {
        assertThat(codes(Side.values(), Side::code)).containsExactly("buyer", "seller");
        assertThat(codes(UnpaidDeposits.values(), UnpaidDeposits::code)).containsExactly("invoiced", "collected");
        assertThat(codes(SupplyCondition.values(), SupplyCondition::code))
                .containsExactly("none", "deposits-invoiced", "deposits-paid");
    }

    @Test
    void the_codes_of_reasons_never_change() {
        assertThat(codes(SupplyDecision.Reason.values(), SupplyDecision.Reason::code))
                .containsExactly(
                        "no-condition",
                        "deposits-invoiced",
                        "deposits-paid",
                        "waived",
                        "deposit-not-invoiced",
                        "deposit-not-paid",
                        "sale-cancelled");
        assertThat(codes(ClosingReason.values(), ClosingReason::code))
                .containsExactly(
                        "supply-complete",
                        "deposit-not-collected",
                        "deposit-over-total",
                        "supply-cancelled",
                        "indemnity-kept");
    }

    @Test
    void the_codes_of_steps_never_change() {
        assertThat(codes(ExplanationKind.values(), ExplanationKind::code))
                .containsExactly(
                        "target",
                        "left",
                        "spread",
                        "carve-out",
                        "bound",
                        "residual",
                        "exact",
                        "mirror",
                        "stated",
                        "line",
                        "work-to-date",
                        "total",
                        "previous-work",
                        "deposits",
                        "deduction",
                        "retention",
                        "result");
    }
}
