package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.party.BuyerKind;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SupplyCondition;
import org.acompte.sale.UnpaidDeposits;
import org.joda.money.CurrencyUnit;

/** A sale with two deposits and a final invoice, each paid. */
public final class SettledSale {
    private SettledSale() {}

    /**
     * Plays the sale.
     *
     * @param lines how many lines the quote has, at three rates
     * @return the sale, of which nothing is open
     */
    public static Sale of(int lines) {
        Sale sale = Sale.of(
                Data.quote(lines), DepositPlan.of(Deposit.of(Percentage.of(30)), Deposit.of(Percentage.of(20))));
        for (int i = 0; i < 2; i++) {
            DepositInvoice deposit = sale.draftNextDeposit().issue("FA-004" + i, LocalDate.of(2026, 9, 10 + i));
            sale = sale.plus(deposit).plus(Payment.of(deposit, deposit.amountDue(), LocalDate.of(2026, 9, 20 + i)));
        }
        FinalInvoice balance = sale.draftFinalInvoice().issue("FA-0102", LocalDate.of(2026, 12, 1));
        return sale.plus(balance).plus(Payment.of(balance, balance.amountDue(), LocalDate.of(2026, 12, 20)));
    }

    /**
     * Returns what a sale refers to and does not make: its parties, the texts, quantities and rates of its lines, its
     * currency, and the constants of enums, which are there once for all sales.
     *
     * @param sale the sale
     * @return the roots of what the host holds anyway
     */
    public static Object[] given(Sale sale) {
        List<Object> given = new ArrayList<>(List.of(CurrencyUnit.EUR, Data.rates()));
        given.addAll(List.of(SupplyNature.values()));
        given.addAll(List.of(BuyerKind.values()));
        given.addAll(List.of(PriceBasis.values()));
        given.addAll(List.of(VatRounding.values()));
        given.addAll(List.of(DepositRounding.values()));
        given.addAll(List.of(UnpaidDeposits.values()));
        given.addAll(List.of(SupplyCondition.values()));
        AcceptedQuote quote = (AcceptedQuote) sale.contract();
        given.addAll(List.of(quote.seller(), quote.buyer()));
        for (Line line : sale.scope().lines()) {
            given.add(line.label());
            given.add(line.quantity());
            line.unit().ifPresent(given::add);
        }
        return given.toArray();
    }
}
