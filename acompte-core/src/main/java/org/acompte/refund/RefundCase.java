package org.acompte.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/**
 * The refund of a deposit from the request to the last cent: a fold of {@link RefundEvent}s.
 * <p>
 * Each of the sixteen commands is a method that returns the case after it; what is not allowed is refused with a rule.
 * A command that was sent before with the same key and content changes nothing.
 * A command that touches money takes the sale and returns both, as a {@link RefundStep}.
 * <p>
 * For example, a case over EUR 1200.00 is submitted, verified, approved by sales and by accounting, credited, scheduled
 * in two instalments, paid twice and closed; from the submission on the sale holds what is not paid yet.
 */
public final class RefundCase {
    private final RefundPolicy policy;
    private final CaseLog log;

    private RefundCase(RefundPolicy policy, CaseLog log) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.log = log;
    }

    /**
     * Opens a case.
     *
     * @param policy the policy that holds
     * @param sale the sale
     * @param deposit the deposit invoice, on which something was received
     * @param number the number of the case, given by the host and used for no other case of the sale
     * @param amount the money asked for, with VAT, above zero
     * @param code why, as a code, which the credit note will carry
     * @param by who asks, when, why
     * @return the case as a draft
     * @throws RuleViolationException if the sale does not have the deposit (AC-RFD-46), nothing was received on it
     *     (AC-RFD-47), the amount is not above zero (AC-RFD-02), the amount or the policy is in another currency
     *     (AC-DOC-06), the sale held money for another case of this number (AC-RFD-50), or the number is blank, too
     *     long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public static RefundCase open(
            RefundPolicy policy,
            Sale sale,
            DepositInvoice deposit,
            String number,
            Money amount,
            CreditReason code,
            Signature by) {
        RefundDetails.Opened opened = new RefundDetails.Opened(
                number,
                sale.contract().number(),
                deposit.number(),
                amount,
                code,
                amount.isSameCurrency(policy.oneActorBelow()) && amount.isLessThan(policy.oneActorBelow()));
        SaleSide.of(sale, opened).requireOpening(policy.oneActorBelow());
        RefundEvent first = RefundEvent.seal(by, opened, RefundState.DRAFT, Optional.empty());
        return new RefundCase(policy, CaseLog.start(first));
    }

    /**
     * Reads a case back from its log.
     * <p>
     * The log keeps what was done, and the policy says what is needed next. A policy changes while cases are open, so no
     * event covers it: a host gives its own here, or with {@link #withPolicy} after reading a stored case.
     * For example, {@code AcompteJson.read(json, RefundCase.class).withPolicy(policyOfToday)}.
     *
     * @param policy the policy that holds for what comes next; the log is not measured by it
     * @param events all events of the case in their order
     * @return the case, equal to the one that wrote the log
     * @throws RuleViolationException as {@link #plus}, and if the first event is not the opening (AC-RFD-43)
     * @throws IllegalArgumentException if there are no events
     */
    public static RefundCase of(RefundPolicy policy, List<RefundEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("the log of a refund case has at least its opening");
        }
        RefundCase refundCase = new RefundCase(policy, CaseLog.start(events.get(0)));
        for (RefundEvent event : events.subList(1, events.size())) {
            refundCase = refundCase.plus(event);
        }
        return refundCase;
    }

    /**
     * Returns this case under another policy.
     *
     * @param next the policy for what comes next
     * @return a copy
     */
    public RefundCase withPolicy(RefundPolicy next) {
        return new RefundCase(next, log);
    }

    /**
     * Returns the number of the case.
     *
     * @return the number that the host gave
     */
    public String number() {
        return log.number();
    }

    /**
     * Returns what the case was opened for.
     *
     * @return the details of the opening
     */
    public RefundDetails.Opened opened() {
        return log.books.opened;
    }

    /**
     * Returns where the case stands.
     *
     * @return the state after the last event
     */
    public RefundState state() {
        return log.books.state;
    }

    /**
     * Returns the policy for what comes next.
     *
     * @return the policy
     */
    public RefundPolicy policy() {
        return policy;
    }

    /**
     * Returns the log.
     *
     * @return all events in their order, the opening first
     */
    public List<RefundEvent> events() {
        return log.events;
    }

    /**
     * Returns the number of events, for optimistic locking.
     *
     * @return at least 1
     */
    public int version() {
        return log.version();
    }

    /**
     * Returns what approvals cover.
     *
     * @return amount, split and payee; empty while the case is a draft
     */
    public Optional<RefundContent> content() {
        return log.books.content;
    }

    /**
     * Returns the schedule.
     *
     * @return the instalments in the order of their days; empty before the schedule
     */
    public List<RefundInstalment> schedule() {
        return log.books.schedule;
    }

    /**
     * Returns all attempts to pay.
     *
     * @return the attempts in their order, with what became of them
     */
    public List<RefundAttempt> attempts() {
        return log.books.attempts;
    }

    /**
     * Returns the money that was paid and did not come back.
     *
     * @return zero or more
     */
    public Money paid() {
        return log.books.paid();
    }

    /**
     * Returns what the sale holds for this case: what may still be paid out, and what is kept as consideration.
     *
     * @return zero or more
     */
    public Money held() {
        return log.books.held();
    }

    /**
     * Returns the commands that the table of moves allows now.
     *
     * @return the commands in the order of the table; none once the case has ended
     */
    public List<RefundCommand> commands() {
        return Arrays.stream(RefundCommand.values())
                .filter(command -> check(command).isEmpty())
                .toList();
    }

    /**
     * Tells whether a command is possible in the present state, before its guards are asked.
     *
     * @param command the command
     * @return a violation of AC-RFD-01 if not; empty if it is
     */
    public List<Violation> check(RefundCommand command) {
        return log.check(command);
    }

    /**
     * States where the money goes; from here on the sale holds the amount.
     *
     * @param sale the sale as it is now
     * @param split the parts, which add up to the amount asked for
     * @param payee who gets the refund
     * @param by the requester
     * @return case and sale after the command
     * @throws RuleViolationException if the split does not add up (AC-RFD-06) or credits nothing (AC-RFD-07), somebody
     *     else submits (AC-RFD-38), more is asked than can be refunded (AC-RSV-03), the sale held money for another
     *     case of this number (AC-RFD-50), or for any of the rules that hold for all commands: AC-RFD-01, AC-RFD-14,
     *     AC-RFD-39, AC-RFD-40
     */
    public RefundStep submit(Sale sale, RefundSplit split, Payee payee, Signature by) {
        return step(sale, new RefundDetails.Submitted(split, payee), by, (side, after) -> {
            if (version() == 1) {
                side.requireNewNumber();
            }
            return side.holding(after, policy.dayOf(by));
        });
    }

    /**
     * Confirms that money and payee are as stated.
     *
     * @param sale the sale as it is now
     * @param evidence references of what was looked at
     * @param bankDetails the check of bank details from which the deposit was not paid
     * @param by the verifier
     * @return the case after the command
     * @throws RuleViolationException if the sale does not hold the amount (AC-RFD-08), bank details are unchecked
     *     (AC-RFD-09) or too new (AC-RFD-10), the verifier acted before (AC-RFD-11), or for a rule of all commands
     */
    public RefundCase verify(Sale sale, List<String> evidence, Optional<BankDetailsCheck> bankDetails, Signature by) {
        return paying(sale, new RefundDetails.Verified(evidence, bankDetails), by);
    }

    /**
     * Sends the case back to its requester; the sale holds nothing for it any more.
     *
     * @param sale the sale as it is now
     * @param by who sends it back, and why
     * @return case and sale after the command
     * @throws RuleViolationException for a rule of all commands
     */
    public RefundStep returnToDraft(Sale sale, Signature by) {
        return free(sale, new RefundDetails.Returned(), by);
    }

    /**
     * Approves for sales.
     *
     * @param contentHash the hash of the content that the approver saw
     * @param by the approver
     * @return the case after the command
     * @throws RuleViolationException if the approver acted before (AC-RFD-11), has no authority (AC-RFD-12) or not for
     *     this amount (AC-RFD-13), saw another content (AC-RFD-16), or for a rule of all commands
     */
    public RefundCase approveSales(String contentHash, Signature by) {
        return next(new RefundDetails.SalesApproved(contentHash), by);
    }

    /**
     * Approves for accounting; as many of these are needed as the policy says.
     * <p>
     * If the approver saw another content than the one submitted, all approvals lapse and the case is back at verified.
     *
     * @param contentHash the hash of the content that the approver saw
     * @param by the approver
     * @return the case after the command
     * @throws RuleViolationException if the approver acted before (AC-RFD-11), has no authority (AC-RFD-12) or not for
     *     this amount (AC-RFD-13), the period is closed (AC-RFD-15), a director is missing (AC-RFD-17), or for a rule
     *     of all commands
     */
    public RefundCase approveAccounting(String contentHash, Signature by) {
        return next(new RefundDetails.AccountingApproved(contentHash), by);
    }

    /**
     * Drafts the credit note that the split asks for.
     * <p>
     * It takes what no invoice deducts and no other case holds, spread over the VAT treatments that are left.
     *
     * @param sale the sale as it is now
     * @return a draft over refund, kept indemnity and credit to account
     * @throws RuleViolationException if no credit note can be issued now (AC-RFD-01), or the sale is another
     *     (AC-RFD-45)
     */
    public Draft<CreditNote> draftCreditNote(Sale sale) {
        return documents(RefundCommand.ISSUE_CREDIT_NOTE, sale).draftCreditNote(lastDay());
    }

    /**
     * Drafts the indemnity invoice that goes with the credit note.
     *
     * @param sale the sale as it is now
     * @param note the credit note, issued from {@link #draftCreditNote} and not recorded yet
     * @return a draft over what the split keeps outside VAT; empty if that is nothing
     * @throws RuleViolationException if no credit note can be issued now (AC-RFD-01), the sale is another
     *     (AC-RFD-45) or refuses the credit note
     */
    public Optional<Draft<IndemnityInvoice>> draftIndemnity(Sale sale, CreditNote note) {
        return documents(RefundCommand.ISSUE_CREDIT_NOTE, sale).draftIndemnity(note);
    }

    /**
     * Records the credit note of a case that keeps nothing outside VAT.
     *
     * @param sale the sale as it is now
     * @param note the credit note, issued from {@link #draftCreditNote}
     * @param by who issues it
     * @return case and sale after the command
     * @throws RuleViolationException as {@link #issueCreditNote(Sale, CreditNote, IndemnityInvoice, Signature)}
     */
    public RefundStep issueCreditNote(Sale sale, CreditNote note, Signature by) {
        return issueCreditNote(sale, note, Optional.empty(), by);
    }

    /**
     * Records the credit note and the indemnity invoice; what goes to the buyer's account is free from here on.
     * <p>
     * The deposit goes back in full, with its VAT, and the money that is kept pays the indemnity.
     * For example, of EUR 1200.00 with EUR 200.00 VAT that are credited, an indemnity of EUR 150.00 uses up as much,
     * and EUR 1050.00 are to be paid back.
     *
     * @param sale the sale as it is now
     * @param note the credit note, issued from {@link #draftCreditNote}
     * @param indemnity the indemnity invoice, issued from {@link #draftIndemnity}
     * @param by who issues both
     * @return case and sale after the command
     * @throws RuleViolationException if the credit note takes back another total (AC-RFD-18) or corrects another
     *     document (AC-RFD-19), the indemnity is not what is kept (AC-RFD-48), the money is not there (AC-RFD-08), the
     *     sale refuses a document, or for a rule of all commands
     */
    public RefundStep issueCreditNote(Sale sale, CreditNote note, IndemnityInvoice indemnity, Signature by) {
        return issueCreditNote(sale, note, Optional.of(indemnity), by);
    }

    private RefundStep issueCreditNote(Sale sale, CreditNote note, Optional<IndemnityInvoice> indemnity, Signature by) {
        RefundDetails.CreditNoted noted = RefundDetails.CreditNoted.of(note, indemnity);
        return step(sale, noted, by, (side, after) -> side.documents(log.books).credited(note, indemnity));
    }

    /**
     * Fixes the days and amounts of the payments.
     *
     * @param instalments the instalments, in the order of their days, which add up to the refund
     * @param by who schedules
     * @return the case after the command
     * @throws RuleViolationException if there is nothing to pay (AC-RFD-20), they do not add up (AC-RFD-21), do not
     *     ascend (AC-RFD-22) or start in the past (AC-RFD-23), or for a rule of all commands
     */
    public RefundCase schedule(List<RefundInstalment> instalments, Signature by) {
        return next(new RefundDetails.Scheduled(instalments), by);
    }

    /**
     * Sends the next instalment to the bank.
     *
     * @param sale the sale as it is now
     * @param attempt the id of the attempt, unique in the case
     * @param by the treasurer
     * @return the case after the command
     * @throws RuleViolationException if the treasurer acted before (AC-RFD-11), the instalment is not due
     *     (AC-RFD-24), the id is used (AC-RFD-25), the attempts are used up (AC-RFD-27), it is too early to try again
     *     (AC-RFD-28), the money is not there (AC-RFD-08), or for a rule of all commands
     */
    public RefundCase startPayment(Sale sale, String attempt, Signature by) {
        return paying(sale, log.payment(attempt, by), by);
    }

    /**
     * Records that the bank paid.
     *
     * @param sale the sale as it is now
     * @param attempt the attempt that is on its way
     * @param amount the money that left
     * @param valueOn the value date
     * @param reference the reference of the bank
     * @param by who reports it
     * @return case and sale after the command
     * @throws RuleViolationException if another attempt is on its way (AC-RFD-29) or was of another amount (AC-RFD-30),
     *     or for a rule of all commands
     */
    public RefundStep confirm(
            Sale sale, String attempt, Money amount, LocalDate valueOn, String reference, Signature by) {
        RefundDetails.PaymentConfirmed confirmed =
                new RefundDetails.PaymentConfirmed(attempt, amount, valueOn, reference);
        return step(sale, confirmed, by, (side, after) -> side.paying(confirmed));
    }

    /**
     * Records that the bank did not pay.
     *
     * @param attempt the attempt that was on its way
     * @param code the reason code of the bank
     * @param by who reports it
     * @return the case after the command
     * @throws RuleViolationException if another attempt is on its way (AC-RFD-29), or for a rule of all commands
     */
    public RefundCase fail(String attempt, String code, Signature by) {
        return next(new RefundDetails.PaymentFailed(attempt, code, Optional.empty()), by);
    }

    /**
     * Records that the bank did not pay, and from when it is tried again.
     *
     * @param attempt the attempt that was on its way
     * @param code the reason code of the bank
     * @param retryAt the moment from which it may be tried again
     * @param by who reports it
     * @return the case after the command
     * @throws RuleViolationException if another attempt is on its way (AC-RFD-29), no attempt is left (AC-RFD-27), or
     *     for a rule of all commands
     */
    public RefundCase fail(String attempt, String code, Instant retryAt, Signature by) {
        return next(new RefundDetails.PaymentFailed(attempt, code, Optional.of(retryAt)), by);
    }

    /**
     * Pays to another account or in another way from now on.
     * <p>
     * The request cannot be rejected any more: a credit note exists, and the money is owed.
     *
     * @param payee the payee from now on
     * @param bankDetails the check of the bank details, if they are new
     * @param by who changes it
     * @return the case after the command
     * @throws RuleViolationException if the bank details are unchecked (AC-RFD-09) or too new (AC-RFD-10), nothing
     *     changes while attempts are left (AC-RFD-31), or for a rule of all commands
     */
    public RefundCase changeMethod(Payee payee, Optional<BankDetailsCheck> bankDetails, Signature by) {
        return next(new RefundDetails.MethodChanged(log.payeeBefore(by, payee), payee, bankDetails), by);
    }

    /**
     * Records that the bank gave a confirmed payment back; the sale holds the money again.
     *
     * @param sale the sale as it is now
     * @param attempt the attempt that had been confirmed
     * @param returnedOn the day on which the money came back
     * @param code the reason code of the bank
     * @param by who reports it
     * @return case and sale after the command
     * @throws RuleViolationException if the attempt was not confirmed (AC-RFD-29), the watch window is over
     *     (AC-RFD-33), or for a rule of all commands
     */
    public RefundStep bankReturn(Sale sale, String attempt, LocalDate returnedOn, String code, Signature by) {
        RefundDetails.BankReturned returned = new RefundDetails.BankReturned(attempt, returnedOn, code);
        return step(
                sale,
                returned,
                by,
                (side, after) ->
                        side.returned(returned, log.books.confirmed(attempt).amount(), after));
    }

    /**
     * Ends the case; the sale goes on holding what is kept as consideration.
     *
     * @param by who closes it
     * @return the case after the command
     * @throws RuleViolationException if money is to be paid yet (AC-RFD-35), the bank may still return a payment
     *     (AC-RFD-34), or for a rule of all commands
     */
    public RefundCase close(Signature by) {
        return next(new RefundDetails.Closed(), by);
    }

    /**
     * Refuses the request; the sale holds nothing for it any more.
     *
     * @param sale the sale as it is now
     * @param by an approver, and why
     * @return case and sale after the command
     * @throws RuleViolationException if somebody else rejects (AC-RFD-12), or for a rule of all commands
     */
    public RefundStep reject(Sale sale, Signature by) {
        return free(sale, new RefundDetails.Rejected(), by);
    }

    /**
     * Takes the request back; the sale holds nothing for it any more.
     *
     * @param sale the sale as it is now
     * @param by the requester, and why
     * @return case and sale after the command
     * @throws RuleViolationException if somebody else cancels (AC-RFD-38), or for a rule of all commands
     */
    public RefundStep cancel(Sale sale, Signature by) {
        return free(sale, new RefundDetails.Cancelled(), by);
    }

    /**
     * Drafts the credit note that cancels the indemnity invoice, once the request is taken back after both were issued.
     *
     * @param sale the sale as it is now
     * @param reason why
     * @return a draft over all that is left of the indemnity invoice; empty if the case has none
     * @throws RuleViolationException if the case cannot be reversed now (AC-RFD-01, AC-RFD-36), or the sale is another
     *     (AC-RFD-45)
     */
    public Optional<Draft<CreditNote>> draftIndemnityCredit(Sale sale, CreditReason reason) {
        return documents(RefundCommand.CANCEL_WITH_REVERSAL, sale).draftIndemnityCredit(lastDay(), reason);
    }

    /**
     * Drafts the reversal of the credit note of a case without an indemnity invoice.
     *
     * @param sale the sale as it is now
     * @param reason why
     * @return the draft, as {@link #draftReversal(Sale, CreditNote, CreditReason)}
     * @throws RuleViolationException if the case cannot be reversed now (AC-RFD-01, AC-RFD-36), the sale is another
     *     (AC-RFD-45) or does not have the credit note (AC-CRV-01)
     */
    public Draft<CreditReversal> draftReversal(Sale sale, CreditReason reason) {
        return documents(RefundCommand.CANCEL_WITH_REVERSAL, sale).draftReversal(Optional.empty(), lastDay(), reason);
    }

    /**
     * Drafts the reversal of the credit note: what it took back of the deposit is owed again.
     *
     * @param sale the sale as it is now
     * @param ofIndemnity the credit note over the indemnity, issued from {@link #draftIndemnityCredit}
     * @param reason why
     * @return the draft; refused as {@link Sale#draftCreditReversal}, and the case then goes on to its end
     * @throws RuleViolationException if the case cannot be reversed now (AC-RFD-01, AC-RFD-36), the sale is another
     *     (AC-RFD-45), does not have the credit note (AC-CRV-01) or refuses the other one, or that is not over the
     *     indemnity (AC-RFD-49)
     */
    public Draft<CreditReversal> draftReversal(Sale sale, CreditNote ofIndemnity, CreditReason reason) {
        return documents(RefundCommand.CANCEL_WITH_REVERSAL, sale)
                .draftReversal(Optional.of(ofIndemnity), lastDay(), reason);
    }

    /**
     * Takes the request back after its credit note, if there is no indemnity invoice.
     *
     * @param sale the sale as it is now
     * @param reversal the reversal, issued from {@link #draftReversal(Sale, CreditReason)} and not recorded yet
     * @param by who cancels, and why
     * @return case and sale after the command
     * @throws RuleViolationException as {@link #cancelWithReversal(Sale, CreditReversal, CreditNote, Signature)}
     */
    public RefundStep cancelWithReversal(Sale sale, CreditReversal reversal, Signature by) {
        return cancelWithReversal(sale, reversal, Optional.empty(), by);
    }

    /**
     * Takes the request back after its credit note: the note is cancelled and the indemnity credited, so that the
     * deposit is owed again and the money that is there pays it.
     * <p>
     * No document is deleted or changed. The sale gives free what it held, and the money that paid the indemnity goes
     * back to the deposit. For example, EUR 1150.00 were credited, of which 150.00 paid an indemnity: the deposit is
     * owed and paid with EUR 1150.00 again, and the indemnity with nothing.
     *
     * @param sale the sale as it is now
     * @param reversal the reversal, issued from {@link #draftReversal(Sale, CreditNote, CreditReason)}
     * @param ofIndemnity the credit note over the indemnity from which the reversal was drafted
     * @param by who cancels, and why
     * @return case and sale after the command
     * @throws RuleViolationException if something was paid (AC-RFD-36), another credit note is cancelled (AC-RFD-51) or
     *     another total (AC-RFD-37), the indemnity is not credited (AC-RFD-49), the sale refuses a document (such as
     *     AC-CRV-04), or for a rule of all commands
     */
    public RefundStep cancelWithReversal(Sale sale, CreditReversal reversal, CreditNote ofIndemnity, Signature by) {
        return cancelWithReversal(sale, reversal, Optional.of(ofIndemnity), by);
    }

    private RefundStep cancelWithReversal(
            Sale sale, CreditReversal reversal, Optional<CreditNote> ofIndemnity, Signature by) {
        RefundDetails.Reversed reversed = RefundDetails.Reversed.of(reversal, ofIndemnity);
        return step(
                sale, reversed, by, (side, after) -> side.documents(log.books).reversed(reversal, ofIndemnity));
    }

    /**
     * Records an event of a stored log.
     *
     * @param event the next event
     * @return the case after it
     * @throws RuleViolationException if it does not follow the log (AC-RFD-39 to AC-RFD-44), the table does not have
     *     the move (AC-RFD-01), or its figures or actors do not fit the case (AC-RFD-06 to AC-RFD-38)
     */
    public RefundCase plus(RefundEvent event) {
        return new RefundCase(policy, log.plus(event));
    }

    private RefundCase next(RefundDetails.OfCommand details, Signature by) {
        return new RefundCase(policy, log.next(policy, details, by));
    }

    /** Case and sale after a command, or both as they are if the command was sent before. */
    private RefundStep step(
            Sale sale, RefundDetails.OfCommand details, Signature by, BiFunction<SaleSide, RefundBooks, Sale> facts) {
        SaleSide side = SaleSide.of(sale, opened());
        RefundCase next = next(details, by);
        return new RefundStep(next, next.version() > version() ? facts.apply(side, next.log.books) : sale);
    }

    /** A command for which the money has to be there. */
    private RefundCase paying(Sale sale, RefundDetails.OfCommand details, Signature by) {
        return step(sale, details, by, (side, after) -> side.requireHeld(log.books))
                .refundCase();
    }

    /** A command after which the sale holds nothing for the case. */
    private RefundStep free(Sale sale, RefundDetails.OfCommand details, Signature by) {
        return step(sale, details, by, (side, after) -> held().isZero() ? sale : side.released(policy.dayOf(by)));
    }

    private CaseDocuments documents(RefundCommand command, Sale sale) {
        log.requireDraft(command);
        return SaleSide.of(sale, opened()).documents(log.books);
    }

    private LocalDate lastDay() {
        return policy.dayOf(log.last().by());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundCase that && policy.equals(that.policy) && log.events.equals(that.log.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, log.events);
    }

    @Override
    public String toString() {
        return "refund case " + number() + " over " + log.books.opened.amount() + ", " + state();
    }
}
