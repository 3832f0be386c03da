package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/** P-02: a sale rebuilt from any prefix of its facts answers as the one that was built step by step, also afterwards. */
final class Replay {
    private static final String ID = "P-02";

    private Replay() {}

    /**
     * Compares.
     *
     * @param built the sales after each fact, in order, with the one before the first fact
     */
    static void check(List<Sale> built, Findings findings) {
        Sale end = built.get(built.size() - 1);
        Sale replayed = Sale.of(end.contract(), end.terms());
        compare(replayed, built.get(0), findings);
        for (int i = 1; i < built.size(); i++) {
            SaleFact fact = end.facts().get(i - 1);
            findings.at(fact);
            replayed = replayed.plus(fact);
            compare(replayed, built.get(i), findings);
        }
        ends(built, findings);
    }

    /**
     * Compares only the sale rebuilt from all facts.
     *
     * @param built the sales after each fact, in order, with the one before the first fact
     */
    static void ends(List<Sale> built, Findings findings) {
        Sale end = built.get(built.size() - 1);
        Sale stored = Sale.of(end.contract(), end.terms(), end.facts());
        findings.requireEqual(ID, stored, end, "the sale rebuilt from its facts");
        compare(stored, end, findings);
        Sale middle = built.get(built.size() / 2);
        findings.requireEqual(
                ID,
                end.since(middle),
                end.facts().subList(middle.version(), end.version()),
                "the facts since the middle");
    }

    private static void compare(Sale replayed, Sale built, Findings findings) {
        List<Object> answers = answers(replayed);
        List<Object> expected = answers(built);
        for (int i = 0; i < answers.size(); i++) {
            if (!Objects.equals(answers.get(i), expected.get(i))) {
                findings.requireEqual(ID, answers.get(i), expected.get(i), "answer " + (i + 1) + " of a replayed sale");
            }
        }
    }

    private static List<Object> answers(Sale sale) {
        List<Object> answers = new ArrayList<>(32 + 6 * sale.invoices().size());
        answers.add(sale.invoices().size());
        answers.add(sale.version());
        answers.add(sale.scope());
        answers.add(sale.invoiced());
        answers.add(sale.remainingToInvoice());
        answers.add(sale.collected());
        answers.add(sale.refunded());
        answers.add(sale.onAccount());
        answers.add(sale.outstanding());
        answers.add(sale.refundDue());
        answers.add(sale.isSettled());
        answers.add(sale.finalInvoice());
        answers.add(sale.receipts());
        answers.add(sale.cancellation());
        answers.add(sale.compensated());
        answers.add(sale.retentionHeld());
        answers.add(sale.reversed());
        answers.add(sale.transferredIn());
        answers.add(sale.transferredOut());
        answers.add(sale.writtenOff());
        answers.add(sale.workInvoiced());
        answers.add(sale.nextInstalment());
        answers.add(sale.maySupply());
        for (Invoice invoice : sale.invoices()) {
            answers.add(invoice);
            answers.add(sale.settlementOf(invoice));
            answers.add(sale.creditableOf(invoice));
            answers.add(sale.refundableOf(invoice));
            if (invoice instanceof DepositInvoice deposit) {
                answers.add(sale.availableOf(deposit));
                answers.add(sale.reservedOf(deposit));
            }
        }
        return answers;
    }
}
