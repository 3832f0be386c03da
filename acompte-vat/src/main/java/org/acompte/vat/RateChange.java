package org.acompte.vat;

import java.util.List;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Scope;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/**
 * What a rate that the law changes between deposit and supply does to a sale.
 * <p>
 * What is invoiced stays at its rate; the rest is amended to the new one. For example, of a service of EUR 10000.00 at
 * 19.6 %, a deposit of 30 % is cashed in 2013 (588.00 of VAT) and the service is performed in 2014 at 20 %:
 * <pre>{@code
 * Scope scope = RateChange.amend(sale, old, FrenchVat.STANDARD, "Invoiced in 2013 at 19.6 %");
 * sale = sale.plus(Amendment.of("AV-1", LocalDate.of(2014, 1, 1), scope));
 * sale.draftFinalInvoice(); // 7000.00 + 1400.00; EUR 11988.00 with VAT in all
 * }</pre>
 * A deposit that was invoiced and not paid before the change was not taxed before it, so its rate may be wrong; a document
 * is never changed, so {@link #unpaidDeposits} lists those to look at, and the host credits and issues them anew.
 *
 * @law Directive 2006/112/EC art. 93, 95: rates and changes of rates
 */
public final class RateChange {
    private RateChange() {}

    /**
     * Returns the scope of an amendment that taxes what is not invoiced yet at a new rate.
     *
     * @param sale the sale
     * @param from how it is taxed now
     * @param to how the rest is taxed from then on
     * @param label what the two lines say that keep the invoiced part, such as {@code "Invoiced in 2013 at 19.6 %"}
     * @return the new scope; what is invoiced less what is credited keeps its treatment, up to the total of the treatment
     * @throws org.acompte.rule.RuleViolationException if nothing of the sale is taxed so (AC-QUO-14), the label is blank, too
     *     long or has a forbidden character (AC-TXT-01 to AC-TXT-03), or as {@link Scope#of}
     */
    public static Scope amend(Sale sale, VatTreatment from, VatTreatment to, String label) {
        Scope scope = sale.scope();
        Money invoiced = inBasis(scope, sale.invoiced().amountOf(from));
        Money total = inBasis(scope, scope.total().amountOf(from));
        return scope.withVatTreatmentOfRest(from, to, invoiced.isGreaterThan(total) ? total : invoiced, label);
    }

    /**
     * Lists the deposit invoices at an old rate that are not paid in full.
     *
     * @param sale the sale
     * @param from the treatment at the old rate
     * @return an unmodifiable list in the order of issue; empty if all deposits at that rate are paid or credited
     */
    public static List<DepositInvoice> unpaidDeposits(Sale sale, VatTreatment from) {
        return sale.invoices().stream()
                .filter(DepositInvoice.class::isInstance)
                .map(DepositInvoice.class::cast)
                .filter(deposit -> !deposit.amount().amountOf(from).isZero())
                .filter(deposit -> sale.outstandingOf(deposit).isPositive())
                .toList();
    }

    private static Money inBasis(Scope scope, TaxedAmount amount) {
        return scope.priceBasis() == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
    }
}
