package org.acompte.testkit.conformance;

import org.acompte.amount.Percentage;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.joda.money.Money;

/** A progress invoice over half of the works that takes the whole deposit back. */
final class FrenchSituations implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        Money half = FrenchSales.money(inputs, "situationNet");
        VatTreatment treatment = FrenchSales.treatment(inputs, "vatRate");
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.ofWithVat(FrenchSales.money(inputs, "depositGross"))))
                .withConsumption(Consumption.FIRST);
        Sale sale = Sale.of(
                FrenchSales.of(half.multipliedBy(2), treatment, SupplyNature.SERVICES)
                        .order(FrenchSales.DAY),
                terms);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", FrenchSales.DAY);
        ProgressInvoice situation = sale.plus(deposit)
                .draftProgressInvoice(Progress.of(Percentage.of(50)))
                .issue("FA-2", FrenchSales.DAY);
        answers.put("situationVat", situation.work().vat());
        answers.put("situationGross", situation.work().withVat());
        answers.put("netToPay", situation.amountDue());
        answers.put("netVatToReport", situation.amount().vat());
    }
}
