package org.acompte.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The codes under which cases are stored. */
class RefundCodesTest {
    @Test
    void the_codes_of_commands_never_change() {
        assertThat(Arrays.stream(RefundCommand.values()).map(RefundCommand::code))
                .containsExactly(
                        "submit",
                        "verify",
                        "return-to-draft",
                        "approve-sales",
                        "approve-accounting",
                        "issue-credit-note",
                        "schedule",
                        "start-payment",
                        "confirm",
                        "fail",
                        "change-method",
                        "bank-return",
                        "close",
                        "reject",
                        "cancel",
                        "cancel-with-reversal");
    }

    @Test
    void the_codes_of_roles_never_change() {
        assertThat(Arrays.stream(RefundRole.values()).map(RefundRole::code))
                .containsExactly(
                        "requester", "verifier", "sales", "accounting", "director", "approver", "treasurer", "bank");
    }

    @Test
    void the_codes_of_outcomes_never_change() {
        assertThat(Arrays.stream(AttemptOutcome.values()).map(AttemptOutcome::code))
                .containsExactly("started", "confirmed", "failed", "returned");
    }
}
