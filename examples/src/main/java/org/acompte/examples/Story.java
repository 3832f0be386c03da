package org.acompte.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.PriorityQueue;
import org.acompte.amount.Allocation;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/**
 * The life of a quote, from sending to the last payment.
 * <p>
 * There is no clock: every date follows from the three fixed ones below and from the deposit plan. The first deposit is
 * paid in two halves, the second of them a month late; every other invoice is paid in full on its due date.
 */
final class Story {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 9, 2);
    private static final LocalDate VALID_UNTIL = LocalDate.of(2026, 10, 2);
    private static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 9, 9);
    /** From one document to a milestone, to the final invoice, and from the first half of a payment to the second. */
    private static final int MONTH = 30;

    private final PriorityQueue<Step> agenda =
            new PriorityQueue<>(Comparator.comparing(Step::day).thenComparing(Step::entry));
    private Sale sale;
    private LocalDate today = ACCEPTED_ON;
    private int entries;
    private int invoices;

    /** What is to be done on a day; what was entered first comes first. */
    private record Step(LocalDate day, int entry, Runnable action) {}

    private Story(Sale sale) {
        this.sale = sale;
    }

    /**
     * Plays the whole life of a quote.
     *
     * @param draft the quote as it was written
     * @param plan the advances that it asks
     * @return the sale with all its documents and payments
     * @throws org.acompte.rule.RuleViolationException if acompte refuses a step
     */
    static Sale play(DraftQuote draft, DepositPlan plan) {
        AcceptedQuote quote = draft.send(SENT_ON, VALID_UNTIL).accept(ACCEPTED_ON);
        Story story = new Story(Sale.of(quote, plan));
        story.plan();
        while (!story.agenda.isEmpty()) {
            Step next = story.agenda.remove();
            story.today = next.day();
            next.action().run();
        }
        return story.sale;
    }

    /** Enters the next invoice: a deposit as long as the plan has one, and then the final invoice. */
    private void plan() {
        sale.nextInstalment()
                .ifPresentOrElse(
                        instalment -> enter(dayOf(instalment), this::issueDeposit),
                        () -> enter(today.plusDays(MONTH), this::issueFinalInvoice));
    }

    private void issueDeposit() {
        DepositInvoice deposit = sale.draftNextDeposit().issue(nextNumber(), today);
        sale = sale.plus(deposit);
        if (invoices == 1) {
            LocalDate late = dueOn(deposit).plusDays(MONTH);
            Money half =
                    Allocation.CUMULATIVE.splitEvenly(deposit.amountDue(), 2).get(0);
            enterPayment(deposit, half, dueOn(deposit));
            enterPayment(deposit, deposit.amountDue().minus(half), late);
        } else {
            enterPayment(deposit, deposit.amountDue(), dueOn(deposit));
        }
        plan();
    }

    private void issueFinalInvoice() {
        PaymentTerms terms = PaymentTerms.ofDays(MONTH);
        FinalInvoice balance = sale.draftFinalInvoice(InvoiceTerms.of(terms)).issue(nextNumber(), today);
        sale = sale.plus(balance);
        enterPayment(balance, balance.amountDue(), dueOn(balance));
    }

    private void enterPayment(Invoice invoice, Money amount, LocalDate day) {
        if (amount.isPositive()) {
            enter(day, () -> sale = sale.plus(Payment.of(invoice, amount, today)));
        }
    }

    private void enter(LocalDate day, Runnable action) {
        agenda.add(new Step(day, entries++, action));
    }

    private LocalDate dayOf(Instalment instalment) {
        if (instalment.trigger() instanceof Trigger.OnDate on && on.date().isAfter(today)) {
            return on.date();
        }
        return instalment.trigger() instanceof Trigger.OnMilestone ? today.plusDays(MONTH) : today;
    }

    private static LocalDate dueOn(Invoice invoice) {
        return invoice.header().dueOn().orElse(invoice.issuedOn());
    }

    private String nextNumber() {
        invoices++;
        return String.format(Locale.ROOT, "FA-%04d", invoices);
    }
}
