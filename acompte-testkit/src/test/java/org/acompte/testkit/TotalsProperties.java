package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.testkit.oracle.SlowBooks;
import org.joda.money.Money;

/** Arithmetic A and P-06: totals are what exact fractions say, and treatments never merge. */
class TotalsProperties {

    @Property(tries = 1000)
    void totals_are_what_exact_fractions_say(@ForAll("drafts") DraftQuote draft) {
        assertThat(draft.total()).isEqualTo(SlowBooks.total(draft.scope()));
    }

    @Property(tries = 1000)
    void the_sums_of_en_16931_hold_in_the_price_basis(@ForAll("drafts") DraftQuote draft) {
        Totals totals = draft.totals();
        Money lines = Money.zero(draft.lines().get(0).currency());
        for (Line line : draft.lines()) {
            lines = lines.plus(line.amount());
        }
        assertThat(totals.lineTotal()).isEqualTo(lines);
        VatBreakdown total = totals.breakdown();
        Money sum = lines.minus(totals.discountTotal()).plus(totals.chargeTotal());
        assertThat(draft.priceBasis() == PriceBasis.WITH_VAT ? total.withVat() : total.withoutVat())
                .isEqualTo(sum);
        assertThat(total.withVat()).isEqualTo(total.withoutVat().plus(total.vat()));
    }

    @Property(tries = 1000)
    void p06_each_treatment_has_a_row_of_its_own_and_the_total_of_its_own_lines(@ForAll("drafts") DraftQuote draft) {
        List<VatTreatment> treatments =
                draft.lines().stream().map(Line::vatTreatment).distinct().toList();
        assertThat(draft.total().treatments()).containsAll(treatments).doesNotHaveDuplicates();
        if (!draft.adjustments().isEmpty()) {
            return;
        }
        for (VatTreatment treatment : treatments) {
            List<Line> own = draft.lines().stream()
                    .filter(line -> line.vatTreatment().equals(treatment))
                    .toList();
            VatBreakdown alone = with(draft, own, List.of());
            assertThat(alone.total()).isEqualTo(draft.total().amountOf(treatment));
        }
    }

    @Property(tries = 1000)
    void p06_the_order_of_lines_never_changes_a_total(@ForAll("drafts") DraftQuote draft, @ForAll long seed) {
        List<Line> shuffled = new ArrayList<>(draft.lines());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(with(draft, shuffled, draft.adjustments())).isEqualTo(draft.total());
    }

    @Property(tries = 1000)
    void p06_the_order_of_lines_never_changes_what_is_taken_out_of_a_total(
            @ForAll("drafts") DraftQuote draft, @ForAll long seed, @ForAll @IntRange(max = 1000) int permille) {
        List<Line> shuffled = new ArrayList<>(draft.lines());
        Collections.shuffle(shuffled, new Random(seed));
        VatBreakdown other = with(draft, shuffled, draft.adjustments());
        Money part = MinorUnits.money(other.currency(), draft.total().withVatMinor() * permille / 1000);
        assertThat(other.carve(part)).isEqualTo(draft.total().carve(part));
    }

    private static VatBreakdown with(DraftQuote draft, List<Line> lines, List<DocumentAdjustment> adjustments) {
        return Scope.of("D-2", lines, adjustments, draft.priceBasis(), draft.vatRounding())
                .total();
    }

    @Provide
    Arbitrary<DraftQuote> drafts() {
        return SaleArbitraries.draftQuotes();
    }
}
