package org.acompte.testkit.conformance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3;
import org.acompte.vat.fr.ca3.Ca3Book;
import org.acompte.vat.fr.ca3.Ca3Box;
import org.acompte.vat.fr.ca3.Ca3Choices;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.Ca3Period;
import org.acompte.vat.fr.ca3.GivenBackLine;
import org.joda.money.Money;

/** Lines of the French return: of a sale, and of works that are subcontracted. */
final class FrenchReturns implements FrenchExamples.Answering {
    private static final LocalDate PAID = FrenchSales.DAY.plusDays(20);
    private static final Ca3Choices CHOICES =
            Ca3Choices.of(GivenBackLine.DEDUCT_VAT_IN_21, "the examples have no credit note");
    private static final VatTreatment WITHOUT_VAT = FrenchExemption.REVERSE_CHARGE.on(FrenchSales.DAY);

    @Override
    public void answer(Case inputs, Answers answers) {
        if (inputs.has("subcontractNet")) {
            subcontract(inputs, answers);
        } else {
            sold(inputs, answers);
        }
    }

    private static void sold(Case inputs, Answers answers) {
        Sale sale = paid(FrenchSales.money(inputs, "line08BaseCents"), FrenchVat.STANDARD);
        VatLedger ledger = VatLedger.of(sale, FrenchVat.regime());
        Money vat = FrenchSales.money(inputs, "line08TaxCents");
        if (!ledger.total().vat().isEqual(vat)) {
            throw new NotReplayed("the VAT of the line is not that of its base");
        }
        Ca3Box line = line(Ca3Book.sales(ledger, FrenchTerritory.MAINLAND), Ca3Line.LINE_08);
        answers.put("line08Base", Long.toString(line.base()));
        answers.put("line08Tax", Long.toString(line.vat()));
    }

    private static void subcontract(Case inputs, Answers answers) {
        TaxedAmount main = TaxedAmount.ofWithVat(
                FrenchSales.money(inputs, "mainContractGross"),
                FrenchSales.treatment(inputs, "mainRate").rate());
        answers.put("mainNet", main.withoutVat());
        answers.put("mainVat", main.vat());
        Ca3Book book = Ca3Book.purchases(
                paid(FrenchSales.money(inputs, "subcontractNet"), WITHOUT_VAT),
                FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND),
                Percentage.of(100));
        answers.put("selfAssessedVat", book.ledger().total().vat());
        answers.put("lineA2", Long.toString(line(book, Ca3Line.A2).base()));
    }

    private static Ca3Box line(Ca3Book book, Ca3Line line) {
        Ca3 ca3 = Ca3.of(List.of(book), Ca3Period.month(YearMonth.from(PAID)), CHOICES);
        return ca3.box(line).orElseThrow();
    }

    private static Sale paid(Money withoutVat, VatTreatment treatment) {
        Sale sale = Sale.of(
                FrenchSales.of(withoutVat, treatment, SupplyNature.SERVICES).order(FrenchSales.DAY));
        FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-1", FrenchSales.DAY);
        return sale.plus(invoice).plus(Payment.of(invoice, invoice.amountDue(), PAID));
    }
}
