package org.acompte.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** Steps of one kind, and what they have in common: the sale that they meet, and parts of amounts. */
abstract class StepFamily {
    final SaleWalk walk;
    final SaleStep step;
    final Sale sale;
    final List<Invoice> invoices;
    final LocalDate today;

    StepFamily(SaleWalk walk, SaleStep step) {
        this.walk = walk;
        this.step = step;
        this.sale = walk.sale();
        this.today = walk.today();
        this.invoices = sale.invoices();
    }

    /** Tries the move. */
    abstract void take();

    final Optional<Invoice> chosen() {
        return invoices.isEmpty() ? Optional.empty() : Optional.of(oneOf(invoices));
    }

    final Optional<DepositInvoice> chosenDeposit() {
        List<DepositInvoice> deposits = invoices.stream()
                .filter(DepositInvoice.class::isInstance)
                .map(DepositInvoice.class::cast)
                .toList();
        return deposits.isEmpty() ? Optional.empty() : Optional.of(oneOf(deposits));
    }

    final <T> T oneOf(List<T> choices) {
        return choices.get(step.choice() % choices.size());
    }

    final long total() {
        return sale.total().withVatMinor();
    }

    /** What is owed on an invoice; negative if too much is paid. */
    final long open(Invoice invoice) {
        return MinorUnits.of(sale.outstandingOf(invoice));
    }

    final Money money(long minor) {
        return MinorUnits.money(sale.scope().currency(), minor);
    }

    /** The share of an amount that the step asks for, at least one minor unit. */
    final Money part(long minor) {
        return money(Math.max(1, minor * step.permille() / 1000));
    }
}
