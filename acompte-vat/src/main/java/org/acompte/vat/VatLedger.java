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
 * Once a sale is invoiced, paid and settled, its movements add up to the VAT of what was supplied, per treatment.
 * <ul>
 *   <li>Where the VAT of the supply is due on receipt (services), each receipt is a movement on its day.
 *   <li>Where it is due on the supply (goods), each receipt of an advance is a movement, the final invoice declares the
 *       total less what was declared before, later receipts declare nothing, and later credit notes are movements on
 *       their day.
 *   <li>A final invoice that is credited in full goes back to what was received as advances.
 * </ul>
 * Treatments without VAT make no movement.
 * Facts count in the order in which they were recorded; the days are those on which they happened.
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

    private VatLedger(CurrencyUnit currency, List<VatMovement> movements) {
        this.currency = currency;
        this.movements = List.copyOf(movements);
    }

    /**
     * Returns the VAT ledger of a sale.
     *
     * @param sale the sale
     * @param regime when VAT becomes chargeable, such as {@code FrenchVat.regime()}
     * @return its movements so far
     * @throws org.acompte.rule.RuleViolationException if a taxed treatment covers goods and services (AC-TAX-01), no line
     *     says which of them (AC-TAX-02), the regime taxes advances on the invoice (AC-TAX-03), or it does not know the
     *     law of a day
     */
    public static VatLedger of(Sale sale, VatRegime regime) {
        VatBooking booking = new VatBooking(Sale.of(sale.contract(), sale.terms()), regime);
        for (SaleFact fact : sale.facts()) {
            booking.book(fact);
        }
        booking.requireNatures();
        return new VatLedger(sale.scope().currency(), booking.movements());
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
