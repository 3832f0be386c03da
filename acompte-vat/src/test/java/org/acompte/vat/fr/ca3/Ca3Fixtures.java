package org.acompte.vat.fr.ca3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;

/** Sales and purchases for returns. */
final class Ca3Fixtures {
    static final Ca3Period NOVEMBER = Ca3Period.month(YearMonth.of(2026, 11));
    static final Ca3Choices B5 = Ca3Choices.of(GivenBackLine.REDUCE_BASE_IN_B5, "practice of the firm");
    static final Ca3Choices IN_21 = Ca3Choices.of(GivenBackLine.DEDUCT_VAT_IN_21, "practice of the firm");
    static final LocalDate PAID = LocalDate.of(2026, 11, 10);

    private static final Address LYON =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();

    private Ca3Fixtures() {}

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }

    static VatTreatment without(VatCategory category) {
        return VatTreatment.of(category, ExemptionReason.of("VATEX", "without VAT"));
    }

    static Sale sale(Line line) {
        return Sale.of(
                Quote.draft(
                                "D-1",
                                Seller.builder()
                                        .name("Atelier Rivoire")
                                        .address(LYON)
                                        .build(),
                                Buyer.builder()
                                        .kind(BuyerKind.BUSINESS)
                                        .name("Hotel du Parc")
                                        .address(LYON)
                                        .build())
                        .plusLine(line)
                        .send(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 10, 1))
                        .accept(LocalDate.of(2021, 9, 9)),
                SaleTerms.of(DepositPlan.none()));
    }

    static FinalInvoice invoice(Sale sale) {
        return sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(LocalDate.of(2026, 10, 5)))
                .issue("F-1", LocalDate.of(2026, 10, 20));
    }

    /** Services that are invoiced, and paid in November. */
    static Sale services(String withoutVat, VatTreatment treatment) {
        return paid(sale(Line.of("Works", eur(withoutVat), treatment)));
    }

    /** Goods that were supplied in October, and paid in November. */
    static Sale goods(String withoutVat, VatTreatment treatment) {
        return paid(sale(Line.of("Oven", eur(withoutVat), treatment).asGoods()));
    }

    private static Sale paid(Sale sale) {
        FinalInvoice invoice = invoice(sale);
        return sale.plus(invoice).plus(Payment.of(invoice, invoice.amountDue(), PAID));
    }

    /** A credit note on the invoice of a sale, and its refund. */
    static Sale credited(Sale paid, String withVat, LocalDate on) {
        FinalInvoice invoice = paid.finalInvoice().orElseThrow();
        Sale sale = paid.plus(paid.draftCreditNote(invoice, Credit.ofWithVat(eur(withVat)), CreditReasons.RETURN)
                .issue("AV-" + paid.version(), on));
        return sale.plus(Refund.of(invoice, eur(withVat), on));
    }

    static VatLedger ledger(Sale sale) {
        return VatLedger.of(sale, FrenchVat.regime().withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS));
    }

    static Ca3Book sold(Sale sale) {
        return Ca3Book.sales(ledger(sale), FrenchTerritory.MAINLAND);
    }

    static Ca3Book sold(FrenchTerritory territory, String rate, String withoutVat) {
        return Ca3Book.sales(ledger(services(withoutVat, rate(rate))), territory);
    }

    static Ca3Book bought(Sale purchase, FrenchPurchases regime, String deductible) {
        return Ca3Book.purchases(purchase, regime, Percentage.of(deductible));
    }

    static Ca3Book subcontracted(Sale purchase, String deductible) {
        return bought(purchase, FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND), deductible);
    }

    static Sale works(String withoutVat) {
        return services(withoutVat, without(VatCategories.REVERSE_CHARGE));
    }

    static Ca3 november(Ca3Choices choices, Ca3Book... books) {
        return Ca3.of(List.of(books), NOVEMBER, choices);
    }

    /** Lines with their figures, such as {@code "08 1000/200"}, of a return that is made anew of its boxes too. */
    static List<String> figures(Ca3 ca3) {
        List<Ca3Box> boxes =
                ca3.boxes().stream().filter(box -> !box.line().isTotal()).toList();
        assertThat(Ca3.ofBoxes(ca3.period(), ca3.choices(), boxes, ca3.unplaced()))
                .isEqualTo(ca3);
        return ca3.boxes().stream()
                .map(box -> box.line()
                        + (box.line().hasBase() ? " " + box.base() : " ")
                        + (box.line().hasBase() && box.line().hasVat() ? "/" : "")
                        + (box.line().hasVat() ? box.vat() : ""))
                .toList();
    }
}
