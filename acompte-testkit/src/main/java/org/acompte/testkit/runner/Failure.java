package org.acompte.testkit.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.acompte.sale.Amendment;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.testkit.SaleWalk;
import org.acompte.testkit.law.BrokenLaw;
import org.acompte.testkit.law.Laws;
import org.acompte.testkit.oracle.SlowBooks;

/**
 * What is wrong with a walk.
 *
 * @param kind the first broken law, {@code "oracle"}, or the class of an exception
 * @param texts all that is wrong
 */
record Failure(String kind, List<String> texts) {
    private static final Set<Class<?>> KNOWN = Set.of(
            DepositInvoice.class,
            FinalInvoice.class,
            CreditNote.class,
            Payment.class,
            Refund.class,
            Reallocation.class,
            Amendment.class);

    /**
     * Asks all laws and, if wanted, the oracle.
     *
     * @param walks makes the walk, which may already fail
     * @param slowly whether to compute the walk a second time
     * @param thorough whether all laws are asked after each fact, or some only at the end
     */
    static Optional<Failure> of(Supplier<SaleWalk> walks, boolean slowly, boolean thorough) {
        try {
            return of(walks.get(), slowly, thorough);
        } catch (RuntimeException e) {
            List<String> texts = new ArrayList<>(List.of(e.toString()));
            for (StackTraceElement frame : e.getStackTrace()) {
                if (texts.size() < 12) {
                    texts.add("at " + frame);
                }
            }
            return Optional.of(new Failure(e.getClass().getName(), texts));
        }
    }

    static Optional<Failure> of(SaleWalk walk, boolean slowly, boolean thorough) {
        List<BrokenLaw> broken = thorough ? Laws.brokenBy(walk) : Laws.brokenByEndOf(walk);
        if (!broken.isEmpty()) {
            return Optional.of(new Failure(
                    broken.get(0).law(),
                    broken.stream().map(BrokenLaw::toString).toList()));
        }
        List<String> differences = slowly && isKnown(walk.end()) ? SlowBooks.differences(walk) : List.of();
        return differences.isEmpty() ? Optional.empty() : Optional.of(new Failure("oracle", differences));
    }

    /** Whether the oracle has books for all that happened. */
    private static boolean isKnown(Sale sale) {
        return sale.terms().equals(SaleTerms.of(sale.plan()))
                && sale.facts().stream()
                        .allMatch(fact -> KNOWN.contains(fact.getClass())
                                && !(fact instanceof Invoice invoice
                                        && invoice.header().replaces().isPresent())
                                && !(fact instanceof CreditNote note
                                        && !(note.credit() instanceof Credit.Full
                                                || note.credit() instanceof Credit.WithVat
                                                || note.credit() instanceof Credit.WithoutVat
                                                || note.credit() instanceof Credit.Lines))
                                && !(fact instanceof Refund refund
                                        && refund.refundCase().isPresent()));
    }
}
