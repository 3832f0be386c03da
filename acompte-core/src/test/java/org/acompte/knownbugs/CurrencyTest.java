package org.acompte.knownbugs;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.knownbugs.Story.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.ExchangeRate;
import org.acompte.amount.TaxedAmount;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Settlement;
import org.joda.money.CurrencyUnit;
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

    @Test
    @KnownBug(60)
    void an_advance_of_400_dollars_at_0_90_is_360_euros_once_and_a_later_rate_leaves_it_alone() {
        Story story = Story.of(draft().plusLine("Works", eur("1000.00"), S20), Deposit.of(percent("30")));
        DepositInvoice deposit = story.next();
        Payment advance =
                Payment.converted(Money.parse("USD 400.00"), ExchangeRate.of("0.90"), CurrencyUnit.EUR, story.today());
        story.plus(advance.plus(deposit, eur("360.00")));
        assertThat(story.sale().settlementOf(deposit)).isEqualTo(Settlement.PAID);
        FinalInvoice last = story.last();
        assertThat(last.deducted().withVat()).isEqualTo(eur("360.00"));
        assertThat(last.amountDue()).isEqualTo(eur("840.00"));
        Payment rest =
                Payment.converted(Money.parse("USD 1000.00"), ExchangeRate.of("0.84"), CurrencyUnit.EUR, story.today());
        story.plus(rest.plus(last, eur("840.00")));
        assertThat(story.sale().collected()).isEqualTo(eur("1200.00"));
        assertThat(story.sale().receipts())
                .extracting(receipt -> receipt.amount().total())
                .containsExactly(amount("300.00", "60.00"), amount("700.00", "140.00"));
        assertThat(story.sale().isSettled()).isTrue();
    }
}
