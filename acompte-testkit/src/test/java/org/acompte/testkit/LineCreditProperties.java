package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.Allocation;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Order;
import org.acompte.quote.Scope;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleRules;
import org.joda.money.Money;

/** Arithmetic E: lines are credited by what they count for, each once, and the last one takes the rest. */
class LineCreditProperties {
    private static final LocalDate DAY = SaleArbitraries.ORDERED_ON;

    @Property(tries = 1000)
    void crediting_all_lines_piece_by_piece_in_any_order_leaves_nothing_of_their_treatments(
            @ForAll("orders") Order order, @ForAll("weights") List<Long> weights, @ForAll long seed) {
        List<Credit.Item> pieces = pieces(order.scope(), weights);
        Collections.shuffle(pieces, new Random(seed));
        assertNothingLeft(credited(invoiced(order), pieces), order.scope());
    }

    @Property(tries = 1000)
    void crediting_all_lines_at_once_leaves_nothing_of_their_treatments(
            @ForAll("orders") Order order, @ForAll("weights") List<Long> weights) {
        List<Credit.Item> pieces = pieces(order.scope(), weights);
        Sale sale = pieces.isEmpty() ? invoiced(order) : credited(invoiced(order), new Credit.Lines(pieces));
        assertNothingLeft(sale, order.scope());
    }

    @Property(tries = 1000)
    void a_line_in_pieces_takes_what_the_whole_line_takes(
            @ForAll("drafts") DraftQuote draft, @ForAll("weights") List<Long> weights, @ForAll("choices") int choice) {
        int at = choice % draft.lines().size();
        Money amount = draft.lines().get(at).amount();
        if (!amount.isPositive()
                || hasReturns(draft.lines(), draft.lines().get(at).vatTreatment())) {
            return;
        }
        Sale sale = invoiced(draft.order(DAY));
        Sale whole = credited(sale, Credit.ofLine(at + 1, amount));
        Sale inPieces = credited(sale, pieces(at + 1, amount, weights));
        assertThat(leftInBasis(inPieces)).isEqualTo(leftInBasis(whole));
    }

    @Property(tries = 1000)
    void a_line_is_credited_only_once_and_an_equal_line_by_itself(
            @ForAll("drafts") DraftQuote draft, @ForAll("choices") int choice) {
        int first = choice % draft.lines().size() + 1;
        Line line = draft.lines().get(first - 1);
        DraftQuote doubled = draft.plusLine(line);
        if (!line.amount().isPositive()
                || hasReturns(draft.lines(), line.vatTreatment())
                || !doubled.check().isEmpty()) {
            return;
        }
        Credit credit = Credit.ofLine(first, line.amount());
        Credit equal = Credit.ofLine(draft.lines().size() + 1, line.amount());
        Sale sale = invoiced(doubled.order(DAY));
        Sale once = credited(sale, credit);
        if (once.equals(sale)) {
            return; // the line counts for nothing
        }
        assertThat(draft(once, credit).check().get(0).rule()).isEqualTo(SaleRules.CREDIT_OVER_LINE);
        assertThat(draft(once, equal).check()).noneMatch(each -> each.rule() == SaleRules.CREDIT_OVER_LINE);
        long taken = minor(leftInBasis(sale)) - minor(leftInBasis(once));
        long more = minor(leftInBasis(once)) - minor(leftInBasis(credited(once, equal)));
        assertThat(more).isBetween(taken - 1, taken + 1);
    }

    private static Sale invoiced(Order order) {
        Sale sale = Sale.of(order);
        return sale.plus(sale.draftFinalInvoice().issue("FA-1", DAY));
    }

    private static FinalInvoice finalInvoice(Sale sale) {
        return (FinalInvoice) sale.invoices().get(0);
    }

    private static Draft<CreditNote> draft(Sale sale, Credit credit) {
        return sale.draftCreditNote(finalInvoice(sale), credit, CreditReasons.RETURN);
    }

    /** The sale after a credit; as it was if the lines count for nothing. */
    private static Sale credited(Sale sale, Credit credit) {
        Draft<CreditNote> draft = draft(sale, credit);
        if (draft.check().stream().anyMatch(each -> each.rule() == SaleRules.NOTHING_TO_CREDIT)) {
            return sale;
        }
        return sale.plus(draft.issue("AV-" + sale.version(), DAY));
    }

    /** The sale after a credit note for each piece; a piece that alone counts for nothing goes with the next one. */
    private static Sale credited(Sale start, List<Credit.Item> pieces) {
        Sale sale = start;
        List<Credit.Item> pending = new ArrayList<>();
        for (Credit.Item piece : pieces) {
            pending.add(piece);
            Sale after = credited(sale, new Credit.Lines(pending));
            if (!after.equals(sale)) {
                sale = after;
                pending.clear();
            }
        }
        return sale;
    }

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    private static Money leftInBasis(Sale sale) {
        VatBreakdown left = sale.creditableOf(finalInvoice(sale));
        return sale.scope().priceBasis() == PriceBasis.WITH_VAT ? left.withVat() : left.withoutVat();
    }

    /**
     * Lines that are returned, and what has no line, are not credited by lines; nor is VAT on nothing, which rounding it per
     * line may leave.
     */
    private static void assertNothingLeft(Sale sale, Scope scope) {
        VatBreakdown left = sale.creditableOf(finalInvoice(sale));
        for (VatTreatment treatment : left.treatments()) {
            boolean sold = scope.lines().stream()
                    .anyMatch(line -> line.vatTreatment().equals(treatment)
                            && line.amount().isPositive());
            TaxedAmount total = scope.total().amountOf(treatment);
            boolean counts = scope.priceBasis() == PriceBasis.WITH_VAT
                    || !total.withoutVat().isZero();
            if (sold && counts && !hasReturns(scope.lines(), treatment)) {
                assertThat(left.amountOf(treatment).isZero())
                        .as("%s of %s", left, scope)
                        .isTrue();
            }
        }
    }

    private static boolean hasReturns(List<Line> lines, VatTreatment treatment) {
        return lines.stream()
                .anyMatch(line ->
                        line.vatTreatment().equals(treatment) && line.amount().isNegative());
    }

    /** Each line of a treatment without returns, cut into pieces. */
    private static List<Credit.Item> pieces(Scope scope, List<Long> weights) {
        List<Credit.Item> pieces = new ArrayList<>();
        for (int i = 0; i < scope.lines().size(); i++) {
            Line line = scope.lines().get(i);
            if (line.amount().isPositive() && !hasReturns(scope.lines(), line.vatTreatment())) {
                pieces.addAll(pieces(i + 1, line.amount(), weights));
            }
        }
        return pieces;
    }

    private static List<Credit.Item> pieces(int line, Money amount, List<Long> weights) {
        long[] shares = weights.stream().mapToLong(Long::longValue).toArray();
        return Allocation.LARGEST_REMAINDER.split(amount, shares).stream()
                .filter(Money::isPositive)
                .map(part -> new Credit.Item(line, part))
                .toList();
    }

    @Provide
    Arbitrary<DraftQuote> drafts() {
        return SaleArbitraries.draftQuotes();
    }

    @Provide
    Arbitrary<Order> orders() {
        return SaleArbitraries.orders();
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 10).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, 30);
    }
}
