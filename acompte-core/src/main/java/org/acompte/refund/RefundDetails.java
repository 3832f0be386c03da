package org.acompte.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/**
 * What a command brings with it: one record per command, and one for the opening.
 * <p>
 * The texts and amounts of each are checked when it is built; whether it fits the case is checked by the case.
 */
public sealed interface RefundDetails {

    /**
     * Returns the command that these details belong to.
     *
     * @return the command; empty for the opening, which comes before all commands
     */
    Optional<RefundCommand> command();

    /** Details of one of the sixteen commands. */
    sealed interface OfCommand extends RefundDetails {
        /**
         * Returns the command.
         *
         * @return the command
         */
        RefundCommand which();

        @Override
        default Optional<RefundCommand> command() {
            return Optional.of(which());
        }
    }

    /**
     * The opening of a case.
     *
     * @param number the number of the case, given by the host, unique in the sale
     * @param sale the number of the contract
     * @param deposit the number of the deposit invoice
     * @param amount the money asked for, with VAT, above zero
     * @param code why, as a code
     * @param actorsMayCoincide whether one person may take several steps, because the amount is below the policy's
     *     first threshold
     */
    record Opened(
            String number, String sale, String deposit, Money amount, CreditReason code, boolean actorsMayCoincide)
            implements RefundDetails {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-RFD-02), or a number is
         *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Opened {
            Text.require(number, "Number of a refund case", 50);
            Text.require(sale, "Number", 50);
            Text.require(deposit, "Number", 50);
            requireAboveZero("A refund case", amount);
            Objects.requireNonNull(code, "code");
        }

