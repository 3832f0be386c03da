package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money of the buyer that arrives from another sale, the other end of a {@link TransferOut}.
 * <p>
 * Like a {@link Payment} it pays an invoice or is money on account; but nothing was received on this day, and it is not
 * part of {@link Sale#collected}. That the other end is recorded in the other sale is for the host to see to.
 * For example, {@code sale.plus(out.arrival().allocatedTo(deposit))}.
 *
 * @param transfer the id that both ends share
 * @param from the number of the contract that the money leaves
 * @param to the number of the contract that it goes to
 * @param amount the money, above zero
 * @param transferredOn the day from which it belongs to this sale
 * @param invoice the number of the invoice that it pays; empty if it is money on account
 */
public record TransferIn(
        String transfer, String from, String to, Money amount, LocalDate transferredOn, Optional<String> invoice)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException as {@link TransferOut#TransferOut}
     */
    public TransferIn {
        Transfers.requireEnds(transfer, from, to, amount, transferredOn);
        Objects.requireNonNull(invoice, "invoice");
        invoice.ifPresent(number -> Text.require(number, "Number", 50));
    }

    /**
     * Returns this arrival as the payment of an invoice; what is above stays an overpayment of it.
     *
     * @param paid an invoice of the sale that the money goes to
     * @return a copy
     */
    public TransferIn allocatedTo(Invoice paid) {
        return new TransferIn(transfer, from, to, amount, transferredOn, Optional.of(paid.number()));
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }
}
