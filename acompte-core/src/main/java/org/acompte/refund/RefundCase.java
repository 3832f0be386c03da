package org.acompte.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
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
    private final GrowingList<RefundEvent> events;
    private final RefundBooks books;

    private RefundCase(RefundPolicy policy, GrowingList<RefundEvent> events, RefundBooks books) {
        this.policy = policy;
        this.events = events;
        this.books = books;
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
     *     (AC-RFD-47), the amount is not above zero (AC-RFD-02) or the amount or the policy is in another currency (AC-DOC-06), or the number is
     *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
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
        SaleSide side = SaleSide.of(sale, opened);
        refuse(side.checkOpening());
        refuse(side.checkCurrency("The refund policy", policy.oneActorBelow()));
        return start(policy, RefundEvent.seal(by, opened, RefundState.DRAFT, Optional.empty()));
    }

    /**
     * Reads a case back from its log.
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
        RefundCase refundCase = start(Objects.requireNonNull(policy, "policy"), events.get(0));
        for (RefundEvent event : events.subList(1, events.size())) {
            refundCase = refundCase.plus(event);
        }
        return refundCase;
    }

    private static RefundCase start(RefundPolicy policy, RefundEvent first) {
        refuse(LogChecks.checkStart(first));
        RefundBooks books = RefundBooks.start((RefundDetails.Opened) first.details(), first.by());
        return new RefundCase(policy, GrowingList.<RefundEvent>empty().and(first), books);
    }

    /**
     * Returns this case under another policy.
     *
     * @param next the policy for what comes next
     * @return a copy
     */
    public RefundCase withPolicy(RefundPolicy next) {
        return new RefundCase(Objects.requireNonNull(next, "next"), events, books);
    }

    /**
     * Returns the number of the case.
     *
     * @return the number that the host gave
     */
    public String number() {
        return books.opened.number();
    }

    /**
     * Returns what the case was opened for.
     *
     * @return the details of the opening
     */
    public RefundDetails.Opened opened() {
        return books.opened;
    }

    /**
     * Returns where the case stands.
     *
     * @return the state after the last event
     */
    public RefundState state() {
        return books.state;
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
        return events;
    }

    /**
     * Returns the number of events, for optimistic locking.
     *
     * @return at least 1
     */
    public int version() {
        return events.size();
    }

    /**
     * Returns what approvals cover.
     *
     * @return amount, split and payee; empty while the case is a draft
     */
    public Optional<RefundContent> content() {
        return books.content;
    }

    /**
     * Returns the schedule.
     *
     * @return the instalments in the order of their days; empty before the schedule
     */
    public List<RefundInstalment> schedule() {
        return books.schedule;
    }

    /**
     * Returns all attempts to pay.
     *
     * @return the attempts in their order, with what became of them
     */
    public List<RefundAttempt> attempts() {
        return books.attempts;
    }

    /**
     * Returns the money that was paid and did not come back.
     *
     * @return zero or more
     */
    public Money paid() {
        return books.paid();
    }

    /**
     * Returns what the sale holds for this case: what may still be paid out, and what is kept as consideration.
     *
     * @return zero or more
     */
    public Money held() {
        return books.held();
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
        List<RefundState> from = RefundMove.of(command).from();
        return from.contains(state())
                ? List.of()
                : List.of(RefundRules.NOT_POSSIBLE.violation(
                        "case", number(), "state", state(), "command", command, "from", from));
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
     *     else submits (AC-RFD-38), more is asked than can be refunded (AC-RSV-03), or for any of the rules that hold for
     *     all commands: AC-RFD-01, AC-RFD-14, AC-RFD-39, AC-RFD-40
     */
    public RefundStep submit(Sale sale, RefundSplit split, Payee payee, Signature by) {
        return hold(sale, new RefundDetails.Submitted(split, payee), by);
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
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundCase next = next(new RefundDetails.Verified(evidence, bankDetails), by);
        if (isNews(next)) {
            refuse(side.checkHeld(books));
        }
        return next;
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
        return hold(sale, new RefundDetails.Returned(), by);
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
     *     this amount (AC-RFD-13), the period is closed (AC-RFD-15), a director is missing (AC-RFD-17), or for a rule of
     *     all commands
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
     * @throws RuleViolationException if no credit note can be issued now (AC-RFD-01), or the sale is another (AC-RFD-45)
     */
    public Draft<CreditNote> draftCreditNote(Sale sale) {
        RuleViolationException.throwIfAny(check(RefundCommand.ISSUE_CREDIT_NOTE));
        SaleSide side = SaleSide.of(sale, books.opened);
        Sale released = side.released(policy.dayOf(events.get(version() - 1).by()));
        Money total = split().credited();
        VatBreakdown left = released.availableOf(side.deposit());
        Credit credit =
                total.isGreaterThan(left.withVat()) ? Credit.ofWithVat(total) : Credit.ofTreatments(left.carve(total));
        return released.draftCreditNote(side.deposit(), credit, books.opened.code());
    }

    /**
     * Drafts the indemnity invoice that goes with the credit note.
     *
     * @param sale the sale as it is now
     * @param note the credit note, issued from {@link #draftCreditNote} and not recorded yet
     * @return a draft over what the split keeps outside VAT; empty if that is nothing
     * @throws RuleViolationException if no credit note can be issued now (AC-RFD-01), the sale is another (AC-RFD-45) or
     *     refuses the credit note
     */
    public Optional<Draft<IndemnityInvoice>> draftIndemnity(Sale sale, CreditNote note) {
        RuleViolationException.throwIfAny(check(RefundCommand.ISSUE_CREDIT_NOTE));
        SaleSide side = SaleSide.of(sale, books.opened);
        return split().indemnity()
                .map(kept -> side.credited(note, split()).draftIndemnity(kept.amount(), kept.basis()));
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
     * For example, of EUR 1200.00 with EUR 200.00 VAT that are credited, an indemnity of EUR 150.00 uses up as much, and
     * EUR 1050.00 are to be paid back.
     *
     * @param sale the sale as it is now
     * @param note the credit note, issued from {@link #draftCreditNote}
     * @param indemnity the indemnity invoice, issued from {@link #draftIndemnity}
     * @param by who issues both
     * @return case and sale after the command
     * @throws RuleViolationException if the credit note takes back another total (AC-RFD-18) or corrects another document
     *     (AC-RFD-19), the indemnity is not what is kept (AC-RFD-48), the money is not there (AC-RFD-08), the sale refuses
     *     a document, or for a rule of all commands
     */
    public RefundStep issueCreditNote(Sale sale, CreditNote note, IndemnityInvoice indemnity, Signature by) {
        return issueCreditNote(sale, note, Optional.of(indemnity), by);
    }

    private RefundStep issueCreditNote(Sale sale, CreditNote note, Optional<IndemnityInvoice> indemnity, Signature by) {
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundCase next = next(
                new RefundDetails.CreditNoted(
                        note.number(),
                        note.issuedOn(),
                        note.amount().withVat(),
                        indemnity.map(RefundDetails.Claim::of)),
                by);
        if (!isNews(next)) {
            return new RefundStep(this, sale);
        }
        if (!note.corrected().equals(side.deposit().reference())) {
            throw RefundRules.CREDIT_NOTE_DEPOSIT.broken(
                    "number",
                    note.number(),
                    "corrected",
                    note.corrected(),
                    "case",
                    number(),
                    "deposit",
                    opened().deposit());
        }
        refuse(side.checkHeld(books));
        Sale credited = side.credited(note, split());
        return new RefundStep(next, indemnity.map(credited::plus).orElse(credited));
    }

    private RefundSplit split() {
        return books.content.orElseThrow().split();
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
     * @throws RuleViolationException if the treasurer acted before (AC-RFD-11), the instalment is not due (AC-RFD-24), the
     *     id is used (AC-RFD-25), the attempts are used up (AC-RFD-27), it is too early to try again (AC-RFD-28), the
     *     money is not there (AC-RFD-08), or for a rule of all commands
     */
    public RefundCase startPayment(Sale sale, String attempt, Signature by) {
        SaleSide side = SaleSide.of(sale, books.opened);
        Optional<RefundDetails> sent = sentBefore(by);
        if (sent.isPresent()
                && sent.get() instanceof RefundDetails.PaymentStarted started
                && started.attempt().equals(attempt)) {
            return next(started, by);
        }
        RuleViolationException.throwIfAny(check(RefundCommand.START_PAYMENT));
        int place = books.nextInstalment();
        Money amount = books.schedule.get(place - 1).amount();
        RefundCase next = next(new RefundDetails.PaymentStarted(attempt, place, amount), by);
        refuse(side.checkHeld(books));
        return next;
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
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundDetails.PaymentConfirmed confirmed =
                new RefundDetails.PaymentConfirmed(attempt, amount, valueOn, reference);
        RefundCase next = next(confirmed, by);
        return new RefundStep(next, isNews(next) ? side.paying(confirmed) : sale);
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
     * @throws RuleViolationException if the bank details are unchecked (AC-RFD-09) or too new (AC-RFD-10), nothing changes
     *     while attempts are left (AC-RFD-31), or for a rule of all commands
     */
    public RefundCase changeMethod(Payee payee, Optional<BankDetailsCheck> bankDetails, Signature by) {
        Payee from = sentBefore(by)
                .filter(RefundDetails.MethodChanged.class::isInstance)
                .map(sent -> ((RefundDetails.MethodChanged) sent).from())
                .or(() -> books.content.map(RefundContent::payee))
                .orElse(payee);
        return next(new RefundDetails.MethodChanged(from, payee, bankDetails), by);
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
     * @throws RuleViolationException if the attempt was not confirmed (AC-RFD-29), the watch window is over (AC-RFD-33), or
     *     for a rule of all commands
     */
    public RefundStep bankReturn(Sale sale, String attempt, LocalDate returnedOn, String code, Signature by) {
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundDetails.BankReturned returned = new RefundDetails.BankReturned(attempt, returnedOn, code);
        RefundCase next = next(returned, by);
        Money amount = books.attempt(attempt, AttemptOutcome.CONFIRMED)
                .map(RefundAttempt::amount)
                .orElse(books.zero());
        return new RefundStep(next, isNews(next) ? side.returned(returned, amount, next.books) : sale);
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
        return hold(sale, new RefundDetails.Rejected(), by);
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
        return hold(sale, new RefundDetails.Cancelled(), by);
    }

    /**
     * Takes the request back after its credit note, if there is no indemnity invoice.
     *
     * @param sale the sale as it is now
     * @param counter a deposit invoice over the total of the credit note, not recorded in the sale yet
     * @param by who cancels, and why
     * @return case and sale after the command
     * @throws RuleViolationException as {@link #cancelWithReversal(Sale, DepositInvoice, CreditNote, Signature)}
     */
    public RefundStep cancelWithReversal(Sale sale, DepositInvoice counter, Signature by) {
        return cancelWithReversal(sale, counter, Optional.empty(), by);
    }

    /**
     * Takes the request back after its credit note: another document asks again what the note took back, and the
     * indemnity is credited.
     * <p>
     * The documents stay as issued, and the money on the deposit and the indemnity pays the other document.
     *
     * @param sale the sale as it is now
     * @param counter a deposit invoice over the total of the credit note, not recorded in the sale yet
     * @param ofIndemnity a credit note over all of the indemnity invoice, drafted after the deposit invoice was recorded
     * @param by who cancels, and why
     * @return case and sale after the command
     * @throws RuleViolationException if something was paid (AC-RFD-36), the total differs (AC-RFD-37), the indemnity is not
     *     credited (AC-RFD-49), the sale refuses a document, or for a rule of all commands
     */
    public RefundStep cancelWithReversal(Sale sale, DepositInvoice counter, CreditNote ofIndemnity, Signature by) {
        return cancelWithReversal(sale, counter, Optional.of(ofIndemnity), by);
    }

    private RefundStep cancelWithReversal(
            Sale sale, DepositInvoice counter, Optional<CreditNote> ofIndemnity, Signature by) {
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundDetails.Reversed reversed = new RefundDetails.Reversed(
                counter.number(), counter.amount().withVat(), ofIndemnity.map(CreditNote::number));
        RefundCase next = next(reversed, by);
        if (!isNews(next)) {
            return new RefundStep(next, sale);
        }
        ofIndemnity.ifPresent(this::requireIndemnity);
        return new RefundStep(next, side.reversed(counter, ofIndemnity, next.books));
    }

    private void requireIndemnity(CreditNote note) {
        RefundDetails.Claim claim =
                books.creditNote.flatMap(RefundDetails.CreditNoted::indemnity).orElseThrow();
        Money total = note.amount().withVat();
        if (!note.corrected().number().equals(claim.number())
                || !total.equals(claim.kept().amount())) {
            throw RefundRules.INDEMNITY_CREDIT.broken(
                    "case",
                    number(),
                    "credited",
                    total + " of " + note.corrected().number(),
                    "indemnity",
                    claim.number() + " over " + claim.kept().amount());
        }
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
        refuse(LogChecks.check(this, event));
        refuse(new CaseChecks(books).check((RefundDetails.OfCommand) event.details(), event.by()));
        return new RefundCase(policy, events.and(event), books.after(event));
    }

    /** The case after a command, or this case if the command was sent before. */
    RefundCase next(RefundDetails.OfCommand details, Signature by) {
        for (RefundEvent known : events) {
            if (known.repeatedBy(by, details)) {
                return this;
            }
            if (known.by().key().equals(by.key())) {
                throw RefundRules.KEY_REUSED.broken("key", by.key(), "case", number());
            }
        }
        RuleViolationException.throwIfAny(check(details.which()));
        refuse(new CaseChecks(books).check(details, by));
        PolicyChecks checks = new PolicyChecks(policy, books);
        refuse(checks.check(details, by));
        RefundState to = books.outcomes(details).get(0);
        if (details instanceof RefundDetails.AccountingApproved approved
                && to == RefundState.ACCOUNTING_APPROVED
                && !checks.completes(approved)) {
            to = RefundState.SALES_APPROVED;
        }
        return plus(RefundEvent.seal(
                by, details, to, Optional.of(events.get(version() - 1).hash())));
    }

    private RefundStep hold(Sale sale, RefundDetails.OfCommand details, Signature by) {
        SaleSide side = SaleSide.of(sale, books.opened);
        RefundCase next = next(details, by);
        boolean changes = isNews(next) && !next.held().equals(held());
        return new RefundStep(next, changes ? side.holding(next.books, policy.dayOf(by)) : sale);
    }

    private boolean isNews(RefundCase next) {
        return next.version() > version();
    }

    private Optional<RefundDetails> sentBefore(Signature by) {
        return events.stream()
                .filter(event -> event.by().key().equals(by.key()))
                .map(RefundEvent::details)
                .findFirst();
    }

    RefundBooks books() {
        return books;
    }

    private static void refuse(Optional<Violation> violation) {
        if (violation.isPresent()) {
            throw new RuleViolationException(List.of(violation.get()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundCase that && policy.equals(that.policy) && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, events);
    }

    @Override
    public String toString() {
        return "refund case " + number() + " over " + books.opened.amount() + ", " + state();
    }
}
