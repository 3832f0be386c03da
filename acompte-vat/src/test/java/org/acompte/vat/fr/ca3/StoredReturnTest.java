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
import org.acompte.quote.Line;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
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
}
