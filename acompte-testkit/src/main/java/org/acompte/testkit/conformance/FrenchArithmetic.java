package org.acompte.testkit.conformance;

import org.acompte.quote.SupplyNature;
import org.acompte.vat.fr.FrenchVat;

/** What a price is with the standard rate of France. */
final class FrenchArithmetic implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        answers.put(
                "correctFrance",
                FrenchSales.of(
                                FrenchSales.money(inputs, "net"),
                                FrenchVat.standard(FrenchSales.DAY),
                                SupplyNature.GOODS)
                        .total()
                        .withVat());
    }
}
