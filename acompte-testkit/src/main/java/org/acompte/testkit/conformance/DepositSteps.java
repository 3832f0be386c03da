package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.sale.DepositWaiver;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The steps that ask deposits, and that decide what happens if one falls away. */
final class DepositSteps {
    /** The steps that issue a deposit. */
    static final Set<String> ASKING = Set.of("process", "deposit-invoice");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final SaleUnderway underway;

    DepositSteps(SaleUnderway underway) {
        this.underway = underway;
    }

    /** The deposit that an input states, a share or an amount. */
    static Optional<Deposit> stated(Case input, CurrencyUnit currency) {
        if (input.has("gross")) {
            return Optional.of(Deposit.ofWithVat(input.requireMoney("gross", currency)));
        }
        if (input.has("netAmount")) {
            return Optional.of(Deposit.ofWithoutVat(input.requireMoney("netAmount", currency)));
        }
        return input.number("percent").map(percent -> Deposit.of(Treatments.percentage(percent)));
    }

    /** What the quote announces: the next instalment of the plan. */
    VatBreakdown announce(Case input) {
        VatBreakdown total = underway.discount(input);
        if (!underway.sale().plan().instalments().isEmpty()) {
            underway.note("advance", underway.sale().draftNextDeposit().amount().withVat());
        }
        return total;
    }

    /** The next instalment of the plan; what the input states if that is something else. */
    VatBreakdown ask(Case input) {
        Optional<Deposit> stated = stated(input, underway.currency());
        boolean planned = underway.sale()
                .nextInstalment()
                .filter(next -> stated.isEmpty() || next.advance().equals(stated.get()))
                .isPresent();
        return planned ? underway.issue(underway.sale().draftNextDeposit()).amount() : ask(advance(input));
    }

    VatBreakdown ask(Deposit advance) {
        return underway.issue(underway.sale().draftDeposit(advance)).amount();
    }

    /** All that is left at 100 percent, or the share on top of the shares before it. */
    private Deposit advance(Case input) {
        Optional<BigDecimal> percent = input.number("percent");
        if (percent.isPresent() && percent.get().compareTo(HUNDRED) == 0) {
            Money rest = underway.sale().remainingToInvoice().withVat();
            return Deposit.ofWithVat(rest);
        }
        return stated(input, underway.currency())
                .orElseThrow(() -> new NotReplayed("a deposit states neither a share nor an amount"));
    }

    /** A deposit that was cancelled is asked again, or somebody allows the supply without it. */
    VatBreakdown resolve(Case input) {
        if (input.flag("recreate")) {
            return ask(input);
        }
        underway.record(new DepositWaiver("Seller", Drafts.DAY, "The deposit was cancelled"));
        return underway.sale().total();
    }
}
