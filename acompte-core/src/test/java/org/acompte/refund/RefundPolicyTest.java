package org.acompte.refund;

import static org.acompte.Fixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.acompte.rule.RuleViolationException;
import org.junit.jupiter.api.Test;

/** The bounds of a policy, within which it can be stored and read back. */
class RefundPolicyTest {
    private static final Approver APPROVER = Approver.of("u-acc", RefundRole.ACCOUNTING, eur("1.00"));

    @Test
    void a_policy_has_at_most_ten_thousand_approvers() {
        List<Approver> most = Collections.nCopies(10_000, APPROVER);

        assertThat(Player.POLICY.withApprovers(most).approvers()).hasSize(10_000);
        assertThatThrownBy(() -> Player.POLICY.withApprovers(Collections.nCopies(10_001, APPROVER)))
                .hasMessage("[AC-RFD-04] 10001 approvers are more than the 10000 allowed");
    }

    @Test
    void a_policy_has_at_most_ten_thousand_delegations() {
        Delegation delegation = new Delegation("u-1", "u-2", Player.START, Player.START);

        assertThatThrownBy(() -> Player.POLICY.withDelegations(Collections.nCopies(10_001, delegation)))
                .hasMessage("[AC-RFD-04] 10001 delegations are more than the 10000 allowed");
    }

    @Test
    void an_instalment_is_tried_at_most_a_thousand_times() {
        assertThat(Player.POLICY.withMaxAttempts(1000).maxAttempts()).isEqualTo(1000);
        assertThatThrownBy(() -> Player.POLICY.withMaxAttempts(1001))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> {
                    assertThat(refused).hasMessage("[AC-RFD-04] 1001 attempts are more than the 1000 allowed");
                    assertThat(refused.message(Locale.FRENCH))
                            .isEqualTo("[AC-RFD-04] Tentatives : 1001 au lieu de 1000 au plus");
                });
    }
}
