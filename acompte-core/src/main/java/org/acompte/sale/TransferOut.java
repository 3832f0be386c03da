package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.quote.Contract;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money of the buyer that leaves a sale for another one (French: <i>transfert d'acompte</i>).
 * <p>
 * Like a {@link Refund} it can only be what is no longer owed: a deposit is transferred after its credit note. No money
 * goes through the bank; the other sale records the {@link #arrival}, and both ends carry the same id.
 * For example, an order is given up for another one, the deposit of EUR 360.00 is credited, and its money moves over.
 *
 * @param transfer the id that both ends share, not used for another transfer of either sale
 * @param from the number of the contract that the money leaves
 * @param to the number of the contract that it goes to
 * @param amount the money, above zero
 * @param transferredOn the day from which it belongs to the other sale
 * @param invoice the number of the invoice on which too much is paid; empty to take money on account
 */
public record TransferOut(
        String transfer, String from, String to, Money amount, LocalDate transferredOn, Optional<String> invoice)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-TRF-05) or beyond the limit
     *     (AC-AMT-01), both sales are the same (AC-TRF-02), the date is out of range (AC-TXT-04), or a text is blank, too
     *     long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public TransferOut {
        Transfers.requireEnds(transfer, from, to, amount, transferredOn);
        Objects.requireNonNull(invoice, "invoice");
        invoice.ifPresent(number -> Text.require(number, "Number", 50));
    }

    /**
     * Returns a transfer of what is paid too much on an invoice.
     *
     * @param transfer the id that both ends share
     * @param invoice the invoice that the money leaves
     * @param to the contract of the other sale
     * @param amount the money, above zero
     * @param transferredOn the day from which it belongs to the other sale
     * @return the transfer
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static TransferOut of(String transfer, Invoice invoice, Contract to, Money amount, LocalDate transferredOn) {
        String from = invoice.header().contract().number();
        return new TransferOut(transfer, from, to.number(), amount, transferredOn, Optional.of(invoice.number()));
    }

    /**
     * Returns a transfer of money on account.
     *
     * @param transfer the id that both ends share
     * @param from the contract of the sale that the money leaves
     * @param to the contract of the other sale
     * @param amount the money, above zero
     * @param transferredOn the day from which it belongs to the other sale
     * @return the transfer
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static TransferOut onAccount(
            String transfer, Contract from, Contract to, Money amount, LocalDate transferredOn) {
        return new TransferOut(transfer, from.number(), to.number(), amount, transferredOn, Optional.empty());
    }

    /**
     * Returns the other end, to be recorded in the sale that the money goes to.
     *
     * @return the arrival, on account; {@link TransferIn#allocatedTo} designates an invoice
     */
    public TransferIn arrival() {
        return new TransferIn(transfer, from, to, amount, transferredOn, Optional.empty());
    }

    @Override
    public LocalDate occurredOn() {
        return transferredOn;
    }
}
