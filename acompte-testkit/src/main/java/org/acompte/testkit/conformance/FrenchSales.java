package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the sale of a French example. */
final class FrenchSales {
    static final CurrencyUnit EUR = CurrencyUnit.EUR;
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private FrenchSales() {}

    static Money money(Case inputs, String field) {
        return inputs.requireMoney(field, EUR);
    }

    static Money money(BigDecimal amount) {
        return Case.money(amount, EUR);
    }

    static LocalDate day(Case inputs, String field) {
        return LocalDate.parse(inputs.require(field));
    }

    /** Category S at a rate that is stated, or else the standard rate. */
    static VatTreatment treatment(Case inputs, String field) {
        return inputs.number(field)
                .map(percent -> VatTreatment.standard(VatRate.of(percent.toPlainString())))
                .orElse(FrenchVat.STANDARD);
    }

    static SupplyNature nature(Case inputs) {
        String supply = inputs.text("supply").or(() -> inputs.text("nature")).orElse("GOODS");
        return supply.startsWith("SERVICES") ? SupplyNature.SERVICES : SupplyNature.GOODS;
    }

    static DraftQuote empty() {
        Treatments none = new Treatments(List.of());
        return new Drafts(EUR, none)
                .empty(new Case(tools.jackson.databind.node.MissingNode.getInstance()), VatRounding.PER_TREATMENT);
    }

    static DraftQuote of(Money withoutVat, VatTreatment treatment, SupplyNature nature) {
        return empty().plusLine(Line.of("Supply", withoutVat, treatment).withNature(nature));
    }

    /** The deposit that a case states in one of four ways. */
    static Deposit deposit(Case inputs) {
        for (String field : List.of("depositPercentOfGross", "depositPercent")) {
            if (inputs.has(field)) {
                return Deposit.of(Treatments.percentage(inputs.requireNumber(field)));
            }
        }
        for (String field : List.of("depositGross", "depositInvoiceGross", "depositsUsedGross")) {
            if (inputs.has(field)) {
                return Deposit.ofWithVat(money(inputs, field));
            }
        }
        return Deposit.ofWithoutVat(money(inputs, inputs.has("cashedNet") ? "cashedNet" : "depositNet"));
    }
}
