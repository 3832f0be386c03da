package org.acompte.testkit.conformance;

import java.math.BigDecimal;
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
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.AdvanceReading;
import org.acompte.vat.fr.terms.ConsumerAdvance;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.InterestEnds;
import org.acompte.vat.fr.terms.InterestStatement;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.LegalRateColumn;
import org.joda.money.Money;

/**
 * Earnest money when the buyer withdraws, who loses it, and when the seller does, who gives it back with a factor; and the
 * interest that a consumer earns on what is paid in advance.
 */
final class FrenchEarnestMoney implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        if (inputs.has("advance")) {
            interest(inputs, answers);
        } else {
            withdrawal(inputs, answers);
        }
    }

    /** The column of the rate, the days of the year and the days that count are those of the case. */
    private static void interest(Case inputs, Answers answers) {
        ConsumerAdvance advance = new ConsumerAdvance(
                FrenchSales.money(inputs, "advance"), FrenchSales.day(inputs, "paid"), AdvanceOrder.ORDINARY);
        InterestStatement interest = advance.interest(
                FrenchSales.day(inputs, "delivered"),
                LatePaymentRates.known(),
                new AdvanceReading(LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365, InterestEnds.FIRST_DAY_COUNTS));
        answers.put("interestStarts", advance.interestStartsOn());
        answers.put("days", BigDecimal.valueOf(interest.days()));
        answers.put("interest", interest.total());
        Money balance = FrenchSales.money(inputs, "advance");
        answers.put(
                "deductedFromBalance",
                ConsumerAdvance.balanceAfter(balance, interest).isLessThan(balance));
    }

    private static void withdrawal(Case inputs, Answers answers) {
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
