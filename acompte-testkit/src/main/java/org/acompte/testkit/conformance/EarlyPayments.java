package org.acompte.testkit.conformance;

import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.EarlyPayment;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;
import org.joda.money.Money;

/** Replays {@code early-payment.json}: what a buyer who pays early takes off. */
final class EarlyPayments implements Replay {

    @Override
    public Outcome replay(Case vector) {
        EarlyPaymentDiscount terms = new EarlyPaymentDiscount(
                Treatments.percentage(vector.requireNumber("discountPercent")), DueTerm.days(10), computation(vector));
        VatBreakdown invoice = VatBreakdown.zero(FrenchSales.EUR);
        Treatments treatments = new Treatments(java.util.List.of());
        for (Case row : vector.list("perRate")) {
            VatTreatment treatment = treatments.of(row);
            Money base = FrenchSales.money(row, "base");
            invoice = invoice.plus(
                    treatment, TaxedAmount.ofWithoutVat(base, VatRate.of(row.requireNumber("ratePercent"))));
        }
        EarlyPayment payment = terms.on(invoice, FrenchSales.DAY);
        Answers answers = new Answers();
        answers.put("gross", invoice.withVat());
        answers.put("discountNet", payment.discount().withoutVat());
        answers.put("discountTax", payment.discount().vat());
        answers.put("paid", payment.paid());
        return answers.compare(vector.at("expected"));
    }

    private static DiscountComputation computation(Case vector) {
        String name = vector.require("computation");
        return switch (name) {
            case "gross" -> DiscountComputation.WITH_VAT;
            case "net-only" -> DiscountComputation.WITHOUT_VAT;
            default -> throw new NotReplayed("the computation " + name + " is not offered");
        };
    }
}
