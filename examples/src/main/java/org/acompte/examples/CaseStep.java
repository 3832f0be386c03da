package org.acompte.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundInstalment;
import org.acompte.refund.RefundSplit;
import org.acompte.refund.RefundStep;
import org.acompte.refund.Signature;
import org.acompte.sale.CreditReason;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** Steps of a refund case; each is signed by somebody, for a reason. */
sealed interface CaseStep extends StoryStep {
    /** The number of the case. */
    String refundCase();

    /** Who does it. */
    String by();

    /** Why. */
    String reason();

    /** What it does to case and sale. */
    RefundStep after(RefundCase before, StoryPlayer story, Signature signature);

    @Override
    default void play(StoryPlayer story) {
        story.record(after(story.refundCase(refundCase()), story, story.sign(this)));
    }

    /** Somebody asks for a refund. */
    @JsonTypeName("open-case")
    record Open(
            LocalDate on,
            @JsonProperty("case") String refundCase,
            String by,
            String reason,
            String deposit,
            Money amount,
            String code)
            implements CaseStep {
        @Override
        public void play(StoryPlayer story) {
            Sale sale = story.sale();
            RefundCase opened = RefundCase.open(
                    story.policyFor(refundCase),
                    sale,
                    story.deposit(deposit),
                    refundCase,
                    amount,
                    CreditReason.of(code),
                    story.sign(this));
            story.record(new RefundStep(opened, sale));
        }

        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            throw new IllegalStateException("a case is opened once");
        }
    }

    /** States where the money goes. */
    @JsonTypeName("submit-case")
    record Submit(
            LocalDate on,
            @JsonProperty("case") String refundCase,
            String by,
            String reason,
            Money refund,
            Optional<KeptPart> kept,
            Optional<Money> toAccount,
            Payee payee)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            Money nothing = Money.zero(refund.getCurrencyUnit());
            RefundSplit split = new RefundSplit(refund, kept.map(KeptPart::kept), toAccount.orElse(nothing));
            return before.submit(story.sale(), split, payee, signature);
        }
    }

    /** Confirms money and payee. */
    @JsonTypeName("verify-case")
    record Verify(
            LocalDate on, @JsonProperty("case") String refundCase, String by, String reason, List<String> evidence)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.verify(story.sale(), evidence, Optional.empty(), signature));
        }
    }

    /** Approves for sales what was submitted. */
    @JsonTypeName("approve-case-for-sales")
    record ApproveSales(LocalDate on, @JsonProperty("case") String refundCase, String by, String reason)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.approveSales(StoryPlayer.contentHash(before), signature));
        }
    }

    /** Approves for accounting what was submitted. */
    @JsonTypeName("approve-case-for-accounting")
    record ApproveAccounting(
            LocalDate on, @JsonProperty("case") String refundCase, String by, String reason) implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.approveAccounting(StoryPlayer.contentHash(before), signature));
        }
    }

    /** The credit note of the case. */
    @JsonTypeName("credit-case")
    record IssueCreditNote(
            LocalDate on, @JsonProperty("case") String refundCase, String by, String reason) implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return before.issueCreditNote(
                    story.sale(), before.draftCreditNote(story.sale()).issue(story.nextCreditNote(), on), signature);
        }
    }

    /** The days and amounts of the payments. */
    @JsonTypeName("schedule-case")
    record Schedule(
            LocalDate on,
            @JsonProperty("case") String refundCase,
            String by,
            String reason,
            List<RefundInstalment> instalments)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.schedule(instalments, signature));
        }
    }

    /** Sends the next instalment to the bank. */
    @JsonTypeName("start-case-payment")
    record StartPayment(LocalDate on, @JsonProperty("case") String refundCase, String by, String reason, String attempt)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.startPayment(story.sale(), attempt, signature));
        }
    }

    /** The bank paid. */
    @JsonTypeName("confirm-case-payment")
    record ConfirmPayment(
            LocalDate on,
            @JsonProperty("case") String refundCase,
            String by,
            String reason,
            String attempt,
            Money amount,
            String reference)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return before.confirm(story.sale(), attempt, amount, on, reference, signature);
        }
    }

    /** The bank did not pay. */
    @JsonTypeName("fail-case-payment")
    record FailPayment(
            LocalDate on,
            @JsonProperty("case") String refundCase,
            String by,
            String reason,
            String attempt,
            String code)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.fail(attempt, code, signature));
        }
    }

    /** The end of the case. */
    @JsonTypeName("close-case")
    record Close(LocalDate on, @JsonProperty("case") String refundCase, String by, String reason) implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return story.with(before.close(signature));
        }
    }

    /** An approver refuses. */
    @JsonTypeName("reject-case")
    record Reject(LocalDate on, @JsonProperty("case") String refundCase, String by, String reason) implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return before.reject(story.sale(), signature);
        }
    }

    /** The requester takes it back. */
    @JsonTypeName("cancel-case")
    record TakeBack(LocalDate on, @JsonProperty("case") String refundCase, String by, String reason)
            implements CaseStep {
        @Override
        public RefundStep after(RefundCase before, StoryPlayer story, Signature signature) {
            return before.cancel(story.sale(), signature);
        }
    }
}
