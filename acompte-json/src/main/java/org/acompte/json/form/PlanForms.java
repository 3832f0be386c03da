package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.joda.money.Money;

/** Deposit plans and what they are made of. */
final class PlanForms {
    private static final int MAX_INSTALMENTS = 100;

    /** The two kinds of advances, between which there is no default. */
    private enum Kind {
        DEPOSIT("deposit"),
        EARNEST_MONEY("earnest-money");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind of(Advance advance) {
            return advance instanceof Deposit ? DEPOSIT : EARNEST_MONEY;
        }
    }

    private static final Property<Kind> KIND = Property.required("kind", CodeForm.of(Kind.values(), Kind::code));
    private static final Property<Percentage> PERCENTAGE = Property.optional("percentage", Scalars.PERCENTAGE);
    private static final Property<Money> WITH_VAT = Property.optional("withVat", MoneyForm.FORM);
    private static final Property<Money> WITHOUT_VAT = Property.optional("withoutVat", MoneyForm.FORM);
    private static final Properties ADVANCE_PROPERTIES =
            Properties.of(KIND, PERCENTAGE, WITH_VAT, WITHOUT_VAT).exactlyOneOf(PERCENTAGE, WITH_VAT, WITHOUT_VAT);
    static final Form<Advance> ADVANCE =
            new ObjectForm<>("advance", ADVANCE_PROPERTIES, PlanForms::advance, PlanForms::advance);

    private static final Property<String> EVENT =
            Property.optional("event", CodeForm.of(new String[] {"acceptance"}, code -> code));
    private static final Property<LocalDate> ON = Property.optional("date", Scalars.DATE);
    private static final Property<String> MILESTONE = Property.optional("milestone", TextForm.upTo(200));
    static final Form<Trigger> TRIGGER = new ObjectForm<>(
            "trigger",
            Properties.of(EVENT, ON, MILESTONE).exactlyOneOf(EVENT, ON, MILESTONE),
            PlanForms::trigger,
            PlanForms::trigger);

    static final Form<AdvanceAmount> AMOUNT = new ObjectForm<>(
            "advance-amount",
            Properties.of(PERCENTAGE, WITH_VAT, WITHOUT_VAT).exactlyOneOf(PERCENTAGE, WITH_VAT, WITHOUT_VAT),
            PlanForms::amount,
            PlanForms::amount);

    private static final Property<Integer> DAYS = Property.required("days", Scalars.countFrom(0));
    static final Form<PaymentTerms> TERMS = ObjectForm.of(
            "payment-terms", in -> new PaymentTerms(in.get(DAYS)), (out, terms) -> out.put(DAYS, terms.days()), DAYS);

    private static final Property<Trigger> DUE = Property.optional("trigger", TRIGGER);
    private static final Property<Integer> PAYABLE_WITHIN = Property.optional("payableWithin", Scalars.countFrom(0));
    static final Form<Instalment> INSTALMENT = new ObjectForm<>(
            "instalment",
            ADVANCE_PROPERTIES.plus(DUE, PAYABLE_WITHIN),
            in -> new Instalment(
                    advance(in),
                    in.get(DUE, new Trigger.OnAcceptance()),
                    in.has(PAYABLE_WITHIN) ? in.make(PAYABLE_WITHIN, PaymentTerms::ofDays) : PaymentTerms.ON_RECEIPT),
            (out, instalment) -> {
                advance(out, instalment.advance());
                out.put(DUE, instalment.trigger());
                out.put(PAYABLE_WITHIN, instalment.terms().days());
            });

    private static final Property<DepositRounding> ROUNDING =
            Property.optional("rounding", CodeForm.of(DepositRounding.values(), DepositRounding::code));
    private static final Property<List<Instalment>> INSTALMENTS =
            Property.required("instalments", ListForm.of(INSTALMENT, MAX_INSTALMENTS));
    static final Form<DepositPlan> PLAN = ObjectForm.of(
            "deposit-plan",
            in -> new DepositPlan(in.get(INSTALMENTS), in.get(ROUNDING, DepositRounding.TO_THE_CENT)),
            (out, plan) -> {
                out.put(ROUNDING, plan.rounding());
                out.put(INSTALMENTS, plan.instalments());
            },
            ROUNDING,
            INSTALMENTS);

    private PlanForms() {}

    private static Advance advance(Values in) {
        return in.get(KIND) == Kind.DEPOSIT ? new Deposit(amount(in)) : new EarnestMoney(amount(in));
    }

    private static AdvanceAmount amount(Values in) {
        if (in.has(PERCENTAGE)) {
            return in.make(PERCENTAGE, AdvanceAmount.Share::new);
        }
        return in.has(WITH_VAT)
                ? in.make(WITH_VAT, AdvanceAmount.WithVat::new)
                : in.make(WITHOUT_VAT, AdvanceAmount.WithoutVat::new);
    }

    private static void advance(Output out, Advance advance) {
        out.put(KIND, Kind.of(advance));
        amount(out, advance.amount());
    }

    private static void amount(Output out, AdvanceAmount amount) {
        if (amount instanceof AdvanceAmount.Share share) {
            out.put(PERCENTAGE, share.percentage());
        } else if (amount instanceof AdvanceAmount.WithVat fixed) {
            out.put(WITH_VAT, fixed.amount());
        } else if (amount instanceof AdvanceAmount.WithoutVat fixed) {
            out.put(WITHOUT_VAT, fixed.amount());
        }
    }

    private static Trigger trigger(Values in) {
        if (in.has(ON)) {
            return in.make(ON, Trigger.OnDate::new);
        }
        return in.has(MILESTONE) ? in.make(MILESTONE, Trigger.OnMilestone::new) : new Trigger.OnAcceptance();
    }

    private static void trigger(Output out, Trigger trigger) {
        if (trigger instanceof Trigger.OnDate on) {
            out.put(ON, on.date());
        } else if (trigger instanceof Trigger.OnMilestone at) {
            out.put(MILESTONE, at.name());
        } else {
            out.put(EVENT, "acceptance");
        }
    }
}
