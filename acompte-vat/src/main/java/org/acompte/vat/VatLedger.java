package org.acompte.vat;

import java.time.YearMonth;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;

/**
 * The VAT of a sale as it became chargeable, one movement after the other (French: <i>TVA exigible</i>).
 * <p>
 * A projection: it reads the documents and the {@linkplain Sale#receipts receipts} of a sale and rounds nothing anew.
 * After each fact it asks of each invoice what is chargeable now; the difference to what was declared is a movement.
 * <ul>
 *   <li>Where VAT is due on receipt (services), what is collected is chargeable, on the days of the receipts.
 *   <li>Where VAT is due on the supply (goods), what progress and final invoices ask is chargeable, received or not, less
 *       what credit notes take back; what is received on a deposit is chargeable as an advance, and once later invoices
 *       deduct a deposit, that part of it is chargeable as a supply, received or not, but never twice.
 *   <li>Money that came before the supply, or before the invoice that would make VAT due, is an advance whatever its invoice
 *       is called: its part moves to the day of the receipt ({@link VatChange#REDATED}). An advance that came after the
 *       supply moves back to the supply.
 *   <li>Money on account is declared once an invoice says what it is for, dated by its receipt, the oldest first.
 *   <li>Where the invoice of an advance makes it chargeable, what it asks is chargeable on its day; money that is received
 *       on it makes no further movement, and stays chargeable until it is given back.
 *   <li>An advance that the host states to be {@linkplain UncertainAdvance uncertain} is chargeable once the supply is certain,
 *       or with the supply.
 *   <li>VAT on what was received goes back with the money, not with the credit note: by a refund, a return of the payment,
 *       a transfer to another sale, or when the money pays an indemnity or another invoice. After a cancellation, what is
 *       kept as consideration stays taxed.
 *   <li>A corrective invoice declares, and the one that it replaces gives back, on the day of its issue; a credit note that
 *       is cancelled declares again on the day of its reversal.
 *   <li>Treatments without VAT make movements like the others, with a base and no VAT, so that a return can report them.
 *   <li>Indemnities make no movement; money held back is not received yet.
 *   <li>A write-off moves no VAT: what is not received of services is not declared, what is not received of goods stays
 *       declared. Relief for bad debts has conditions that a sale does not know.
 * </ul>
 * Once a sale is invoiced, paid and settled, its movements add up to the VAT of what was supplied, per treatment.
 * Facts count in the order in which they were recorded; the days are those on which they happened.
 * A fact that is recorded late makes movements of its own and changes none before it.
 * <p>
 * For example, of goods of EUR 1000.00 + 200.00, a deposit of EUR 360.00 received on September 12 and a supply on December
 * 1 make a movement of 300.00 + 60.00 in September and one of 700.00 + 140.00 in December:
 * <pre>{@code
 * VatLedger.of(sale, FrenchVat.regime()).chargeableIn(YearMonth.of(2026, 9));
 * }</pre>
 * Immutable; equal if the movements are equal.
 *
 * @law Directive 2006/112/EC art. 63, 65, 66: on the supply, on receipt of an advance, on receipt or invoice by option
 * @law Directive 2006/112/EC art. 90: the taxable amount is reduced after a cancellation or a price reduction
 */
public final class VatLedger {
    private final CurrencyUnit currency;
    private final List<VatMovement> movements;

    VatLedger(CurrencyUnit currency, List<VatMovement> movements) {
        this.currency = currency;
        this.movements = List.copyOf(movements);
    }

    /**
     * Returns the VAT ledger of a sale.
     *
     * @param sale the sale
     * @param regime when VAT becomes chargeable, such as {@code FrenchVat.regime()}
     * @return its movements so far
     * @throws org.acompte.rule.RuleViolationException if a treatment covers goods and services (AC-TAX-01), no line
     *     says which of them (AC-TAX-02), or the regime does not know the law of a day
     */
    public static VatLedger of(Sale sale, VatRegime regime) {
        return of(sale, regime, List.of());
    }

    /**
     * Returns the VAT ledger of a sale with advances that are not taxable yet, or were not when they were received.
     *
     * @param sale the sale
     * @param regime when VAT becomes chargeable
     * @param uncertain what the host states on deposits, at most once on each
     * @return its movements so far
     * @throws org.acompte.rule.RuleViolationException as {@link #of(Sale, VatRegime)}, or if a statement is on no deposit
     *     invoice of the sale (AC-TAX-04), or on one twice (AC-TAX-05)
     */
    public static VatLedger of(Sale sale, VatRegime regime, List<UncertainAdvance> uncertain) {
        Sale start = Sale.of(sale.contract(), sale.terms());
        VatBooking booking = new VatBooking(start, sale.receipts(), regime, new Uncertainties(sale, uncertain));
        for (SaleFact fact : sale.facts()) {
            booking.book(fact);
        }
        booking.end();
        return new VatLedger(sale.scope().currency(), booking.movements());
    }

    /**
     * Returns a ledger of movements that were computed before; what a reader of stored ledgers needs.
     *
     * @param currency their currency
     * @param movements the movements, in the order in which their causes were recorded
     * @return a ledger with these movements
     * @throws org.joda.money.CurrencyMismatchException if a movement is in another currency
     */
    public static VatLedger of(CurrencyUnit currency, List<VatMovement> movements) {
        VatLedger ledger = new VatLedger(currency, movements);
        ledger.total();
        return ledger;
    }

    /**
     * Returns the currency.
     *
     * @return the currency of all movements
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns all movements.
     *
     * @return an unmodifiable list in the order in which their causes were recorded
     */
    public List<VatMovement> movements() {
        return movements;
    }

    /**
     * Returns the movements of a month.
     *
     * @param month the month of the tax point
     * @return an unmodifiable list in the order in which their causes were recorded, possibly empty
     */
    public List<VatMovement> chargeableIn(YearMonth month) {
        return movements.stream()
                .filter(movement -> YearMonth.from(movement.chargeableOn()).equals(month))
                .toList();
    }

    /**
     * Returns the sum of all movements.
     *
     * @return what became chargeable less what was given back, per treatment
     */
    public VatBreakdown total() {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (VatMovement movement : movements) {
            sum = sum.plus(movement.treatment(), movement.amount());
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatLedger that && currency.equals(that.currency) && movements.equals(that.movements);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + movements.hashCode();
    }

    @Override
    public String toString() {
        return movements.size() + " movements, " + total();
    }
}