        @Override
        public Optional<RefundCommand> command() {
            return Optional.empty();
        }
    }

    /**
     * The request with its split and payee.
     *
     * @param split where the money goes
     * @param payee who gets the refund
     */
    record Submitted(RefundSplit split, Payee payee) implements OfCommand {

        /** Checks the components. */
        public Submitted {
            Objects.requireNonNull(split, "split");
            Objects.requireNonNull(payee, "payee");
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.SUBMIT;
        }
    }

    /**
     * The outcome of the check of money and payee.
     *
     * @param evidence references of what was looked at, at most 20
     * @param bankDetails the check of bank details from which the deposit was not paid
     */
    record Verified(List<String> evidence, Optional<BankDetailsCheck> bankDetails) implements OfCommand {

        /**
         * Checks the components and copies the list.
         *
         * @throws org.acompte.rule.RuleViolationException if there are more than 20 references (AC-RFD-04), or one is
         *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Verified {
            evidence = List.copyOf(evidence);
            requireAtMost("references", evidence.size(), 20);
            evidence.forEach(reference -> Text.require(reference, "Evidence", 140));
            Objects.requireNonNull(bankDetails, "bankDetails");
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.VERIFY;
        }
    }

    /** The way back to the requester; the reason is in the signature. */
    record Returned() implements OfCommand {
        @Override
        public RefundCommand which() {
            return RefundCommand.RETURN_TO_DRAFT;
        }
    }

    /**
     * The approval of sales.
     *
     * @param content the hash of the content that the approver saw
     */
    record SalesApproved(String content) implements OfCommand {

        /**
         * Checks the hash.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public SalesApproved {
            Text.require(content, "Hash of the content", 64);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.APPROVE_SALES;
        }
    }

    /**
     * An approval of accounting.
     *
     * @param content the hash of the content that the approver saw
     */
    record AccountingApproved(String content) implements OfCommand {

        /**
         * Checks the hash.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public AccountingApproved {
            Text.require(content, "Hash of the content", 64);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.APPROVE_ACCOUNTING;
        }
    }

    /**
     * The credit note that was issued, and the indemnity invoice with it.
     *
     * @param number its number
     * @param issuedOn its day
     * @param total what it takes back, with VAT
     * @param indemnity the indemnity invoice, if something is kept outside VAT
     */
    record CreditNoted(String number, LocalDate issuedOn, Money total, Optional<Claim> indemnity) implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the total is not above zero (AC-RFD-02), the number is
         *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03), or the day is out of range
         *     (AC-TXT-04)
         */
        public CreditNoted {
            Text.require(number, "Number", 50);
            Text.require(issuedOn, "Issue date");
            requireAboveZero("A credit note", total);
            Objects.requireNonNull(indemnity, "indemnity");
        }

        static CreditNoted of(CreditNote note, Optional<IndemnityInvoice> indemnity) {
            return new CreditNoted(note.number(), note.issuedOn(), note.amount().withVat(), indemnity.map(Claim::of));
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.ISSUE_CREDIT_NOTE;
        }
    }

    /**
     * An indemnity invoice.
     *
     * @param number its number
     * @param kept what it claims, and why
     */
    record Claim(String number, Kept.Indemnity kept) {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public Claim {
            Text.require(number, "Number", 50);
            Objects.requireNonNull(kept, "kept");
        }

        static Claim of(IndemnityInvoice invoice) {
            return new Claim(
                    invoice.number(), new Kept.Indemnity(invoice.amount().withVat(), invoice.basis()));
        }
    }

    /**
     * The days and amounts of the payments.
     *
     * @param instalments the instalments in the order of their days, at most 100
     */
    record Scheduled(List<RefundInstalment> instalments) implements OfCommand {

        /**
         * Copies the list.
         *
         * @throws org.acompte.rule.RuleViolationException if there are more than 100 (AC-RFD-04)
         */
        public Scheduled {
            instalments = List.copyOf(instalments);
            requireAtMost("instalments", instalments.size(), 100);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.SCHEDULE;
        }
    }

    /**
     * A payment that is sent to the bank.
     *
     * @param attempt the id of the attempt, unique in the case; the end-to-end id of the payment
     * @param instalment the place of the instalment in the schedule, from 1
     * @param amount the amount of the instalment
     */
    record PaymentStarted(String attempt, int instalment, Money amount) implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-RFD-02), or the id is
         *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         * @throws IllegalArgumentException if the place is below 1
         */
        public PaymentStarted {
            Text.require(attempt, "Attempt", 35);
            if (instalment < 1) {
                throw new IllegalArgumentException("instalments are counted from 1");
            }
            requireAboveZero("A payment", amount);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.START_PAYMENT;
        }
    }

    /**
     * A payment that the bank made.
     *
     * @param attempt the id of the attempt
     * @param amount the money that left
     * @param valueOn the value date
     * @param reference the reference of the bank
     */
    record PaymentConfirmed(String attempt, Money amount, LocalDate valueOn, String reference) implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-RFD-02), a text is blank,
         *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03), or the day is out of range (AC-TXT-04)
         */
        public PaymentConfirmed {
            Text.require(attempt, "Attempt", 35);
            requireAboveZero("A payment", amount);
            Text.require(valueOn, "Value date");
            Text.require(reference, "Reference", 140);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.CONFIRM;
        }
    }

    /**
     * A payment that the bank did not make.
     *
     * @param attempt the id of the attempt
     * @param code the reason code of the bank
     * @param retryAt the moment from which it may be tried again; empty for any moment
     */
    record PaymentFailed(String attempt, String code, Optional<Instant> retryAt) implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03), or the moment is out of range (AC-TXT-04)
         */
        public PaymentFailed {
            Text.require(attempt, "Attempt", 35);
            Text.require(code, "Code", 35);
            retryAt.ifPresent(moment -> Signature.requireMoment(moment, "Moment to try again"));
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.FAIL;
        }
    }

    /**
     * Another way or account to pay to.
     *
     * @param from the payee until now
     * @param to the payee from now on
     * @param bankDetails the check of the new bank details, if the deposit was not paid from them
     */
    record MethodChanged(Payee from, Payee to, Optional<BankDetailsCheck> bankDetails) implements OfCommand {

        /** Checks the components. */
        public MethodChanged {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(bankDetails, "bankDetails");
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.CHANGE_METHOD;
        }
    }

    /**
     * A payment that came back after it was confirmed.
     *
     * @param attempt the id of the attempt
     * @param returnedOn the day on which the money came back
     * @param code the reason code of the bank
     */
    record BankReturned(String attempt, LocalDate returnedOn, String code) implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03), or the day is out of range (AC-TXT-04)
         */
        public BankReturned {
            Text.require(attempt, "Attempt", 35);
            Text.require(returnedOn, "Day of the return");
            Text.require(code, "Code", 35);
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.BANK_RETURN;
        }
    }

    /** The end of a case. */
    record Closed() implements OfCommand {
        @Override
        public RefundCommand which() {
            return RefundCommand.CLOSE;
        }
    }

    /** The refusal of a request; the reason is in the signature. */
    record Rejected() implements OfCommand {
        @Override
        public RefundCommand which() {
            return RefundCommand.REJECT;
        }
    }

    /** A request that is taken back; the reason is in the signature. */
    record Cancelled() implements OfCommand {
        @Override
        public RefundCommand which() {
            return RefundCommand.CANCEL;
        }
    }

    /**
     * A request that is taken back after its credit note.
     *
     * @param number the number of the reversal
     * @param creditNote the number of the credit note that it cancels
     * @param total what it asks again, with VAT
     * @param indemnityCredit the number of the credit note that cancels the indemnity invoice, if there is one
     */
    record Reversed(String number, String creditNote, Money total, Optional<String> indemnityCredit)
            implements OfCommand {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the total is not above zero (AC-RFD-02), or a number is
         *     blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Reversed {
            Text.require(number, "Number", 50);
            Text.require(creditNote, "Number", 50);
            requireAboveZero("A reversal", total);
            indemnityCredit.ifPresent(credited -> Text.require(credited, "Number", 50));
        }

        static Reversed of(CreditReversal reversal, Optional<CreditNote> ofIndemnity) {
            return new Reversed(
                    reversal.number(),
                    reversal.creditNote().number(),
                    reversal.amount().withVat(),
                    ofIndemnity.map(CreditNote::number));
        }

        @Override
        public RefundCommand which() {
            return RefundCommand.CANCEL_WITH_REVERSAL;
        }
    }

    private static void requireAboveZero(String what, Money amount) {
        if (MinorUnits.of(amount) <= 0) {
            throw RefundRules.NOT_ABOVE_ZERO.broken("what", what, "amount", amount);
        }
    }

    private static void requireAtMost(String what, int count, int limit) {
        if (count > limit) {
            throw RefundRules.TOO_MANY.broken("count", count, "what", what, "limit", limit);
        }
    }
}
