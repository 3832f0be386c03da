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
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.joda.money.Money;

/** P-01 to P-08 on random lives of sales. */
class SaleProperties {

    /** Money of an unallocated payment is on the open invoices, the oldest first, or on account; it is never lost. */
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
            long owed = books.sumOf(false);
            long overpaid = books.sumOf(true);
            assertThat(owed - overpaid - books.onAccount).isEqualTo(books.outstanding());
            assertThat(books.onAccount == 0 || owed == 0).isTrue();
            long spare = overpaid + (sale.finalInvoice().isPresent() ? books.onAccount : 0);
            assertThat(minor(sale.refundDue())).isEqualTo(Math.max(0, spare - owed));
        }
    }

    @Property(tries = 1000)
    void p02_replaying_any_prefix_of_the_facts_equals_the_sale_built_step_by_step(@ForAll("walks") SaleWalk walk) {
        List<SaleFact> facts = walk.end().facts();
        List<SaleMove> moves = walk.legalMoves();
        for (int i = 0; i <= moves.size(); i++) {
            Sale built = i == 0 ? walk.start() : moves.get(i - 1).after();
            Sale replayed = Sale.of(walk.start().contract(), walk.start().terms(), facts.subList(0, i));
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
            assertThat(sale.invoiced()).isEqualTo(invoiced);
            assertThat(sale.excessInvoiced()).isEqualTo(invoiced.excessOver(sale.total()));
            if (sale.finalInvoice().isPresent()) {
                assertThat(sale.remainingToInvoice().isZero()).isTrue();
                assertClosed(sale, books, sale.finalInvoice().get(), invoiced);
            } else {
                assertThat(invoiced.plus(sale.remainingToInvoice()))
                        .isEqualTo(sale.total().plus(sale.excessInvoiced()));
            }
        }
    }

    /**
     * With the final invoice F in force, per treatment, base and VAT:
     * <pre>
     * invoiced + credited on F + credited of what F deducts = total + what F could not deduct
     * </pre>
     * For F asks the total less what it deducts, an earlier final invoice is credited in full, and of each deposit there is
     * what was issued less what was credited, so that
     * <pre>
     * invoiced = Σ (issued − credited) + (total − Σ deducted) − credited on F
     * </pre>
     * Per deposit, {@code issued − credited − deducted} is, where positive, what F could not deduct, as after an amendment
     * to less, and, where negative, what credit notes after F took of what F deducts, as a price reduction does.
     */
    private static void assertClosed(Sale sale, PlainBooks books, FinalInvoice last, VatBreakdown invoiced) {
        VatBreakdown nothing = VatBreakdown.zero(sale.scope().currency());
        VatBreakdown undeducted = nothing;
        VatBreakdown reduced = nothing;
        for (Invoice invoice : books.invoices.values()) {
            if (invoice instanceof DepositInvoice deposit) {
                undeducted = undeducted.plus(sale.availableOf(deposit));
                reduced = reduced.plus(books.consumedOf(deposit).excessOver(books.owedOf(deposit)));
            }
        }
        assertThat(invoiced.plus(books.creditedOf(last)).plus(reduced))
                .isEqualTo(sale.total().plus(undeducted));
        assertThat(last.total()).isEqualTo(sale.total());
        assertThat(last.amount().plus(last.deducted())).isEqualTo(last.total());
    }

    @Property(tries = 1000)
    void p03_a_sale_whose_final_invoice_is_issued_anew_adds_up_whatever_happened_before(
            @ForAll("walks") SaleWalk walk) {
        Sale sale = walk.end();
        LocalDate day = SaleArbitraries.ORDERED_ON.plusYears(1);
        if (sale.finalInvoice().isPresent()) {
            sale = sale.plus(sale.draftCreditNote(sale.finalInvoice().get(), CreditReasons.ERROR)
                    .issue("UNDO", day));
        }
        sale = Closing.invoiced(sale);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.remainingToInvoice().isZero()).isTrue();
        sale = Closing.settled(sale, true);
        assertThat(sale.isSettled()).isTrue();
        assertThat(collected(sale)).isEqualTo(sale.total());
    }

    @Property(tries = 1000)
    void p04_any_sale_can_be_closed_and_has_then_collected_what_is_invoiced_per_treatment(
            @ForAll("walks") SaleWalk walk, @ForAll boolean reallocating) {
        Sale sale = Closing.settled(Closing.invoiced(walk.end()), reallocating);
        assertThat(sale.isSettled()).isTrue();
        assertThat(minor(sale.refundDue())).isZero();
        assertThat(minor(sale.outstanding())).isZero();
        assertThat(sale.excessInvoiced().isZero()).isTrue();
        assertThat(sale.total().covers(sale.invoiced())).isTrue();
        assertThat(collected(sale)).isEqualTo(sale.invoiced());
        for (Invoice invoice : sale.invoices()) {
            assertThat(collected(sale, invoice)).isEqualTo(sale.creditableOf(invoice));
        }
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
                assertThat(books.paidOf(invoice)).isNotNegative();
                VatBreakdown left = books.owedOf(invoice);
                assertThat(left.hasNegative()).isFalse();
                assertThat(sale.creditableOf(invoice)).isEqualTo(left);
                if (invoice instanceof DepositInvoice deposit) {
                    VatBreakdown consumed = books.consumedOf(deposit);
                    assertThat(deposit.amount().covers(consumed)).isTrue();
                    assertThat(sale.availableOf(deposit)).isEqualTo(left.excessOver(consumed));
                }
            }
            if (move.fact().orElseThrow() instanceof FinalInvoice last) {
                assertDeductsWhatIsThere(move.before(), last);
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

    private static void assertDeductsWhatIsThere(Sale before, FinalInvoice last) {
        for (Deduction deduction : last.deductions()) {
            DepositInvoice deposit = (DepositInvoice)
                    before.invoice(deduction.deposit().number()).orElseThrow();
            assertThat(before.availableOf(deposit).covers(deduction.amount())).isTrue();
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
                assertThat(collected.withVatMinor()).isLessThanOrEqualTo(books.paidOf(invoice));
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
                    VatBreakdown asked = books.owedOf(invoice);
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
                        walk.start().terms(),
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
                sale.excessInvoiced(),
                sale.invoices(),
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

    private static VatBreakdown collected(Sale sale) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            sum = sum.plus(receipt.amount());
        }
        return sum;
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

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    @Provide
    Arbitrary<SaleWalk> walks() {
        return SaleWalk.walks();
    }
}
