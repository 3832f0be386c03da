package org.acompte.vat.fr.ca3;

import static org.acompte.vat.fr.ca3.Ca3Fixtures.IN_21;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.NOVEMBER;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.PAID;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.eur;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.quote.Line;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class StoredReturnTest {
    private static final VatLedger LEDGER = ledger();
    private static final Ca3 RETURN = Ca3.of(List.of(Ca3Book.sales(LEDGER, FrenchTerritory.MAINLAND)), NOVEMBER, IN_21);

    private static VatLedger ledger() {
        Sale sale = Ca3Fixtures.sale(Line.of("Fitting", eur("1000.40"), rate("20")));
        FinalInvoice invoice = Ca3Fixtures.invoice(sale);
        sale = sale.plus(invoice).plus(Payment.of(invoice, invoice.amountDue(), PAID));
        return VatLedger.of(sale, FrenchVat.regime());
    }

    private static List<Ca3Box> boxes() {
        return RETURN.boxes().stream().filter(box -> !box.line().isTotal()).toList();
    }

    @Test
    void a_return_is_made_anew_of_its_boxes_without_the_totals() {
        List<Ca3Box> backwards = new ArrayList<>(boxes());
        Collections.reverse(backwards);

        assertThat(boxes()).hasSizeGreaterThan(1);
        assertThat(Ca3.ofBoxes(NOVEMBER, IN_21, boxes(), List.of())).isEqualTo(RETURN);
        assertThat(Ca3.ofBoxes(NOVEMBER, IN_21, backwards, List.of())).isEqualTo(RETURN);
    }

    @Test
    void only_16_23_25_and_td_are_totals() {
        assertThat(Ca3Line.values())
                .filteredOn(Ca3Line::isTotal)
                .containsExactly(Ca3Line.LINE_16, Ca3Line.LINE_23, Ca3Line.LINE_25, Ca3Line.TD);
    }

    @Test
    void a_total_or_a_line_twice_is_no_box() {
        Ca3Box total = RETURN.box(Ca3Line.LINE_16).orElseThrow();
        Ca3Box box = boxes().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ca3.ofBoxes(NOVEMBER, IN_21, List.of(total), List.of()))
                .withMessage("line 16 is computed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ca3.ofBoxes(NOVEMBER, IN_21, List.of(box, box), List.of()))
                .withMessage("line A1 is there twice");
    }

    @Test
    void a_movement_of_another_period_is_in_no_box() {
        Ca3Period december = Ca3Period.month(YearMonth.of(2026, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ca3.ofBoxes(december, IN_21, boxes(), List.of()))
                .withMessage("line A1 has a movement outside 2026-12");
    }

    @Test
    void a_ledger_is_made_anew_of_its_movements() {
        assertThat(VatLedger.of(LEDGER.currency(), LEDGER.movements())).isEqualTo(LEDGER);
    }

    @Test
    void a_movement_in_another_currency_is_in_no_ledger() {
        CurrencyUnit francs = CurrencyUnit.of("CHF");
        assertThatThrownBy(() -> VatLedger.of(francs, LEDGER.movements()))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    private static Ca3Box with(Ca3Line line, String withoutVat, String vat) {
        Ca3Box box = RETURN.box(line).orElseThrow();
        return new Ca3Box(line, box.form(), TaxedAmount.of(eur(withoutVat), eur(vat)), box.movements());
    }

    @Test
    void a_box_with_another_amount_than_its_movements_make_is_refused() {
        Ca3Box base = with(Ca3Line.A1, "1000.41", "0.00");
        Ca3Box rate = with(Ca3Line.LINE_08, "1000.40", "200.07");
        Ca3Box without = new Ca3Box(Ca3Line.A1, base.form(), base.exact(), List.of());

        for (Ca3Box box : List.of(base, rate, without)) {
            assertThatThrownBy(() -> Ca3.ofBoxes(NOVEMBER, IN_21, List.of(box), List.of()))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessageStartingWith("[AC-CTR-08] Line " + box.line() + " has ")
                    .hasMessageContaining(", but its movements make ");
        }
    }

    @Test
    void a_box_that_deducts_more_than_the_vat_of_its_movements_is_refused() {
        List<VatMovement> movements = RETURN.box(Ca3Line.LINE_08).orElseThrow().movements();
        Ca3Form form = RETURN.box(Ca3Line.LINE_08).orElseThrow().form();
        Ca3Box part = new Ca3Box(Ca3Line.LINE_20, form, TaxedAmount.of(eur("0.00"), eur("200.08")), movements);
        Ca3Box more = new Ca3Box(Ca3Line.LINE_20, form, TaxedAmount.of(eur("0.00"), eur("200.09")), movements);

        assertThat(Ca3.ofBoxes(NOVEMBER, IN_21, List.of(part), List.of()).box(Ca3Line.LINE_20))
                .contains(part);
        assertThatThrownBy(() -> Ca3.ofBoxes(NOVEMBER, IN_21, List.of(more), List.of()))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("Line 20 has EUR 200.09 of VAT, but its movements have EUR 200.08 only");
    }
}
