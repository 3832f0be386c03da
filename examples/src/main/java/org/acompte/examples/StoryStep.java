package org.acompte.examples;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.deposit.PaymentTerms;
import org.acompte.json.JsonRules;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReason;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Progress;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Side;
import org.joda.money.Money;

/** What the host does on a day: a document, a change of the contract, or one of {@link MoneyStep} or {@link CaseStep}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
sealed interface StoryStep permits StoryStep.OfContract, MoneyStep, CaseStep {
    /** The day. */
    LocalDate on();

    /** Does it. */
    void play(StoryPlayer story);

    /** Steps about documents and the contract. */
    sealed interface OfContract extends StoryStep {}

    /** The invoice of the next instalment of the plan. */
    @JsonTypeName("issue-deposit")
    record IssueDeposit(LocalDate on) implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            story.issue(story.sale().draftNextDeposit(), on);
        }
    }

    /** An invoice of the work done so far, of all of it or line by line. */
    @JsonTypeName("issue-progress")
    record IssueProgress(
            LocalDate on, Optional<Percentage> percentage, Optional<List<Done>> lines, Optional<Integer> payableWithin)
            implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            InvoiceTerms terms = InvoiceTerms.of(PaymentTerms.ofDays(payableWithin.orElse(0)));
            story.issue(story.sale().draftProgressInvoice(progress(), terms), on);
        }

        private Progress progress() {
            exactlyOne("\"percentage\", \"lines\"", percentage, lines);
            return percentage
                    .map(Progress::of)
                    .orElseGet(() -> new Progress.Lines(
                            lines.orElseThrow().stream().map(Done::item).toList()));
        }
    }

    /** What is done of one line: a share or a quantity. */
    record Done(Integer line, Optional<Percentage> percentage, Optional<Quantity> delivered) {
        Progress.Item item() {
            exactlyOne("\"percentage\", \"delivered\"", percentage, delivered);
            return percentage.isPresent()
                    ? new Progress.Done(line, percentage.get())
                    : new Progress.Delivered(line, delivered.orElseThrow());
        }
    }

    /** A new scope, change by change. */
    @JsonTypeName("amend")
    record Amend(LocalDate on, String number, List<ScopeChange> changes) implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            Scope scope = story.sale().scope();
            for (ScopeChange change : changes) {
                scope = change.after(scope);
            }
            story.record(Amendment.of(number, on, scope));
        }
    }

    /** All documents that end the sale after the supply. */
    @JsonTypeName("settle")
    record Settle(LocalDate on) implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            story.close(story.sale().settle(), on);
        }
    }

    /** The end of the contract before the supply, with its documents. */
    @JsonTypeName("cancel")
    record Cancel(LocalDate on, Side by, String reason, List<KeptPart> kept, Optional<String> earnestMoneyFactor)
            implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            List<Kept> parts = kept.stream().map(KeptPart::kept).toList();
            Optional<Factor> factor = earnestMoneyFactor.map(Factor::of);
            if (factor.isEmpty() && by == Side.SELLER) {
                factor = story.factorByLaw();
            }
            story.close(story.sale().cancel(new Cancellation(by, on, reason, parts, factor)), on);
        }
    }

    /** A credit note over all that is left of an invoice, or over an amount with VAT. */
    @JsonTypeName("credit")
    record CreditInvoice(LocalDate on, String invoice, String reason, Optional<Money> withVat) implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            Credit credit = withVat.map(Credit::ofWithVat).orElseGet(Credit::full);
            story.credit(story.sale().draftCreditNote(story.invoice(invoice), credit, CreditReason.of(reason)), on);
        }
    }

    /** What the buyer kept back is due from now on. */
    @JsonTypeName("release-retention")
    record ReleaseRetention(LocalDate on, String clause, Money amount, Optional<String> guarantee)
            implements OfContract {
        @Override
        public void play(StoryPlayer story) {
            RetentionRelease release = RetentionRelease.of(clause, amount, on);
            story.record(guarantee.map(release::againstGuarantee).orElse(release));
        }
    }

    private static void exactlyOne(String names, Optional<?> one, Optional<?> other) {
        if (one.isPresent() == other.isPresent()) {
            throw JsonRules.NOT_EXACTLY_ONE.broken(
                    "properties", names, "at", "this step", "count", one.isPresent() ? 2 : "none");
        }
    }
}
