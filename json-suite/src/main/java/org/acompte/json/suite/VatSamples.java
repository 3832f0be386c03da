package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.PaymentTerms;
import org.acompte.quote.Line;
import org.acompte.quote.LineChange;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.rule.Violation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.RateDecision;
import org.acompte.vat.RateReason;
import org.acompte.vat.RatedPart;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.UncertainAdvance;
import org.acompte.vat.Uncertainty;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatRules;
import org.acompte.vat.VatSupply;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3;
import org.acompte.vat.fr.ca3.Ca3Book;
import org.acompte.vat.fr.ca3.Ca3Choices;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.Ca3Period;
import org.acompte.vat.fr.ca3.GivenBackLine;
import org.acompte.vat.fr.invoice.InvoiceFrame;
import org.acompte.vat.fr.invoice.NumberSeries;
import org.acompte.vat.law.Ground;
import org.acompte.vat.law.Validity;

/** Ledgers, returns and decisions of VAT, and the values of the core that stand alone. */
final class VatSamples {
    static final List<Sample> ALL = all();

    private VatSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        core(all);
        ledgers(all);
        returns(all);
        decisions(all);
        all.addAll(FrenchSamples.ALL);
        all.addAll(TermSamples.ALL);
        return List.copyOf(all);
    }

    private static void core(List<Sample> all) {
        all.add(Sample.of("factor", Factor.of("2.5")));
        all.add(Sample.of("exchange-rate", ExchangeRate.of("0.0063401025")));
        all.add(Sample.of("exemption-complete", ExemptionReason.of("VATEX-EU-132", "Exempt, article 132")));
        all.add(Sample.of("exemption-minimal", new ExemptionReason(Optional.empty(), "Exempt")));
        all.add(Sample.of("citation", Citation.of("CGI art. 269, 2-c")));
        all.add(Sample.of("payment-terms", PaymentTerms.ofDays(30)));
        all.add(new Sample("advance-amount", AdvanceAmount.class, new AdvanceAmount.WithVat(eur("360.00"))));
        all.add(new Sample(
                "advance-amount-share", AdvanceAmount.class, new AdvanceAmount.Share(Percentage.of("12.5"))));
        all.add(new Sample(
                "advance-amount-without-vat", AdvanceAmount.class, new AdvanceAmount.WithoutVat(eur("300.00"))));
        all.add(Sample.of(
                "document-adjustment-asked-complete",
                new DocumentAdjustment(
                        Adjustment.discount(Percentage.of(2)).withReason("Fair"), Optional.of(Given.S20))));
        all.add(Sample.of(
                "document-adjustment-asked-minimal",
                new DocumentAdjustment(Adjustment.charge(eur("40.00")), Optional.empty())));
        LineChange.Placed before = new LineChange.Placed(2, Line.of("Oven", eur("900.00"), Given.S20));
        LineChange.Placed after = new LineChange.Placed(3, Line.of("Oven", eur("950.00"), Given.S20));
        all.add(Sample.of("line-change-complete", new LineChange(Optional.of(before), Optional.of(after))));
        all.add(Sample.of("line-change-minimal", new LineChange(Optional.empty(), Optional.of(after))));
        all.add(Sample.of(
                "violation-complete",
                VatRules.STATED_TWICE.violationAt("/deposits/1", "deposit", "FA-\"0041\"", "number", 2)));
        all.add(Sample.of("violation-minimal", new Violation(VatRules.STATED_TWICE, "", Map.of())));
    }

    /** A deposit, its payment, the rest, and a credit on the rest, of goods and of services. */
    static Sale kitchen() {
        Sale sale = Sale.of(
                Given.accepted(Given.kitchen()
                        .plusLine(Line.of("Worktop", eur("800.00"), Given.S20.withGroup("stone"))
                                .asGoods())),
                DepositPlan.none());
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.of(Percentage.of(30))).issue("FA-2026-041", day("2026-09-09"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, deposit.amountDue(), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-09-28")))
                .issue("FA-2026-058", day("2026-09-30"));
        sale = sale.plus(last).plus(Payment.of(last, eur("5000.00"), day("2026-10-02")));
        return sale.plus(sale.draftCreditNote(last, Credit.ofWithVat(eur("100.00")), CreditReasons.PRICE_REDUCTION)
                .issue("AV-2026-003", day("2026-10-05")));
    }

    private static void ledgers(List<Sample> all) {
        VatLedger ledger = VatLedger.of(kitchen(), FrenchVat.regime());
        all.add(Sample.of("vat-ledger-complete", ledger));
        all.add(Sample.of("vat-ledger-minimal", VatLedger.of(Given.kitchenSale(), FrenchVat.regime())));
        all.add(Sample.of("vat-movement-minimal", ledger.movements().get(0)));
        UncertainAdvance certain = certain();
        all.add(Sample.of(
                "vat-movement-complete",
                VatLedger.of(kitchen(), FrenchVat.regime(), List.of(certain)).movements().stream()
                        .filter(each -> each.reason().isPresent())
                        .findFirst()
                        .orElseThrow()));
        all.add(Sample.of("vat-ledger-reasons", VatLedger.of(kitchen(), FrenchVat.regime(), List.of(certain))));
        all.add(Sample.of("uncertain-advance-complete", certain));
        all.add(Sample.of("uncertain-advance-minimal", uncertain()));
    }

    private static UncertainAdvance uncertain() {
        return new UncertainAdvance("FA-2026-041", Uncertainty.SUPPLY, "no building permit yet", Optional.empty());
    }

    private static UncertainAdvance certain() {
        return uncertain().certainOn(day("2026-09-20"), "the permit was granted");
    }

    private static void returns(List<Sample> all) {
        Ca3Choices choices = Ca3Choices.of(GivenBackLine.DEDUCT_VAT_IN_21, "as in the returns before");
        Ca3Book book = Ca3Book.sales(VatLedger.of(kitchen(), FrenchVat.regime()), FrenchTerritory.MAINLAND);
        Ca3 ca3 = Ca3.of(List.of(book, VatOddities.book()), Ca3Period.quarter(YearMonth.of(2026, 7)), choices);
        all.add(Sample.of("french-vat-return-complete", ca3));
        all.add(Sample.of(
                "french-vat-return-minimal", Ca3.of(List.of(), Ca3Period.month(YearMonth.of(2026, 9)), choices)));
        all.add(Sample.of("return-box-total", ca3.box(Ca3Line.LINE_16).orElseThrow()));
        Ca3Book late = Ca3Book.sales(
                VatLedger.of(kitchen(), FrenchVat.regime(), List.of(certain())), FrenchTerritory.MAINLAND);
        all.add(Sample.of(
                "return-box-movements",
                Ca3.of(List.of(late), Ca3Period.month(YearMonth.of(2026, 9)), choices).boxes().stream()
                        .filter(each -> each.movements().stream()
                                .anyMatch(movement -> movement.reason().isPresent()))
                        .findFirst()
                        .orElseThrow()));
        all.add(Sample.of("return-line", ca3.box(Ca3Line.A1).orElseThrow().form()));
        all.add(Sample.of("unplaced-vat-movement", ca3.unplaced().get(0)));
        all.add(Sample.of("return-period", ca3.period()));
        all.add(Sample.of("return-choices", choices));
        all.add(Sample.of("number-series-complete", NumberSeries.yearly().plus("FA-2026-041", day("2026-09-09"))));
        all.add(Sample.of("number-series-minimal", NumberSeries.continuous()));
        all.add(Sample.of("issued-number", new NumberSeries.Issued("FA-2026-041", day("2026-09-09"))));
        all.add(Sample.of("invoice-frame", new InvoiceFrame("386", "S1")));
    }

    private static void decisions(List<Sample> all) {
        VatTreatment exempt =
                VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Exempt, article 132"));
        all.add(Sample.of("vat-supply", new VatSupply(exempt, SupplyNature.GOODS)));
        Citation article = Citation.of("CGI art. 269, 2-c");
        all.add(Sample.of("tax-point", TaxPoint.of(TaxPointBasis.ON_RECEIPT, article)));
        all.add(Sample.of("rated-part", new RatedPart(day("2014-02-01"), day("2013-11-20"))));
        all.add(Sample.of(
                "rate-decision",
                new RateDecision(
                        Given.S20, day("2014-02-01"), RateReason.SUPPLY, Citation.of("loi 2012-1510 art. 68"))));
        all.add(Sample.of("validity-complete", Validity.between(day("2012-01-01"), day("2014-01-01"))));
        all.add(Sample.of("validity-minimal", Validity.since(day("2014-01-01"))));
        all.add(Sample.of("ground", new Ground("Services are taxed on receipt", article)));
    }
}
