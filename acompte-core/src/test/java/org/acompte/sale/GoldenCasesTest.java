package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S21;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.eurs;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.rate;
import static org.acompte.Fixtures.sale;
import static org.acompte.Fixtures.withVat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Allocation;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.knownbugs.KnownBug;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The twelve cases that other systems get wrong, with the figures that are right. */
class GoldenCasesTest {
    private static final List<String> DAYS = List.of("2026-09-10", "2026-09-20", "2026-09-30", "2026-12-01");

    private static DepositInvoice deposit(Sale sale, Deposit deposit) {
        return sale.draftDeposit(deposit).issue("FA-" + (sale.version() + 1), day(DAYS.get(0)));
    }

    private static FinalInvoice balance(Sale sale) {
        return sale.draftFinalInvoice().issue("FA-9", day(DAYS.get(3)));
    }

    private static void assertAmount(TaxedAmount amount, String withoutVat, String vat) {
        assertThat(amount).isEqualTo(TaxedAmount.of(eur(withoutVat), eur(vat)));
    }

    @Test
    @KnownBug(1)
    void a_deposit_of_100_00_with_vat_at_21_percent_is_82_64_and_17_36_and_comes_off_the_final_invoice_as_such() {
        Sale sale = sale(draft().plusLine("Works", eur("2000.00"), S21), DepositPlan.none());
        DepositInvoice deposit = deposit(sale, Deposit.ofWithVat(eur("100.00")));
        assertAmount(deposit.amount().amountOf(S21), "82.64", "17.36");
        FinalInvoice balance = balance(sale.plus(deposit));
        assertAmount(balance.deducted().amountOf(S21), "82.64", "17.36");
        assertAmount(balance.amount().amountOf(S21), "1917.36", "402.64");
    }

    @Test
    @KnownBug(2)
    void a_deposit_of_550_00_with_vat_at_21_percent_is_454_55_and_95_45() {
        DraftQuote quote = withVat()
                .plusLine("Door", eur("900.00"), S21)
                .plusLine(Line.of("Window", eur("90.00"), S21).withQuantity("2"))
                .plusLine(Line.of("Lock", eur("49.00"), S21).withQuantity("4"));
        DepositInvoice deposit = deposit(sale(quote, DepositPlan.none()), Deposit.ofWithVat(eur("550.00")));
        assertAmount(deposit.amount().total(), "454.55", "95.45");
        assertThat(deposit.amountDue()).isEqualTo(eur("550.00"));
    }

    @Test
    @KnownBug(2)
    void a_deposit_of_500_00_with_vat_at_10_percent_is_454_55_and_45_45_and_the_sale_closes_exactly() {
        Sale sale = sale(withVat().plusLine("Sofa", eur("1649.90"), S10), DepositPlan.none());
        DepositInvoice deposit = deposit(sale, Deposit.ofWithVat(eur("500.00")));
        assertAmount(deposit.amount().total(), "454.55", "45.45");
        Sale closed = sale.plus(deposit);
        closed = closed.plus(balance(closed));
        assertThat(closed.invoiced()).isEqualTo(closed.total());
    }

    @Test
    @KnownBug(5)
    void two_halves_of_12870_59_are_6435_30_and_6435_29_and_the_final_invoice_is_0_00() {
        DepositPlan halves = DepositPlan.of(Deposit.of(percent("50")), Deposit.of(percent("50")));
        Sale sale = sale(withVat().plusLine("Machine", eur("12870.59"), S20), halves);
        DepositInvoice first = sale.draftNextDeposit().issue("FA-1", day(DAYS.get(0)));
        sale = sale.plus(first);
        DepositInvoice second = sale.draftNextDeposit().issue("FA-2", day(DAYS.get(1)));
        sale = sale.plus(second);
        assertThat(first.amountDue()).isEqualTo(eur("6435.30"));
        assertThat(second.amountDue()).isEqualTo(eur("6435.29"));
        FinalInvoice balance = balance(sale);
        assertThat(balance.amount().isZero()).isTrue();
        assertThat(sale.plus(balance).invoiced()).isEqualTo(sale.total());
    }

