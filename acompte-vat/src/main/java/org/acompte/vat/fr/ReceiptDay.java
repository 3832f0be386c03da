package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.acompte.vat.law.Dated;

/**
 * The day on which money counts as received for French VAT, by its means of payment, and by which text.
 * <p>
 * It is the day that a payment of the sale takes:
 * <pre>{@code
 * ReceiptDay received = ReceiptDay.cheque(LocalDate.of(2026, 8, 31)); // credited on September 4
 * Payment.of(deposit, amount, received.day());
 * }</pre>
 * For a card and a direct debit the doctrine is silent, so the seller chooses the day and says why.
 *
 * @param day the day
 * @param means how it was paid
 * @param reason why the seller chose this day; usually empty where the doctrine says it
 * @law BOI-TVA-BASE-20-20, § 30 to 60
 */
public record ReceiptDay(LocalDate day, PaymentMeans means, Optional<String> reason) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04), the law of that day is not
     *     known (AC-LAW-01), the reason is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03), or it is
     *     missing for a means whose day the seller chooses (AC-FRA-09)
     */
    public ReceiptDay {
        Text.require(day, "Day of the receipt");
        Objects.requireNonNull(means, "means");
        reason.ifPresent(text -> Text.require(text, "Reason", 200));
        ReceiptTable.Received received = received(means, day).value();
        if (received.chosen() && reason.isEmpty()) {
            throw FrenchRules.CHOSEN_DAY.broken("means", means.code(), "words", received.words(), "date", day);
        }
    }

    /**
     * Returns the day of cash.
     *
     * @param handedOver the day on which it was handed over
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static ReceiptDay cash(LocalDate handedOver) {
        return of(PaymentMeans.CASH, handedOver);
    }

    /**
     * Returns the day of a cheque.
     *
     * @param received the day on which it was handed over, or came by post; not the day on which the bank credited it
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static ReceiptDay cheque(LocalDate received) {
        return of(PaymentMeans.CHEQUE, received);
    }

    /**
     * Returns the day of a transfer.
     *
     * @param credited the day on which the bank credited it
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static ReceiptDay transfer(LocalDate credited) {
        return of(PaymentMeans.TRANSFER, credited);
    }

    /**
     * Returns the day of a bill of exchange.
     *
     * @param paid the day on which the customer paid it, also if it was discounted before
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static ReceiptDay billOfExchange(LocalDate paid) {
        return of(PaymentMeans.BILL_OF_EXCHANGE, paid);
    }

    /**
     * Returns the day of a payment by card.
     *
     * @param chosen the day that the seller chooses, such as that of the credit
     * @param reason why
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01), or the reason is
     *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public static ReceiptDay card(LocalDate chosen, String reason) {
        return chosen(PaymentMeans.CARD, chosen, reason);
    }

    /**
     * Returns the day of a direct debit.
     *
     * @param chosen the day that the seller chooses, such as that of the credit
     * @param reason why
     * @return that day
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01), or the reason is
     *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public static ReceiptDay directDebit(LocalDate chosen, String reason) {
        return chosen(PaymentMeans.DIRECT_DEBIT, chosen, reason);
    }

    private static ReceiptDay of(PaymentMeans means, LocalDate day) {
        return new ReceiptDay(day, means, Optional.empty());
    }

    private static ReceiptDay chosen(PaymentMeans means, LocalDate day, String reason) {
        return new ReceiptDay(day, means, Optional.of(reason));
    }

    private static Dated<ReceiptTable.Received> received(PaymentMeans means, LocalDate day) {
        return ReceiptTable.RECEIPTS.of(means).versionOn(day);
    }

    /**
     * Returns the text by which this day counts.
     *
     * @return the doctrine, or the article where it is silent
     */
    public Citation citation() {
        return received(means, day).citation();
    }

    /**
     * Says why.
     *
     * @return one sentence, such as {@code "Money by cheque is received on 2026-08-31, the day on which it is handed over or
     *     comes by post (BOI-TVA-BASE-20-20, § 30 to 60)"}
     */
    public String explain() {
        Dated<ReceiptTable.Received> version = received(means, day);
        String why = reason.map(text -> ": " + text).orElse("");
        return "Money by " + means.code() + " is received on " + day + ", "
                + version.value().words() + why + " (" + version.citation() + ")";
    }
}
