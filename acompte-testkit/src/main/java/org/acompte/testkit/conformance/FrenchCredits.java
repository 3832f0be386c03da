package org.acompte.testkit.conformance;

import org.acompte.amount.Adjustment;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** Rebates: before the invoice as a discount, after it as a credit note. */
final class FrenchCredits implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        VatTreatment treatment = FrenchSales.treatment(inputs, "vatRate");
        if (inputs.has("discountPercent")) {
            discounted(inputs, treatment, answers);
        } else {
            Money rebate = FrenchSales.money(inputs, inputs.has("rebateNet") ? "rebateNet" : "net");
            credited(rebate, treatment, answers);
        }
    }

    private static void discounted(Case inputs, VatTreatment treatment, Answers answers) {
        Money price = FrenchSales.money(inputs, "gross");
        TaxedAmount total = FrenchSales.empty()
                .plusLine(Line.of("Supply", price, treatment)
                        .plus(Adjustment.discount(Treatments.percentage(inputs.requireNumber("discountPercent")))))
                .total()
                .total();
        answers.put("discount", price.minus(total.withoutVat()));
        answers.put("netCommercial", total.withoutVat());
        answers.put("vat", total.vat());
        answers.put("total", total.withVat());
    }

    private static void credited(Money rebate, VatTreatment treatment, Answers answers) {
        Sale sale = Sale.of(FrenchSales.of(rebate.multipliedBy(10), treatment, SupplyNature.GOODS)
                .order(FrenchSales.DAY));
        FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-1", FrenchSales.DAY);
        answers.putAmount(
                "",
                sale.plus(invoice)
                        .draftCreditNote(invoice, Credit.ofWithoutVat(rebate), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-1", FrenchSales.DAY)
                        .amount()
                        .total());
    }
}
