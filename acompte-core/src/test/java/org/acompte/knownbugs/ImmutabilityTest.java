package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.deposit.Deposit;
import org.acompte.sale.DepositInvoice;
import org.junit.jupiter.api.Test;

/** Numbers and documents that stay what they were; see {@code docs/known-bugs.md}. */
class ImmutabilityTest {

    @Test
    @KnownBug(78)
    void a_number_is_given_when_a_document_is_issued_and_is_never_free_again() {
        Story story = Story.of(
                draft().plusLine("Works", eur("1000.00"), S20), Deposit.of(percent("30")), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        story.credit(deposit);
        assertThatThrownBy(() -> story.plus(story.sale().draftNextDeposit().issue(deposit.number(), day("2026-09-20"))))
                .hasMessage("[AC-DOC-02] Number FA-1 is already used in sale D-2026-017");
        assertThatThrownBy(() -> story.sale().facts().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(story.sale().invoice("FA-1")).contains(deposit);
    }
}
