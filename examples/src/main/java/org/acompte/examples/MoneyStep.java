package org.acompte.examples;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.Money;

/** Steps about money that came, came back, went, was moved or is given up. */
sealed interface MoneyStep extends StoryStep {

    /** Money came, for an invoice or on account. */
    @JsonTypeName("pay")
    record Pay(LocalDate on, Money amount, Optional<String> invoice, Optional<String> reference) implements MoneyStep {
        @Override
        public void play(StoryPlayer story) {
            List<PaymentAllocation> parts = invoice.map(number -> List.of(new PaymentAllocation(number, amount)))
                    .orElse(List.of());
            story.record(new Payment(amount, on, parts, reference));
        }
    }

    /** A payment, counted from 1, did not stay: all of it or a part. */
    @JsonTypeName("reverse-payment")
    record ReversePayment(LocalDate on, Integer payment, Optional<Money> amount, String reason) implements MoneyStep {
        @Override
        public void play(StoryPlayer story) {
            Payment made = story.payment(payment);
            story.record(new PaymentReversal(made, amount.orElse(made.amount()), on, reason));
        }
    }

    /** Money went back to the buyer without a refund case. */
    @JsonTypeName("refund")
    record GiveBack(LocalDate on, Money amount, Optional<String> invoice) implements MoneyStep {
        @Override
        public void play(StoryPlayer story) {
            story.record(new Refund(amount, on, invoice, Optional.empty()));
        }
    }

    /** Money that is too much on one invoice pays another. */
    @JsonTypeName("reallocate")
    record Reallocate(LocalDate on, Money amount, String from, String to) implements MoneyStep {
        @Override
        public void play(StoryPlayer story) {
            story.record(new Reallocation(amount, on, from, to));
        }
    }

    /** A small difference is given up. */
    @JsonTypeName("write-off")
    record GiveUp(
            LocalDate on, WriteOffKind kind, String invoice, Money amount, String reason, Optional<String> approvedBy)
            implements MoneyStep {
        @Override
        public void play(StoryPlayer story) {
            story.record(new WriteOff(kind, invoice, amount, on, reason, approvedBy));
        }
    }
}
