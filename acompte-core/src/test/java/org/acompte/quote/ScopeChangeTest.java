package org.acompte.quote;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S21;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.acompte.Fixtures.withVat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.Amendment;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScopeChangeTest {
    private static final Line DOOR = Line.of("Door", eur("900.00"), S20).asGoods();
    private static final Line WINDOW = Line.of("Window", eur("90.00"), S20).withQuantity("2");
    private static final Line PAINT = Line.of("Paint", eur("50.00"), S10);

    /** EUR 1130.00 without VAT: 1080.00 at 20 %, 50.00 at 10 %. */
    private static Scope house() {
        return draft().plusLine(DOOR).plusLine(WINDOW).plusLine(PAINT).scope();
    }

    private static DocumentAdjustment discount(String percent) {
        return new DocumentAdjustment(Adjustment.discount(percent(percent)), Optional.empty());
    }

    private static TaxedAmount amount(String withoutVat, String vat) {
        return TaxedAmount.of(eur(withoutVat), eur(vat));
    }

    @Test
    void a_line_is_added_replaced_and_taken_out_with_the_totals_that_follow() {
        Scope house = house();
        assertThat(house.plusLine(PAINT).total().amountOf(S10)).isEqualTo(amount("100.00", "10.00"));
        assertThat(house.withLine(1, PAINT).lines()).containsExactly(PAINT, WINDOW, PAINT);
        assertThat(house.minusLine(1).lines()).containsExactly(WINDOW, PAINT);
        assertThat(house.withQuantity(2, Quantity.of(3)).total().withoutVat()).isEqualTo(eur("1220.00"));
        assertThat(house.withUnitPrice(1, eur("800.00")).lines().get(0)).isEqualTo(DOOR.withUnitPrice(eur("800.00")));
        assertThat(house.total().withoutVat()).isEqualTo(eur("1130.00"));
        assertThat(house.withLine(2, house.lines().get(1))).isEqualTo(house);
    }

    @Test
    void a_line_changes_its_label_price_and_treatment_and_keeps_the_rest() {
        Line line = WINDOW.withUnit("pcs").withLabel("Roof window").withVatTreatment(S10);
        assertThat(line).hasToString("Roof window: 2 × EUR 90.00 = EUR 180.00 at S 10 %");
        assertThat(line.unit()).contains("pcs");
        assertThat(DOOR.withUnitPrice(eur("1.00")).nature()).isEqualTo(SupplyNature.GOODS);
        assertThatThrownBy(() -> DOOR.withUnitPrice(eur("-1.00"))).hasMessageContaining("AC-QUO-10");
        assertThatThrownBy(() -> DOOR.withLabel(" ")).hasMessageContaining("AC-TXT-01");
        Line reduced = DOOR.plus(Adjustment.discount(eur("5.00")));
        assertThatThrownBy(() -> reduced.withUnitPrice(Money.parse("USD 1.00")))
                .hasMessage("[AC-QUO-12] A unit price in USD cannot have a discount or charge in EUR");
    }

    @Test
    void discounts_on_the_whole_are_added_and_taken_off() {
        Scope reduced = house().plus(discount("10"));
        assertThat(reduced.total().withoutVat()).isEqualTo(eur("1017.00"));
        assertThat(reduced.withoutAdjustments()).isEqualTo(house());
    }

    @Test
    void a_change_that_leaves_no_valid_scope_is_refused_with_the_rule_of_quotes() {
        Scope house = house();
        assertThatThrownBy(() -> house.minusLine(0)).hasMessage("[AC-QUO-13] There is no line 0; lines are 1 to 3");
        assertThatThrownBy(() -> house.withLine(4, PAINT)).hasMessageContaining("AC-QUO-13");
        assertThatThrownBy(() -> house.minusLine(1).minusLine(1).minusLine(1))
                .hasMessage("[AC-QUO-01] Quote as amended has no lines");
        assertThatThrownBy(() -> house.withQuantity(3, Quantity.of(-1)))
                .hasMessageContaining("[AC-QUO-06] Quote as amended has a negative total of EUR -50.00");
        assertThatThrownBy(() -> house.withUnitPrice(2, Money.parse("USD 90.00")))
                .hasMessage("[AC-QUO-05] Quote as amended is in EUR, line 2 is in USD");
        assertThatThrownBy(() -> house.withVatTreatment(S21, S20))
                .hasMessage("[AC-QUO-14] Nothing is taxed at S 21 %; what is sold is taxed at S 20 %, S 10 %");
    }

    @Test
    void a_treatment_moves_with_its_lines_and_with_the_discounts_that_it_bears() {
        Scope house = house().plus(new DocumentAdjustment(Adjustment.discount(percent("10")), Optional.of(S20)));
        Scope moved = house.withVatTreatment(S20, S21);
        assertThat(moved.total().treatments()).containsExactly(S21, S10);
        assertThat(moved.total().amountOf(S21)).isEqualTo(amount("972.00", "204.12"));
        assertThat(moved.adjustments())
                .containsExactly(new DocumentAdjustment(Adjustment.discount(percent("10")), Optional.of(S21)));
        assertThat(moved.withVatTreatment(S21, S20)).isEqualTo(house);
        assertThat(house.withVatTreatment(S20, S20)).isEqualTo(house);
    }

    @Test
    void a_percentage_of_one_treatment_never_spreads_to_the_lines_that_join_it() {
        Adjustment ten = Adjustment.discount(percent("10")).withReason("Loyalty");
        Scope onOld = house().plus(new DocumentAdjustment(ten, Optional.of(S20)));
        Scope onNew = house().plus(new DocumentAdjustment(ten, Optional.of(S10)));
        assertThat(onOld.withVatTreatment(S20, S10).total().amountOf(S10)).isEqualTo(amount("1022.00", "102.20"));
        assertThat(onNew.withVatTreatment(S20, S10).total().amountOf(S10)).isEqualTo(amount("1125.00", "112.50"));
        assertThat(onNew.withVatTreatment(S20, S10).adjustments())
                .containsExactly(new DocumentAdjustment(
                        Adjustment.discount(eur("5.00")).withReason("Loyalty"), Optional.of(S10)));
        Scope charge = house().plus(new DocumentAdjustment(Adjustment.charge(percent("10")), Optional.of(S5)));
        assertThat(charge.withVatTreatment(S10, S5).total().amountOf(S5)).isEqualTo(amount("50.00", "2.50"));
        assertThat(charge.withVatTreatment(S20, S10).adjustments()).isEqualTo(charge.adjustments());
    }

    @Test
    void a_discount_of_returned_lines_stays_what_it_came_to() {
        Scope scope = draft().plusLine("Work", eur("100.00"), S10)
                .plusLine(Line.of("Return", eur("40.00"), S20).withQuantity("-1"))
                .plus(Adjustment.discount(percent("10")), S20)
                .plus(Adjustment.charge(eur("36.00")), S20)
                .scope();
        assertThat(scope.total().amountOf(S20).isZero()).isTrue();
        Scope moved = scope.withVatTreatment(S20, S10);
        assertThat(moved.total().withoutVat()).isEqualTo(scope.total().withoutVat());
        assertThat(moved.adjustments().get(0).adjustment()).isEqualTo(Adjustment.charge(eur("4.00")));
    }

    @Test
    void a_rate_that_changes_by_law_leaves_what_was_invoiced_at_the_old_rate() {
        Scope before = draft().plusLine("Works", eur("1000.00"), S20).scope();
        Scope after = before.withVatTreatmentOfRest(S20, S21, eur("300.00"), "Invoiced before January at 20 %");
        assertThat(after.total().amountOf(S20)).isEqualTo(amount("300.00", "60.00"));
        assertThat(after.total().amountOf(S21)).isEqualTo(amount("700.00", "147.00"));
        assertThat(after.total().withVat()).isEqualTo(eur("1207.00"));
        Line kept = Line.of("Invoiced before January at 20 %", eur("300.00"), S20);
        assertThat(after.lines())
                .containsExactly(
                        before.lines().get(0).withVatTreatment(S21),
                        kept,
                        kept.withVatTreatment(S21).withQuantity("-1"));
        assertThat(after.adjustments()).isEmpty();
    }

    @Test
    void what_stays_keeps_the_nature_of_its_lines() {
        Scope after = draft().plusLine(DOOR).scope().withVatTreatmentOfRest(S20, S21, eur("300.00"), "Invoiced");
        assertThat(after.natureOf(S20)).contains(SupplyNature.GOODS);
        assertThat(after.natureOf(S21)).contains(SupplyNature.GOODS);
        Scope charge = draft().plusLine(PAINT)
                .plus(Adjustment.charge(eur("9.00")), S20)
                .scope();
        assertThat(charge.withVatTreatmentOfRest(S20, S21, eur("4.00"), "Invoiced")
                        .total()
                        .amountOf(S21))
                .isEqualTo(amount("5.00", "1.05"));
    }

    @Test
    void work_that_was_invoiced_keeps_its_rate_and_later_work_is_asked_at_the_new_one() {
        Sale sale = sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.none());
        sale = sale.plus(sale.draftProgressInvoice(Progress.of(percent("30"))).issue("S-1", day("2026-09-10")));
        Scope changed = sale.scope().withVatTreatmentOfRest(S20, S21, eur("300.00"), "Invoiced at 20 %");
        sale = sale.plus(Amendment.of("AM-1", day("2027-01-01"), changed));
        Progress half =
                Progress.ofLine(1, percent("50")).plusLine(2, percent("100")).plusLine(3, percent("100"));
        ProgressInvoice second = sale.draftProgressInvoice(half).issue("S-2", day("2027-01-31"));
        assertThat(second.toDate().withoutVat()).isEqualTo(eur("500.00"));
        assertThat(second.amount().amountOf(S21)).isEqualTo(amount("200.00", "42.00"));
        FinalInvoice last = sale.plus(second).draftFinalInvoice().issue("FA-1", day("2027-02-01"));
        assertThat(last.amount().total()).isEqualTo(amount("500.00", "105.00"));
    }

    @Test
    void priced_with_vat_the_buyer_pays_the_same_and_the_seller_bears_the_change() {
        Scope before = withVat().plusLine("Works", eur("1200.00"), S20).scope();
        Scope after = before.withVatTreatmentOfRest(S20, S21, eur("360.00"), "Invoiced at 20 %");
        assertThat(after.total().amountOf(S20)).isEqualTo(amount("300.00", "60.00"));
        assertThat(after.total().amountOf(S21)).isEqualTo(amount("694.21", "145.79"));
        assertThat(after.total().withVat()).isEqualTo(eur("1200.00"));
    }

    @Test
    void what_stays_is_exact_whatever_the_discounts_and_charges() {
        Scope discounted = house().plus(discount("7"));
        Scope after = discounted.withVatTreatmentOfRest(S20, S21, eur("333.33"), "Invoiced");
        assertThat(after.total().amountOf(S20)).isEqualTo(amount("333.33", "66.67"));
        assertThat(after.total().withoutVat()).isEqualTo(discounted.total().withoutVat());
        Scope charged = house().plus(new DocumentAdjustment(Adjustment.charge(percent("7")), Optional.empty()));
        Scope afterCharge = charged.withVatTreatmentOfRest(S20, S21, eur("333.33"), "Invoiced");
        assertThat(afterCharge.total().amountOf(S20)).isEqualTo(amount("333.33", "66.67"));
        assertThat(afterCharge.total().withoutVat()).isEqualTo(charged.total().withoutVat());
        Scope borne = house().plus(new DocumentAdjustment(Adjustment.discount(percent("10")), Optional.of(S20)));
        Scope afterBorne = borne.withVatTreatmentOfRest(S20, S21, eur("333.33"), "Invoiced");
        assertThat(afterBorne.total().amountOf(S21).withoutVat()).isEqualTo(eur("638.67"));
    }

    @Test
    void all_or_nothing_may_stay_and_more_or_less_is_refused() {
        Scope house = house();
        assertThat(house.withVatTreatmentOfRest(S20, S21, eur("0.00"), "None"))
                .isEqualTo(house.withVatTreatment(S20, S21));
        assertThat(house.withVatTreatmentOfRest(S20, S20, eur("1.00"), "Same")).isEqualTo(house);
        Scope all = house.withVatTreatmentOfRest(S20, S21, eur("1080.00"), "All");
        assertThat(all.total().amountOf(S21).isZero()).isTrue();
        assertThat(all.total().withVat()).isEqualTo(house.total().withVat());
        assertThatThrownBy(() -> house.withVatTreatmentOfRest(S20, S21, eur("1080.01"), "More"))
                .hasMessage("[AC-QUO-15] EUR 1080.01 cannot stay at S 20 %:"
                        + " it is not between zero and the EUR 1080.00 taxed so");
        assertThatThrownBy(() -> house.withVatTreatmentOfRest(S20, S21, eur("-0.01"), "Less"))
                .hasMessageContaining("AC-QUO-15");
        assertThatThrownBy(() -> house.withVatTreatmentOfRest(S20, S21, Money.parse("USD 1.00"), "Dollars"))
                .hasMessage("[AC-QUO-05] Quote as amended is in EUR, the amount that stays at S 20 % is in USD");
    }

    @Test
    void a_deposit_keeps_its_rate_and_the_final_invoice_asks_the_rest_at_the_new_one() {
        Sale sale = sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.of(Deposit.of(percent("30"))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", day("2026-09-10")));
        Scope changed = sale.scope().withVatTreatmentOfRest(S20, S21, eur("300.00"), "Invoiced at 20 %");
        sale = sale.plus(Amendment.of("AM-1", day("2027-01-01"), changed));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", day("2027-02-01"));
        assertThat(last.deducted().amountOf(S20)).isEqualTo(amount("300.00", "60.00"));
        assertThat(last.amount().amountOf(S20).isZero()).isTrue();
        assertThat(last.amount().amountOf(S21)).isEqualTo(amount("700.00", "147.00"));
        assertThat(sale.plus(last).invoiced().withVat()).isEqualTo(eur("1207.00"));
    }

    @Test
    void an_amendment_lists_the_lines_that_it_adds_changes_and_removes() {
        Line lock = Line.of("Lock", eur("49.00"), S20);
        Scope after = house().withQuantity(2, Quantity.of(3)).minusLine(1).plusLine(lock);
        List<LineChange> changes = after.changesFrom(house());
        assertThat(changes)
                .extracting(LineChange::toString)
                .containsExactly(
                        "changed 2. Window: 2 × EUR 90.00 = EUR 180.00 at S 20 %"
                                + " to 1. Window: 3 × EUR 90.00 = EUR 270.00 at S 20 %",
                        "added 3. Lock: 1 × EUR 49.00 = EUR 49.00 at S 20 %",
                        "removed 1. Door: 1 × EUR 900.00 = EUR 900.00 at S 20 %");
        assertThat(changes)
                .extracting(LineChange::difference)
                .containsExactly(eur("90.00"), eur("49.00"), eur("-900.00"));
        assertThat(changes).extracting(change -> change.kind().code()).containsExactly("changed", "added", "removed");
        assertThat(house().changesFrom(house())).isEmpty();
    }

    @Test
    void equal_lines_are_matched_before_lines_of_the_same_label() {
        Scope before = draft().plusLine("a", eur("1.00"), S20)
                .plusLine("a", eur("2.00"), S20)
                .plusLine("a", eur("3.00"), S20)
                .scope();
        assertThat(before.minusLine(2).changesFrom(before))
                .extracting(LineChange::toString)
                .containsExactly("removed 2. a: 1 × EUR 2.00 = EUR 2.00 at S 20 %");
        assertThat(before.withUnitPrice(1, eur("4.00")).minusLine(2).changesFrom(before))
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.CHANGED, LineChange.Kind.REMOVED);
        assertThat(before.withLine(1, before.lines().get(0).withLabel("b")).changesFrom(before))
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.ADDED, LineChange.Kind.REMOVED);
    }

    @Test
    void scopes_whose_amounts_do_not_compare_and_changes_of_nothing_are_faults_of_the_caller() {
        Scope dollars = draft().plusLine("Work", Money.parse("USD 1.00"), S20).scope();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars.changesFrom(house()))
                .withMessage("lines in EUR without-vat do not compare with lines in USD without-vat");
        Scope withVat = withVat().plusLine(DOOR).scope();
        assertThatIllegalArgumentException().isThrownBy(() -> withVat.changesFrom(house()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineChange(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineChange.Placed(0, DOOR));
    }
}