    @Test
    @KnownBug({11, 64})
    void a_deposit_of_100_percent_on_half_of_1_01_ends_with_a_final_invoice_of_0_00_and_not_with_a_credit_note() {
        DraftQuote quote = draft().plusLine(Line.of("Cable", eur("1.01"), S20).withQuantity("0.5"));
        Sale sale = sale(quote, DepositPlan.of(Deposit.of(percent("100"))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", day(DAYS.get(0)));
        assertAmount(deposit.amount().total(), "0.51", "0.10");
        FinalInvoice balance = balance(sale.plus(deposit));
        assertThat(balance.amountDue()).isEqualTo(eur("0.00"));
        assertThat(balance.amount().isZero()).isTrue();
        assertAmount(balance.total().total(), "0.51", "0.10");
    }

    @Test
    @KnownBug(15)
    void half_of_1000_at_10_percent_and_1000_at_5_percent_is_500_and_50_and_500_and_25() {
        DraftQuote quote = draft().plusLine("Works", eur("1000.00"), S10).plusLine("Repairs", eur("1000.00"), S5);
        Sale sale = sale(quote, DepositPlan.of(Deposit.of(percent("50"))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", day(DAYS.get(0)));
        assertAmount(deposit.amount().amountOf(S10), "500.00", "50.00");
        assertAmount(deposit.amount().amountOf(S5), "500.00", "25.00");
        assertThat(deposit.amountDue()).isEqualTo(eur("1075.00"));
    }

    @Test
    @KnownBug(13)
    void a_fixed_deposit_of_1000_00_on_300000_00_is_1000_00() {
        Sale sale = sale(draft().plusLine("Press", eur("300000.00"), S20), DepositPlan.none());
        assertThat(deposit(sale, Deposit.ofWithVat(eur("1000.00"))).amountDue()).isEqualTo(eur("1000.00"));
        DepositInvoice withoutVat = deposit(sale, Deposit.ofWithoutVat(eur("1000.00")));
        assertAmount(withoutVat.amount().total(), "1000.00", "200.00");
    }

    @Test
    @KnownBug(54)
    void deposits_of_300_and_240_with_vat_on_1000_leave_660_with_vat_of_110() {
        DepositPlan plan = DepositPlan.of(Deposit.ofWithVat(eur("300.00")), Deposit.ofWithVat(eur("240.00")));
        Sale sale = sale(draft().plusLine("Goods", eur("1000.00"), S20), plan);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", day(DAYS.get(0))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-2", day(DAYS.get(1))));
        FinalInvoice balance = balance(sale);
        assertAmount(balance.amount().total(), "550.00", "110.00");
        assertThat(balance.amountDue()).isEqualTo(eur("660.00"));
        assertThat(balance.deductions()).hasSize(2);
    }

    @Test
    @KnownBug(7)
    void _700_in_three_equal_parts_is_233_33_then_233_34_then_233_33() {
        assertThat(Allocation.CUMULATIVE.splitEvenly(eur("700.00"), 3)).isEqualTo(eurs("233.33", "233.34", "233.33"));
    }

    @Test
    @KnownBug(12)
    void vat_of_598_89_and_329_84_less_59_89_and_32_98_at_8_5_percent_is_71_05_per_treatment_and_71_06_per_line() {
        VatTreatment reduced = rate("8.5");
        DraftQuote quote = draft().plusLine("First", eur("598.89"), reduced)
                .plusLine("Second", eur("329.84"), reduced)
                .plus(Adjustment.discount(eur("59.89")), reduced)
                .plus(Adjustment.discount(eur("32.98")), reduced);
        assertThat(quote.total().vat()).isEqualTo(eur("71.05"));
        assertThat(quote.withVatRounding(VatRounding.PER_LINE).total().vat()).isEqualTo(eur("71.06"));
    }

    @Test
    @KnownBug(37)
    void a_paid_deposit_of_600_on_a_scope_reduced_to_500_gives_a_credit_note_and_a_refund_of_100() {
        VatTreatment zero = VatTreatment.of(org.acompte.amount.VatCategories.ZERO_RATED, VatRate.ZERO);
        Sale sale = sale(draft().plusLine("Event", eur("600.00"), zero), DepositPlan.of(Deposit.of(percent("100"))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", day(DAYS.get(0)));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("600.00"), day(DAYS.get(1))));
        Scope smaller = Scope.of(
                "AV-1",
                List.of(Line.of("Smaller event", eur("500.00"), zero)),
                List.of(),
                PriceBasis.WITHOUT_VAT,
                VatRounding.PER_TREATMENT);
        sale = sale.plus(Amendment.of("AV-1", day(DAYS.get(2)), smaller));
        FinalInvoice balance = balance(sale);
        assertThat(balance.total().withVat()).isEqualTo(eur("500.00"));
        assertThat(balance.deducted().withVat()).isEqualTo(eur("500.00"));
        assertThat(balance.amountDue()).isEqualTo(eur("0.00"));
        sale = sale.plus(balance);
        CreditNote credit =
                sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED).issue("AV-2", day("2026-12-02"));
        assertThat(credit.amount().withVat()).isEqualTo(eur("100.00"));
        sale = sale.plus(credit);
        assertThat(sale.refundDue()).isEqualTo(eur("100.00"));
        assertThat(sale.isSettled()).isFalse();
        sale = sale.plus(Refund.of(deposit, eur("100.00"), day("2026-12-05")));
        assertThat(sale.isSettled()).isTrue();
        assertThat(sale.invoiced()).isEqualTo(sale.total());
    }

    @Test
    @KnownBug(3)
    void a_deposit_of_840_00_with_vat_on_three_times_10000_and_50_is_700_and_140() {
        DraftQuote quote = draft().plusLine(
                        Line.of("Lathe", eur("10000.00"), S20).withQuantity("3"))
                .plusLine("Freight", eur("50.00"), S20);
        DepositInvoice deposit = deposit(sale(quote, DepositPlan.none()), Deposit.ofWithVat(eur("840.00")));
        assertAmount(deposit.amount().total(), "700.00", "140.00");
    }

    @Test
    void the_example_of_the_readme_leaves_12096_00() {
        DraftQuote quote = draft().plusLine("Fitted kitchen, installed", eur("12000.00"), S10)
                .plusLine("Appliances", eur("3400.00"), S20);
        Sale sale = sale(quote, DepositPlan.of(Deposit.of(percent("30"))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        assertThat(deposit.amountDue()).isEqualTo(eur("5184.00"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("5184.00"), day("2026-09-12")));
        Money due = balance(sale).amountDue();
        assertThat(due).isEqualTo(eur("12096.00"));
    }
}
