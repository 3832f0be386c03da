package org.acompte.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.json.JsonFault;
import org.acompte.refund.RefundRules;
import org.acompte.rule.Violation;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final String IBAN = "FR7630006000011234567890189";

    private static JsonFault fault(Violation violation) {
        return new Problem(violation, Place.of("/events/4", 7, 3)).fault();
    }

    @Test
    void a_payee_that_is_named_by_a_bank_account_is_not_shown() {
        JsonFault refund = fault(RefundRules.PAYEE_UNCHECKED.violation("payee", IBAN, "case", "RC-9"));

        assertThat(refund.message())
                .isEqualTo(
                        "[AC-RFD-09] The bank details of payee a value that is not shown in refund case RC-9 are new; "
                                + "state who checked them, at /events/4 (line 7, column 3)");
        assertThat(refund.violation().attributes().values()).doesNotContain(IBAN);
    }

    @Test
    void other_payees_are_shown() {
        assertThat(fault(RefundRules.OTHER_PAYEE.violation("from", "B-17", "case", "RC-9", "payee", "B-18"))
                        .message())
                .contains("payee B-17", "pays to B-18");
    }

    @Test
    void a_rule_that_names_a_moment_keeps_it_beside_the_place() {
        Violation backwards = RefundRules.TIME_BACKWARDS.violation(
                "case", "RC-9", "at", "2026-10-01T10:00:00Z", "last", "2026-10-02T10:00:00Z");

        assertThat(fault(backwards).message())
                .isEqualTo("[AC-RFD-40] An event of refund case RC-9 at 2026-10-01T10:00:00Z comes before the last one "
                        + "at 2026-10-02T10:00:00Z, at /events/4 (line 7, column 3)");
    }
}
