package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.TaxedAmount;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Foreign currency; see {@code docs/known-bugs.md}. */
class CurrencyTest {

    private static DraftQuote dollars() {
        return draft().plusLine("Export", Money.parse("USD 2000.00"), S20);
    }

    @Test
    @KnownBug(58)
    void the_deduction_of_a_sale_in_dollars_is_in_dollars_and_never_zero_beside_a_figure_in_euros() {
        Story story = Story.of(dollars(), Deposit.of(percent("100")));
        DepositInvoice deposit = story.next();
        story.plus(Payment.of(deposit, Money.parse("USD 2400.00"), story.today()));
        FinalInvoice last = story.last();
        assertThat(last.deducted().total())
                .isEqualTo(TaxedAmount.of(Money.parse("USD 2000.00"), Money.parse("USD 400.00")));
        assertThat(last.amountDue()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(story.sale().outstanding()).isEqualTo(Money.parse("USD 0.00"));
    }

    @Test
    @KnownBug(59)
    void a_deposit_or_an_amendment_in_another_currency_is_refused() {
        Money euros = Money.parse("EUR 600.00");
        assertThatThrownBy(() -> Story.of(dollars(), Deposit.ofWithVat(euros))).hasMessageContaining("AC-PLN-04");
        Story story = Story.of(dollars());
        assertThatThrownBy(() -> story.deposit(Deposit.ofWithVat(euros)))
                .hasMessage("[AC-DOC-06] An amount is in EUR, sale D-2026-017 is in USD");
        assertThatThrownBy(() -> story.amend(story.sale().scope().withUnitPrice(1, euros)))
                .hasMessage("[AC-DOC-06] Amendment AM-1 is in EUR, sale D-2026-017 is in USD");
        assertThat(story.sale().scope().currency()).hasToString("USD");
    }
}
