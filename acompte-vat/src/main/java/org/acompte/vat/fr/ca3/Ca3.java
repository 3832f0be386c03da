package org.acompte.vat.fr.ca3;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.vat.VatMovement;

/**
 * The French VAT return of a month or a quarter, as far as sales and self-assessed purchases go (French: <i>CA3</i>).
 * <p>
 * Each box is the sum of its movements in cents, rounded to the euro by itself, 0.50 up; totals add the rounded boxes.
 * A deposit is in the month of its receipt: its base on A1 and its VAT on the line of its rate.
 * VAT that is given back stands where the {@link Ca3Choices} say: in B5, or in 21. If it was self-assessed, what was deducted of
 * it is paid back on line 15.
 * Sales without VAT that are credited lower their own line.
 * <p>
 * Every movement of the period is in a box or in {@link #unplaced}; none is dropped.
 * For example, a deposit of EUR 360.00 received in September for works at 20 % makes A1 300 and line 08 300 + 60:
 * <pre>{@code
 * Ca3 ca3 = Ca3.of(
 *         List.of(Ca3Book.sales(VatLedger.of(sale, FrenchVat.regime()), FrenchTerritory.MAINLAND)),
 *         Ca3Period.month(YearMonth.of(2026, 9)),
 *         Ca3Choices.of(GivenBackLine.DEDUCT_VAT_IN_21, "as in the returns before"));
 * }</pre>
 * Line 20 has self-assessed VAT only, and 23, 25 and TD follow from it; a host adds what it deducts on other purchases.
 * Immutable.
 *
 * @law CGI art. 287: the return; form 3310-CA3-SD with notice 50449
 */
public final class Ca3 {
    private final Ca3Period period;
    private final Ca3Choices choices;
    private final List<Ca3Box> boxes;
    private final List<Ca3Unplaced> unplaced;

    private Ca3(Ca3Period period, Ca3Choices choices, List<Ca3Box> boxes, List<Ca3Unplaced> unplaced) {
        this.period = period;
        this.choices = choices;
        this.boxes = List.copyOf(boxes);
        this.unplaced = List.copyOf(unplaced);
    }

    /**
     * Returns the return of a period.
     *
     * @param books all ledgers of the taxable person, each with where its VAT is due
     * @param period the month or the quarter
     * @param choices what the law leaves open
     * @return the boxes that are not empty, and the totals
     * @throws org.acompte.rule.RuleViolationException if the form of the period is not known (AC-LAW-01)
     */
    public static Ca3 of(List<Ca3Book> books, Ca3Period period, Ca3Choices choices) {
        Ca3Table.LINES.of(Ca3Line.TD).on(period.lastDay());
        Ca3Posting posting = new Ca3Posting(period.lastDay(), choices.givenBack());
        for (Ca3Book book : books) {
            for (VatMovement movement : book.ledger().movements()) {
                if (period.covers(movement.chargeableOn())) {
                    posting.post(book, movement);
                }
            }
        }
        List<Ca3Unplaced> unplaced = new ArrayList<>(posting.unplaced());
        List<Ca3Entry> entries = Negatives.takeOut(posting.entries(), choices.givenBack(), unplaced);
        return new Ca3(period, choices, new Ca3Boxes(period).of(entries), unplaced);
    }

    /**
     * Returns a return whose boxes were computed before; what a reader of stored returns needs.
     *
     * @param period the month or the quarter
     * @param choices what the law left open
     * @param boxes the boxes that are not empty, each line once, without the totals, which are computed
     * @param unplaced the movements without a box
     * @return the boxes in the order of the form, and the totals
     * @throws org.acompte.rule.RuleViolationException if the form of the period is not known (AC-LAW-01), a box has another
     *     amount than its movements make (AC-CTR-08) or, on lines 15 and 20, more VAT than they have (AC-CTR-09), or a
     *     movement is not in euros (AC-CTR-03); each of the last three at {@code /boxes/<i>}
     * @throws IllegalArgumentException if a line is there twice, is a total, or has a movement of another period
     */
    public static Ca3 ofBoxes(Ca3Period period, Ca3Choices choices, List<Ca3Box> boxes, List<Ca3Unplaced> unplaced) {
        Ca3Boxes all = new Ca3Boxes(period);
        for (int i = 0; i < boxes.size(); i++) {
            all.add(boxes.get(i));
            Ca3Check.require(boxes.get(i), i);
        }
        return new Ca3(period, choices, all.withTotals(), unplaced);
    }

    /**
     * Returns the period.
     *
     * @return the month or the quarter
     */
    public Ca3Period period() {
        return period;
    }

    /**
     * Returns what was chosen.
     *
     * @return the choices
     */
    public Ca3Choices choices() {
        return choices;
    }

    /**
     * Returns the boxes to fill in.
     *
     * @return an unmodifiable list in the order of the form: all that have movements, then 16, 23 and either 25 or TD
     */
    public List<Ca3Box> boxes() {
        return boxes;
    }

    /**
     * Returns a box.
     *
     * @param line the line
     * @return the box, or empty if it stays blank
     */
    public Optional<Ca3Box> box(Ca3Line line) {
        return boxes.stream().filter(box -> box.line() == line).findFirst();
    }

    /**
     * Says how the figures of a line came to be.
     *
     * @param line the line
     * @return one sentence, such as {@code "Line 08, Taux normal 20 % (0207): EUR 1000.40 is 1000, EUR 200.08 of VAT is 200 in
     *     whole euros, from 1 movement of 2026-11"}
     */
    public String explain(Ca3Line line) {
        return box(line)
                .map(box -> Ca3Sentence.of(box, this))
                .orElseGet(() -> "Line " + line + " stays blank: nothing of " + period + " is on it");
    }

    /**
     * Returns the movements of the period that fit no box.
     *
     * @return an unmodifiable list, each with the rule that keeps it out; empty in a return that is complete
     */
    public List<Ca3Unplaced> unplaced() {
        return unplaced;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ca3 that
                && period.equals(that.period)
                && choices.equals(that.choices)
                && boxes.equals(that.boxes)
                && unplaced.equals(that.unplaced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, choices, boxes, unplaced);
    }

    @Override
    public String toString() {
        return "CA3 of " + period + ": " + boxes + (unplaced.isEmpty() ? "" : ", without a box: " + unplaced.size());
    }
}
