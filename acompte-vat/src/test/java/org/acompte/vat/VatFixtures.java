package org.acompte.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;

/** Sales of goods and of services, and what their VAT ledgers say. */
final class VatFixtures {
    static final VatTreatment S20 = FrenchVat.STANDARD;
    static final VatTreatment S10 = FrenchVat.INTERMEDIATE;
    static final VatTreatment S55 = FrenchVat.REDUCED;
    static final LocalDate SUPPLY = day("2026-12-01");

    private static final Address LYON =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();

    private VatFixtures() {}

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static TaxedAmount amount(String withoutVat, String vat) {
        return TaxedAmount.of(eur(withoutVat), eur(vat));
    }

    static DraftQuote quote() {
        return quote("D-2026-017");
    }

    static DraftQuote quote(String number) {
        return Quote.draft(
                number,
                Seller.builder().name("Atelier Rivoire").address(LYON).build(),
                Buyer.builder()
                        .kind(BuyerKind.BUSINESS)
                        .name("Hotel du Parc")
                        .address(LYON)
                        .build());
    }

    static Sale sale(DraftQuote draft) {
        return sale(draft, SaleTerms.of(DepositPlan.none()));
    }

    static Sale sale(DraftQuote draft, SaleTerms terms) {
        return Sale.of(draft.send(day("2020-09-02"), day("2020-10-02")).accept(day("2020-09-09")), terms);
    }

    static DraftQuote works(String withoutVat) {
        return quote().plusLine("Works", eur(withoutVat), S20);
    }

    static DraftQuote oven(String withoutVat) {
        return quote().plusLine(Line.of("Oven", eur(withoutVat), S20).asGoods());
    }

    static Sale services(String withoutVat) {
        return sale(works(withoutVat));
    }

    static Sale goods(String withoutVat) {
        return sale(oven(withoutVat));
    }

    static Scope scope(Line... lines) {
        return Scope.of("AV-1", List.of(lines), List.of(), PriceBasis.WITHOUT_VAT, VatRounding.PER_TREATMENT);
    }

    static DepositInvoice deposit(Sale sale, String withVat) {
        return sale.draftDeposit(Deposit.ofWithVat(eur(withVat)))
                .issue("FA-" + (sale.version() + 1), day("2020-09-10"));
    }

    /** A progress invoice of a share that was done or delivered on the day of the issue. */
    static ProgressInvoice progress(Sale sale, String percent, String on) {
        return progress(sale, percent, on, on);
    }

    static ProgressInvoice progress(Sale sale, String percent, String suppliedOn, String issuedOn) {
        return sale.draftProgressInvoice(
                        Progress.of(Percentage.of(percent)), InvoiceTerms.ON_RECEIPT.suppliedOn(day(suppliedOn)))
                .issue("S-" + (sale.version() + 1), day(issuedOn));
    }

    static FinalInvoice last(Sale sale) {
        return sale.draftFinalInvoice().issue("FA-" + (sale.version() + 1), SUPPLY);
    }

    /** Records the documents that a plan asks for. */
    static Sale follow(Sale before, Closing closing, String on) {
        assertThat(closing.check()).isEmpty();
        Sale sale = closing.cancellation().isPresent()
                ? before.plus(closing.cancellation().get())
                : before;
        for (ClosingStep step : closing.steps()) {
            sale = sale.plus(step.draft().issue("Z-" + sale.version(), day(on)));
        }
        return sale;
    }

    static VatLedger ledger(Sale sale) {
        return VatLedger.of(sale, FrenchVat.regime());
    }

    /** Day, amount without VAT and VAT of each movement. */
    static List<String> figures(Sale sale) {
        return ledger(sale).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.amount().withoutVat().getAmount() + " + "
                        + m.amount().vat().getAmount())
                .toList();
    }

    /** The same with the number of the invoice whose VAT it is. */
    static List<String> figuresByInvoice(Sale sale) {
        return ledger(sale).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.document().number() + " "
                        + m.amount().withoutVat().getAmount() + " + "
                        + m.amount().vat().getAmount())
                .toList();
    }

    /** P-04 for a sale that is settled: what was declared is what was supplied, less what was credited of it. */
    static void assertDeclares(Sale sale, VatBreakdown supplied) {
        assertThat(sale.isSettled()).isTrue();
        VatBreakdown total = ledger(sale).total();
        assertThat(total.minus(supplied).isZero())
                .as("%s for %s", total, supplied)
                .isTrue();
    }
}
