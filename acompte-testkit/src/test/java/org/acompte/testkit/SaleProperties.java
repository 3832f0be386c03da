package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.joda.money.Money;

/** P-01, P-02, P-03, P-05, P-06 and P-08 on random lives of sales. */
class SaleProperties {

    @Property(tries = 1000)
    void p01_after_each_fact_issued_less_credited_less_received_plus_refunded_is_outstanding(
            @ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.legalMoves()) {
            Sale sale = move.after();
            PlainBooks books = new PlainBooks(sale.facts());
            for (Invoice invoice : books.invoices.values()) {
                assertThat(minor(sale.outstandingOf(invoice))).isEqualTo(books.outstandingOf(invoice));
            }
            assertThat(minor(sale.outstanding())).isEqualTo(books.outstanding());
            assertThat(minor(sale.onAccount())).isEqualTo(books.onAccount);
            assertThat(minor(sale.collected())).isEqualTo(books.allReceived);
            assertThat(minor(sale.refunded())).isEqualTo(books.allRefunded);
        }
    }

    @Property(tries = 1000)
    void p02_replaying_any_prefix_of_the_facts_equals_the_sale_built_step_by_step(@ForAll("walks") SaleWalk walk) {
        List<SaleFact> facts = walk.end().facts();
        List<SaleMove> moves = walk.legalMoves();
        for (int i = 0; i <= moves.size(); i++) {
            Sale built = i == 0 ? walk.start() : moves.get(i - 1).after();
            Sale replayed = Sale.of(walk.start().contract(), walk.start().plan(), facts.subList(0, i));
            assertThat(replayed).isEqualTo(built);
            assertThat(answers(replayed)).isEqualTo(answers(built));
            assertThat(walk.end().since(built)).isEqualTo(facts.subList(i, facts.size()));
        }
    }

    @Property(tries = 1000)
    void p03_deposits_and_final_invoice_less_credit_notes_add_up_to_the_total_per_treatment(
            @ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.legalMoves()) {
            Sale sale = move.after();
            PlainBooks books = new PlainBooks(sale.facts());
            VatBreakdown invoiced = books.invoiced(sale.scope().currency());
            assertSame(sale.invoiced(), invoiced);
            assertSame(sale.remainingToInvoice(), sale.total().excessOver(invoiced));
            if (sale.finalInvoice().isPresent()) {
                assertClosed(sale, books, sale.finalInvoice().get(), invoiced);
            }
        }
    }

    /** Invoiced and what is credited on the final invoice is the total and what no total has used of the deposits. */
    private static void assertClosed(Sale sale, PlainBooks books, FinalInvoice last, VatBreakdown invoiced) {
        VatBreakdown unused = VatBreakdown.zero(sale.scope().currency());
        for (Invoice invoice : books.invoices.values()) {
            if (invoice instanceof DepositInvoice deposit) {
                unused = unused.plus(sale.availableOf(deposit));
            }
        }
        assertSame(invoiced.plus(books.creditedOf(last)), last.total().plus(unused));
        assertSame(last.amount().plus(last.deducted()), last.total());
    }

    @Property(tries = 1000)
    void p03_a_sale_that_is_closed_now_adds_up_whatever_happened_before(@ForAll("walks") SaleWalk walk) {
        Sale sale = walk.end();
        LocalDate day = SaleArbitraries.ORDERED_ON.plusYears(1);
        if (sale.finalInvoice().isPresent()) {
            sale = sale.plus(sale.draftCreditNote(sale.finalInvoice().get(), CreditReasons.ERROR)
                    .issue("UNDO", day));
        }
        sale = sale.plus(sale.draftFinalInvoice().issue("LAST", day));
        for (SaleFact fact : List.copyOf(sale.facts())) {
            if (fact instanceof DepositInvoice deposit
                    && !sale.availableOf(deposit).isZero()) {
                sale = sale.plus(sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED)
                        .issue("C-" + deposit.number(), day));
            }
        }
        assertSame(sale.invoiced(), sale.total());
        assertThat(sale.remainingToInvoice().isZero()).isTrue();
    }

    @Property(tries = 1000)
    void p05_nothing_is_refunded_credited_or_deducted_that_was_not_there_and_no_document_is_negative(
            @ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.legalMoves()) {
            Sale sale = move.after();
            PlainBooks books = new PlainBooks(sale.facts());
            assertThat(sale.refunded()).isLessThanOrEqualTo(sale.collected());
            assertThat(sale.onAccount().isNegative()).isFalse();
            for (Invoice invoice : books.invoices.values()) {
                assertThat(books.refunded.getOrDefault(invoice.number(), 0L))
                        .isLessThanOrEqualTo(books.received.getOrDefault(invoice.number(), 0L));
                VatBreakdown left = invoice.amount().minus(books.creditedOf(invoice));
                assertThat(left.hasNegative()).isFalse();
                if (invoice instanceof DepositInvoice deposit) {
                    VatBreakdown available = left.minus(books.consumedOf(deposit));
                    assertThat(available.hasNegative()).isFalse();
                    assertSame(sale.availableOf(deposit), available);
                }
            }
            for (SaleFact fact : sale.facts()) {
                if (fact instanceof SaleDocument document) {
                    assertThat(document.amount().hasNegative()).isFalse();
                }
                if (fact instanceof FinalInvoice last) {
                    assertThat(last.deductions())
                            .noneMatch(deduction -> deduction.amount().hasNegative());
                }
            }
        }
    }

    @Property(tries = 1000)
    void p05_what_is_collected_on_an_invoice_is_never_negative_and_never_more_than_it_asked(
            @ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.legalMoves()) {
            Sale sale = move.after();
            PlainBooks books = new PlainBooks(sale.facts());
            for (Invoice invoice : books.invoices.values()) {
                VatBreakdown collected = collected(sale, invoice);
                assertThat(collected.hasNegative()).isFalse();
                assertThat(invoice.amount().covers(collected)).isTrue();
                long paid = books.received.getOrDefault(invoice.number(), 0L)
                        - books.refunded.getOrDefault(invoice.number(), 0L);
                assertThat(collected.withVatMinor()).isLessThanOrEqualTo(paid);
            }
        }
    }

    @Property(tries = 1000)
    void p07_unless_too_much_is_paid_all_money_is_collected_within_what_each_treatment_still_asks(
            @ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.legalMoves()) {
            Sale sale = move.after();
            PlainBooks books = new PlainBooks(sale.facts());
            for (Invoice invoice : books.invoices.values()) {
                long outstanding = books.outstandingOf(invoice);
                if (outstanding >= 0) {
                    VatBreakdown asked = invoice.amount().minus(books.creditedOf(invoice));
                    VatBreakdown collected = collected(sale, invoice);
                    assertThat(collected.withVatMinor()).isEqualTo(asked.withVatMinor() - outstanding);
                    assertThat(asked.covers(collected)).isTrue();
                }
            }
        }
    }

    @Property(tries = 1000)
    void p06_no_document_has_a_treatment_that_no_scope_had(@ForAll("walks") SaleWalk walk) {
        Set<VatTreatment> agreed = new HashSet<>(walk.start().total().treatments());
        for (SaleFact fact : walk.end().facts()) {
            if (fact instanceof Amendment amendment) {
                agreed.addAll(amendment.scope().total().treatments());
            } else if (fact instanceof SaleDocument document) {
                assertThat(agreed).containsAll(document.amount().treatments());
            }
        }
    }

    @Property(tries = 1000)
    void p08_check_is_empty_if_and_only_if_the_move_is_not_refused(@ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.moves()) {
            assertThat(move.asked()).isEqualTo(move.refused());
        }
    }

    @Property(tries = 1000)
    void p08_a_refused_move_leaves_the_sale_equal_to_itself(@ForAll("walks") SaleWalk walk) {
        for (SaleMove move : walk.moves()) {
            if (!move.wasLegal()) {
                Sale again = Sale.of(
                        walk.start().contract(),
                        walk.start().plan(),
                        move.before().facts());
                assertThat(move.after()).isEqualTo(again);
                assertThat(answers(move.after())).isEqualTo(answers(again));
            }
        }
    }

    private static List<Object> answers(Sale sale) {
        List<Object> answers = new ArrayList<>(List.of(
                sale.scope(),
                sale.invoiced(),
                sale.remainingToInvoice(),
                sale.collected(),
                sale.refunded(),
                sale.onAccount(),
                sale.outstanding(),
                sale.refundDue(),
                sale.isSettled(),
                sale.finalInvoice(),
                sale.nextInstalment(),
                sale.version(),
                sale.receipts()));
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Invoice invoice) {
                answers.add(sale.settlementOf(invoice));
                answers.add(sale.creditableOf(invoice));
            }
        }
        return answers;
    }

    private static VatBreakdown collected(Sale sale, Invoice invoice) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(invoice)) {
                sum = sum.plus(receipt.amount());
            }
        }
        return sum;
    }

    /** Equal figures per treatment, whether a treatment without any has a row or not. */
    private static void assertSame(VatBreakdown actual, VatBreakdown expected) {
        assertThat(actual.minus(expected).isZero())
                .as("%s is %s", actual, expected)
                .isTrue();
    }

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    @Provide
    Arbitrary<SaleWalk> walks() {
        return SaleWalk.walks();
    }
}
