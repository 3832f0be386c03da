package org.acompte.vat;

import static org.acompte.vat.VatFixtures.S10;
import static org.acompte.vat.VatFixtures.S20;
import static org.acompte.vat.VatFixtures.S55;
import static org.acompte.vat.VatFixtures.SUPPLY;
import static org.acompte.vat.VatFixtures.amount;
import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.figuresByInvoice;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.last;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.acompte.vat.VatFixtures.scope;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Amendment;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VatLedgerTest {
    @Test
    void money_received_on_a_service_is_declared_as_it_was_received() {
        Sale sale = services("10000.00");
        DepositInvoice deposit = deposit(sale, "1200.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("500.00"), day("2026-09-12")));
        assertThat(figures(sale)).containsExactly("2026-09-12 416.67 + 83.33");
        assertThat(ledger(sale).movements().get(0).explain())
                .isEqualTo("EUR 83.33 of VAT at 20 % on EUR 416.67 became chargeable on 2026-09-12 for FA-1 of"
                        + " 2020-09-10, by the payment of EUR 500.00 (CGI art. 269, 2-c)");
    }

    @Test
    void a_service_that_is_invoiced_and_unpaid_declares_nothing() {
        Sale sale = services("10000.00");
        sale = sale.plus(deposit(sale, "1200.00"));
        sale = sale.plus(last(sale));
        assertThat(ledger(sale).movements()).isEmpty();
        assertThat(ledger(sale).total().isZero()).isTrue();
    }

    @Test
    void partial_payments_over_three_rates_declare_the_vat_of_the_sale() {
        Sale sale = sale(quote().plusLine("Works", eur("3333.33"), S10)
                .plusLine("Appliances", eur("777.77"), S20)
                .plusLine("Insulation", eur("99.99"), S55));
        DepositInvoice deposit = deposit(sale, "1000.01");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("333.33"), day("2026-09-12")))
                .plus(Payment.of(deposit, eur("0.01"), day("2026-09-13")))
                .plus(Payment.of(deposit, eur("666.67"), day("2026-10-01")));
        FinalInvoice last = last(sale);
        sale = sale.plus(last);
        Money half =
                Money.ofMinor(last.amountDue().getCurrencyUnit(), last.amount().withVatMinor() / 2);
        sale = sale.plus(Payment.of(last, half, day("2026-12-05")))
                .plus(Payment.of(last, last.amountDue().minus(half), day("2026-12-24")));
        assertDeclares(sale, sale.total());
        assertThat(ledger(sale).movements())
                .allSatisfy(m -> assertThat(m.amount().isNegative()).isFalse());
    }

    @Test
    void each_month_has_its_movements() {
        Sale sale = sale(quote().plusLine("Works", eur("12000.00"), S10).plusLine("Appliances", eur("3400.00"), S20));
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.of(Percentage.of(30))).issue("FA-1", day("2026-09-09"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("5184.00"), day("2026-09-30")));
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, last.amountDue(), day("2026-12-31")));
        VatLedger ledger = ledger(sale);
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 9)))
                .extracting(VatMovement::treatment, VatMovement::amount)
                .containsExactly(tuple(S10, amount("3600.00", "360.00")), tuple(S20, amount("1020.00", "204.00")));
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 10))).isEmpty();
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 12))).hasSize(2);
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_overpayment_declares_nothing_more() {
        Sale sale = services("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1300.00"), day("2026-12-05")));
        assertThat(figures(sale)).containsExactly("2026-12-05 1000.00 + 200.00");
        sale = sale.plus(Refund.of(last, eur("100.00"), day("2026-12-20")));
        assertThat(figures(sale)).hasSize(1);
        assertDeclares(sale, sale.total());
    }

    @Test
    void vat_on_a_service_goes_back_with_the_money_and_not_with_the_credit_note() {
        Sale sale = services("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-12-05")));
        CreditNote credit = sale.draftCreditNote(last, Credit.ofWithVat(eur("120.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-10"));
        sale = sale.plus(credit);
        assertThat(figures(sale)).containsExactly("2026-12-05 1000.00 + 200.00");
        sale = sale.plus(Refund.of(last, eur("120.00"), day("2027-01-08")));
        assertThat(figures(sale)).containsExactly("2026-12-05 1000.00 + 200.00", "2027-01-08 -100.00 + -20.00");
        assertThat(ledger(sale).movements().get(1).explain())
                .isEqualTo("EUR 20.00 of VAT at 20 % on EUR 100.00 was given back on 2027-01-08 for FA-1 of 2026-12-01,"
                        + " by the refund of EUR 120.00 (CGI art. 272, 1)");
        assertDeclares(sale, last.total().minus(credit.amount()));
    }

    @Test
    void money_on_account_is_declared_on_the_day_of_its_receipt_once_an_invoice_uses_it_up() {
        Sale sale = services("1000.00").plus(Payment.onAccount(eur("1200.00"), day("2026-09-01")));
        assertThat(ledger(sale).movements()).isEmpty();
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("360.00"))).issue("FA-1", day("2026-09-10"));
        sale = sale.plus(deposit);
        sale = sale.plus(last(sale));
        assertThat(figures(sale)).containsExactly("2026-09-01 300.00 + 60.00", "2026-09-01 700.00 + 140.00");
        assertThat(ledger(sale).movements().get(0).explain()).contains("by the payment of EUR 1200.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_advance_on_goods_is_declared_on_receipt_and_the_rest_on_the_supply() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-11-30")))
                .issue("FA-9", SUPPLY);
        sale = sale.plus(last);
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-11-30 700.00 + 140.00");
        assertThat(ledger(sale).movements())
                .extracting(m -> m.citation().text())
                .containsExactly("CGI art. 269, 2-a (loi 2021-1900 art. 30)", "CGI art. 269, 2-a");
        sale = sale.plus(Payment.of(last, eur("840.00"), day("2027-01-15")));
        assertThat(figures(sale)).hasSize(2);
        assertDeclares(sale, sale.total());
    }

    @Test
    void goods_without_a_day_of_supply_are_declared_on_the_day_of_the_invoice() {
        Sale sale = goods("1000.00");
        sale = sale.plus(last(sale));
        assertThat(figures(sale)).containsExactly("2026-12-01 1000.00 + 200.00");
    }

    @Test
    void an_unpaid_deposit_on_goods_is_declared_with_the_supply() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit);
        FinalInvoice last = last(sale);
        sale = sale.plus(last)
                .plus(Payment.of(deposit, eur("360.00"), day("2026-12-10")))
                .plus(Payment.of(last, eur("840.00"), day("2026-12-10")));
        assertThat(figuresByInvoice(sale))
                .containsExactly("2026-12-01 FA-1 300.00 + 60.00", "2026-12-01 FA-2 700.00 + 140.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_advance_on_goods_received_on_the_eve_of_2023_waits_for_the_supply() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2022-12-31")))
                .plus(Payment.of(deposit, eur("240.00"), day("2023-01-01")));
        assertThat(figures(sale)).containsExactly("2023-01-01 200.00 + 40.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("840.00"), SUPPLY));
        assertThat(figures(sale))
                .containsExactly(
                        "2023-01-01 200.00 + 40.00", "2026-12-01 100.00 + 20.00", "2026-12-01 700.00 + 140.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_refund_of_an_advance_gives_back_no_vat_that_was_never_declared() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2022-12-31")))
                .plus(Payment.of(deposit, eur("240.00"), day("2023-01-01")));
        sale = sale.plus(
                sale.draftCreditNote(deposit, CreditReasons.CANCELLATION).issue("AV-1", day("2023-02-01")));
        sale = sale.plus(Refund.of(deposit, eur("100.00"), day("2023-02-02")));
        assertThat(figures(sale)).hasSize(1);
        sale = sale.plus(Refund.of(deposit, eur("260.00"), day("2023-02-03")));
        assertThat(figures(sale)).containsExactly("2023-01-01 200.00 + 40.00", "2023-02-03 -200.00 + -40.00");
    }

    @Test
    void an_advance_on_goods_that_is_refunded_before_the_supply_goes_back_with_the_money() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        sale = sale.plus(
                sale.draftCreditNote(deposit, CreditReasons.CANCELLATION).issue("AV-1", day("2026-09-20")));
        assertThat(figures(sale)).hasSize(1);
        sale = sale.plus(Refund.of(deposit, eur("360.00"), day("2026-09-25")));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-09-25 -300.00 + -60.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), SUPPLY));
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_credit_note_on_goods_gives_vat_back_on_its_own_day() {
        Sale sale = goods("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-12-05")));
        CreditNote credit = sale.draftCreditNote(last, Credit.ofWithVat(eur("240.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-10"));
        sale = sale.plus(credit).plus(Refund.of(last, eur("240.00"), day("2027-01-08")));
        assertThat(figures(sale)).containsExactly("2026-12-01 1000.00 + 200.00", "2026-12-10 -200.00 + -40.00");
        assertThat(ledger(sale).movements().get(1).citation()).isEqualTo(Citation.of("CGI art. 272, 1"));
        assertDeclares(sale, last.total().minus(credit.amount()));
    }

    @Test
    void a_final_invoice_of_goods_credited_in_full_goes_back_to_the_advances_and_a_new_one_declares_again() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice wrong = last(sale);
        sale = sale.plus(wrong).plus(Payment.of(wrong, eur("840.00"), day("2026-12-03")));
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-12-10")));
        assertThat(ledger(sale).total().amountOf(S20)).isEqualTo(amount("300.00", "60.00"));
        sale = sale.plus(Refund.of(wrong, eur("840.00"), day("2026-12-11")));
        FinalInvoice right = sale.draftFinalInvoice().issue("FA-20", day("2026-12-12"));
        sale = sale.plus(right).plus(Payment.of(right, eur("840.00"), day("2026-12-20")));
        assertThat(figures(sale))
                .containsExactly(
                        "2026-09-12 300.00 + 60.00",
                        "2026-12-01 700.00 + 140.00",
                        "2026-12-10 -700.00 + -140.00",
                        "2026-12-12 700.00 + 140.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_final_invoice_of_services_credited_in_full_and_a_new_one_declare_what_was_collected() {
        Sale sale = services("1000.00");
        FinalInvoice wrong = last(sale);
        sale = sale.plus(wrong).plus(Payment.of(wrong, eur("1200.00"), day("2026-12-03")));
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-12-10")));
        sale = sale.plus(Refund.of(wrong, eur("1200.00"), day("2026-12-11")));
        assertThat(ledger(sale).total().isZero()).isTrue();
        FinalInvoice right = sale.draftFinalInvoice().issue("FA-20", day("2026-12-12"));
        sale = sale.plus(right).plus(Payment.of(right, eur("1200.00"), day("2026-12-20")));
        assertDeclares(sale, sale.total());
    }

    @Test
    void goods_and_services_of_one_sale_each_follow_their_own_rule() {
        VatTreatment parts = S20.withGroup("goods");
        Sale sale = sale(quote().plusLine("Installation", eur("1000.00"), S20)
                .plusLine(Line.of("Boiler", eur("1000.00"), parts).asGoods()));
        DepositInvoice deposit = deposit(sale, "600.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("600.00"), day("2026-09-12")));
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1800.00"), day("2027-01-15")));
        assertThat(figures(sale))
                .containsExactly(
                        "2026-09-12 250.00 + 50.00",
                        "2026-09-12 250.00 + 50.00",
                        "2026-12-01 750.00 + 150.00",
                        "2027-01-15 750.00 + 150.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_scope_of_goods_that_is_reduced_below_the_deposit_gives_back_with_the_money() {
        Sale sale = goods("500.00");
        DepositInvoice deposit = deposit(sale, "600.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("600.00"), day("2026-09-12")))
                .plus(Amendment.of(
                        "AM-1",
                        day("2026-10-01"),
                        scope(Line.of("Stove", eur("400.00"), S20).asGoods())));
        sale = sale.plus(last(sale));
        assertThat(ledger(sale).total().amountOf(S20)).isEqualTo(amount("500.00", "100.00"));
        sale = sale.plus(
                sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED).issue("AV-1", day("2026-12-02")));
        assertThat(figures(sale)).hasSize(1);
        sale = sale.plus(Refund.of(deposit, eur("120.00"), day("2026-12-05")));
        assertThat(figures(sale)).containsExactly("2026-09-12 500.00 + 100.00", "2026-12-05 -100.00 + -20.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_credit_note_before_the_supply_whose_money_goes_back_after_it_counts_once() {
        Sale sale = goods("500.00");
        DepositInvoice deposit = deposit(sale, "600.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("600.00"), day("2026-09-12")))
                .plus(Amendment.of(
                        "AM-1",
                        day("2026-10-01"),
                        scope(Line.of("Stove", eur("400.00"), S20).asGoods())));
        sale = sale.plus(sale.draftCreditNote(deposit, Credit.ofWithVat(eur("120.00")), CreditReasons.SCOPE_REDUCED)
                .issue("AV-1", day("2026-10-02")));
        sale = sale.plus(last(sale)).plus(Refund.of(deposit, eur("120.00"), day("2026-12-05")));
        assertThat(figures(sale)).containsExactly("2026-09-12 500.00 + 100.00", "2026-12-05 -100.00 + -20.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_deposit_that_is_paid_after_its_treatment_left_the_scope_keeps_its_nature() {
        Sale sale = sale(quote().plusLine("Works", eur("1000.00"), S10).plusLine("Design", eur("100.00"), S20));
        DepositInvoice deposit = deposit(sale, "1220.00");
        sale = sale.plus(deposit)
                .plus(Amendment.of("AM-1", day("2026-10-01"), scope(Line.of("Works", eur("1000.00"), S10))))
                .plus(Payment.of(deposit, eur("1220.00"), day("2026-10-05")));
        sale = sale.plus(last(sale));
        sale = sale.plus(sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED)
                        .issue("AV-1", day("2026-12-02")))
                .plus(Refund.of(deposit, eur("120.00"), day("2026-12-05")));
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_rate_that_changes_between_deposit_and_supply_declares_each_part_at_its_rate() {
        VatTreatment s21 = VatTreatment.standard(VatRate.of("21"));
        for (Sale sale : List.of(goods("1000.00"), services("1000.00"))) {
            DepositInvoice deposit = deposit(sale, "360.00");
            Sale paid = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
            Scope changed = paid.scope().withVatTreatmentOfRest(S20, s21, eur("300.00"), "Invoiced at 20 %");
            paid = paid.plus(Amendment.of("AV-1", day("2026-10-01"), changed));
            FinalInvoice last = last(paid);
            paid = paid.plus(last).plus(Payment.of(last, eur("847.00"), SUPPLY));
            assertThat(figures(paid)).containsExactly("2026-09-12 300.00 + 60.00", "2026-12-01 700.00 + 147.00");
            assertDeclares(paid, paid.total());
        }
    }

    @Test
    void treatments_without_vat_declare_a_base_without_vat_as_the_others_do() {
        VatTreatment exempt =
                VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Exempt under article 132"));
        VatTreatment books = exempt.withGroup("goods");
        Sale sale = sale(quote().plusLine("Course", eur("100.00"), exempt)
                .plusLine(Line.of("Book", eur("50.00"), books).asGoods()));
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("150.00"), day("2026-12-20")));
        assertThat(ledger(sale).movements())
                .extracting(
                        VatMovement::chargeableOn,
                        VatMovement::side,
                        VatMovement::treatment,
                        VatMovement::nature,
                        VatMovement::amount)
                .containsExactly(
                        tuple(SUPPLY, VatSide.SUPPLY, books, SupplyNature.GOODS, amount("50.00", "0.00")),
                        tuple(
                                day("2026-12-20"),
                                VatSide.SUPPLY,
                                exempt,
                                SupplyNature.SERVICES,
                                amount("100.00", "0.00")));
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_indemnity_makes_no_movement() {
        Sale sale = services("1000.00");
        IndemnityInvoice indemnity =
                sale.draftIndemnity(eur("100.00"), "Damage").issue("FA-1", day("2026-09-10"));
        sale = sale.plus(indemnity).plus(Payment.of(indemnity, eur("100.00"), day("2026-09-12")));
        assertThat(ledger(sale).movements()).isEmpty();
    }

    @Test
    void a_treatment_of_goods_and_services_is_refused() {
        Sale sale = sale(quote().plusLine("Installation", eur("100.00"), S20)
                .plusLine(Line.of("Boiler", eur("50.00"), S20).asGoods()));
        assertThatThrownBy(() -> ledger(sale))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage(
                        "[AC-TAX-01] Treatment S 20 % of sale D-2026-017 covers goods and services, whose VAT is due"
                                + " at different moments; give each a group of its own");
    }

    @Test
    void a_treatment_that_turns_from_services_into_goods_after_money_came_is_refused() {
        Sale before = services("1000.00");
        DepositInvoice deposit = deposit(before, "120.00");
        Amendment amendment = Amendment.of(
                "AM-1",
                day("2026-10-01"),
                scope(Line.of("Oven", eur("1000.00"), S20).asGoods()));
        Sale unpaid = before.plus(deposit).plus(amendment);
        assertThat(ledger(unpaid).movements()).isEmpty();
        Sale paid = before.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2026-09-12")))
                .plus(amendment);
        assertThatThrownBy(() -> ledger(paid)).hasMessageStartingWith("[AC-TAX-01]");
    }

    @Test
    void a_charge_of_a_treatment_without_lines_is_refused() {
        Sale sale = sale(quote().plusLine("Works", eur("100.00"), S10).plus(Adjustment.charge(eur("10.00")), S20));
        assertThatThrownBy(() -> ledger(sale))
                .hasMessage("[AC-TAX-02] No line of sale D-2026-017 says whether treatment S 20 % is for goods or for"
                        + " services");
    }

    /** A regime whose two bases are given, whatever the nature and the day. */
    private record Fixed(TaxPointBasis forAdvance, TaxPointBasis forBalance) implements VatRegime {
        @Override
        public TaxPoint advance(VatSupply supply, LocalDate on) {
            return TaxPoint.of(forAdvance, Citation.of("advance"));
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            return TaxPoint.of(forBalance, Citation.of("balance"));
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return Citation.of("back");
        }
    }

    private static Sale suppliedInNovemberInvoicedInDecember() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-11-30")))
                .issue("FA-9", SUPPLY);
        return sale.plus(last).plus(Payment.of(last, eur("840.00"), day("2027-01-15")));
    }

    @Test
    void a_regime_may_tax_the_balance_on_the_invoice() {
        VatLedger ledger = VatLedger.of(
                suppliedInNovemberInvoicedInDecember(), new Fixed(TaxPointBasis.ON_RECEIPT, TaxPointBasis.ON_INVOICE));
        assertThat(ledger.movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2026-09-12"), day("2026-12-01"));
        assertThat(ledger.total().vat()).isEqualTo(eur("200.00"));
    }

    @Test
    void a_regime_may_let_advances_wait_for_the_supply_and_tax_the_balance_on_receipt() {
        VatLedger ledger = VatLedger.of(
                suppliedInNovemberInvoicedInDecember(), new Fixed(TaxPointBasis.ON_SUPPLY, TaxPointBasis.ON_RECEIPT));
        assertThat(ledger.movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2026-11-30"), day("2027-01-15"));
        assertThat(ledger.total().vat()).isEqualTo(eur("200.00"));
    }

    @Test
    void a_regime_may_tax_an_advance_on_its_invoice() {
        VatLedger ledger = VatLedger.of(
                suppliedInNovemberInvoicedInDecember(), new Fixed(TaxPointBasis.ON_INVOICE, TaxPointBasis.ON_INVOICE));
        assertThat(ledger.movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2020-09-10"), day("2026-12-01"));
        assertThat(ledger.total().vat()).isEqualTo(eur("200.00"));
    }

    @Test
    void goods_to_another_state_are_reported_on_the_invoice_at_the_latest_on_the_fifteenth_of_the_next_month() {
        for (var each : List.of(
                List.of("2026-11-30", "2026-12-01", "2026-12-01"),
                List.of("2026-10-31", "2026-11-15", "2026-11-15"),
                List.of("2026-10-31", "2026-12-01", "2026-11-15"),
                List.of("2026-12-20", "2026-12-01", "2026-12-01"))) {
            Sale sale = goods("1000.00");
            sale = sale.plus(sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day(each.get(0))))
                    .issue("FA-9", day(each.get(1))));
            VatLedger ledger = VatLedger.of(sale, new Fixed(TaxPointBasis.ON_SUPPLY, TaxPointBasis.ON_INVOICE_OR_15TH));
            assertThat(ledger.movements()).extracting(VatMovement::chargeableOn).containsExactly(day(each.get(2)));
        }
    }

    @Test
    void two_ledgers_are_equal_if_their_movements_are() {
        Sale sale = suppliedInNovemberInvoicedInDecember();
        assertThat(ledger(sale)).isEqualTo(ledger(sale)).hasSameHashCodeAs(ledger(sale));
        assertThat(ledger(sale)).isNotEqualTo(ledger(services("1000.00")));
        assertThat(ledger(sale)).hasToString("2 movements, S 20 %: EUR 1000.00 + 200.00 VAT");
        assertThat(ledger(sale).movements().get(0))
                .hasToString(ledger(sale).movements().get(0).explain());
    }

    @Test
    void the_same_payment_recorded_twice_counts_twice_and_in_its_place() {
        Sale sale = services("1000.00");
        FinalInvoice last = last(sale);
        Payment half = Payment.of(last, eur("600.00"), day("2026-12-05"));
        sale = sale.plus(last).plus(half).plus(half);
        assertThat(figures(sale)).containsExactly("2026-12-05 500.00 + 100.00", "2026-12-05 500.00 + 100.00");
        assertDeclares(sale, sale.total());
    }
}
