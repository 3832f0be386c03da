package org.acompte.jackson;

import static org.acompte.jackson.Fields.given;

import java.util.List;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads deposit plans. */
final class PlanReader {
    private static final int MAX_INSTALMENTS = 100;

    private static final Shape PLAN = Shape.of("rounding?", "instalments");
    private static final Shape INSTALMENT = Shape.of(
                    "kind", "percentage?", "withVat?", "withoutVat?", "trigger?", "payableWithin?")
            .withExactlyOneOf("percentage", "withVat", "withoutVat");
    private static final Shape TRIGGER =
            Shape.of("event?", "date?", "milestone?").withExactlyOneOf("event", "date", "milestone");
    private static final Codes<DepositRounding> ROUNDINGS = Codes.of(DepositRounding.values(), DepositRounding::code);
    private static final Codes<Kind> KINDS = Codes.of(Kind.values(), kind -> kind.code);
    private static final Codes<Event> EVENTS = Codes.of(Event.values(), event -> event.code);

    /** The two kinds of advances, between which there is no default. */
    private enum Kind {
        DEPOSIT(PlanWriter.DEPOSIT),
        EARNEST_MONEY(PlanWriter.EARNEST_MONEY);

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        Advance of(AdvanceAmount amount) {
            return this == DEPOSIT ? new Deposit(amount) : new EarnestMoney(amount);
        }
    }

    /** The events that make an instalment due without a date or a name. */
    private enum Event {
        ACCEPTANCE(PlanWriter.ACCEPTANCE);

        private final String code;

        Event(String code) {
            this.code = code;
        }
    }

    private PlanReader() {}

    static DepositPlan plan(Input in) {
        Fields fields = in.object(PLAN);
        DepositRounding rounding = DepositRounding.TO_THE_CENT;
        List<Instalment> instalments = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "rounding" -> rounding = ROUNDINGS.read(in);
                case "instalments" -> instalments = in.list(MAX_INSTALMENTS, PlanReader::instalment);
                default -> throw fields.unexpected(name);
            }
        }
        return new DepositPlan(instalments, rounding);
    }

    private static Instalment instalment(Input in) {
        Fields fields = in.object(INSTALMENT);
        @Nullable Kind kind = null;
        @Nullable AdvanceAmount amount = null;
        Trigger trigger = new Trigger.OnAcceptance();
        PaymentTerms terms = PaymentTerms.ON_RECEIPT;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "kind" -> kind = KINDS.read(in);
                case "percentage" -> amount = new AdvanceAmount.Share(Scalars.percentage(in));
                case "withVat" -> amount = new AdvanceAmount.WithVat(Scalars.money(in));
                case "withoutVat" -> amount = new AdvanceAmount.WithoutVat(Scalars.money(in));
                case "trigger" -> trigger = trigger(in);
                case "payableWithin" -> terms = PaymentTerms.ofDays(in.count());
                default -> throw fields.unexpected(name);
            }
        }
        return new Instalment(given(kind).of(given(amount)), trigger, terms);
    }

    private static Trigger trigger(Input in) {
        Fields fields = in.object(TRIGGER);
        Trigger trigger = new Trigger.OnAcceptance();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "event" -> EVENTS.read(in);
                case "date" -> trigger = new Trigger.OnDate(in.date());
                case "milestone" -> trigger = new Trigger.OnMilestone(in.text());
                default -> throw fields.unexpected(name);
            }
        }
        return trigger;
    }
}
