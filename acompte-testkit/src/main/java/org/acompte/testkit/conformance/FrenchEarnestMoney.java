package org.acompte.testkit.conformance;

import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.party.BuyerKind;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.vat.fr.FrenchContracts;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;

/** Earnest money when the buyer withdraws, who loses it, and when the seller does, who gives it back with a factor. */
final class FrenchEarnestMoney implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        Money advance = FrenchSales.money(inputs, "arrhes");
        Sale sale = Sale.of(
                FrenchSales.of(FrenchSales.money(inputs, "price"), FrenchVat.STANDARD, SupplyNature.GOODS)
                        .order(FrenchSales.DAY),
                SaleTerms.of(DepositPlan.of(EarnestMoney.ofWithVat(advance))));
        DepositInvoice invoice = sale.draftNextDeposit().issue("FA-1", FrenchSales.DAY);
        sale = sale.plus(invoice).plus(Payment.of(invoice, advance, FrenchSales.DAY));
        Closing buyer = sale.cancel(
                Cancellation.byBuyer(FrenchSales.DAY, "withdraws", Kept.indemnity(advance, "earnest money is lost")));
        answers.put("customerWithdraws.refund", buyer.refundDue());
        answers.put("customerWithdraws.sellerKeeps", buyer.kept());
        Closing seller = sale.cancel(Cancellation.bySeller(
                        FrenchSales.DAY, "withdraws", Kept.nothing("earnest money goes back"))
                .givingEarnestMoneyBack(FrenchContracts.earnestMoneyGivenBack(BuyerKind.CONSUMER, FrenchSales.DAY)));
        answers.put("sellerWithdraws.refund", seller.refundDue());
    }
}
