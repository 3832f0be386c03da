package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acompte.json.form.Forms.Entry;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundEvent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundState;
import org.acompte.refund.Signature;
import org.acompte.rule.RuleViolationException;
import org.joda.money.Money;

/** Refund cases and the events of their logs. */
final class RefundForms {
    /** As many events as the log of a case may have. */
    private static final int MAX_EVENTS = 1000;

    private static final Form<RefundState> STATE_CODE = CodeForm.of(RefundState.values(), RefundState::code);
    private static final Form<RefundCommand> COMMAND_CODE = CodeForm.of(RefundCommand.values(), RefundCommand::code);

    private static final List<Kind<? extends RefundDetails.OfCommand>> COMMANDS = Stream.of(
                    RefundRequestForms.REQUESTS, RefundPaymentForms.PAYMENTS, RefundRequestForms.ENDS)
            .<Kind<? extends RefundDetails.OfCommand>>flatMap(List::stream)
            .toList();
    private static final List<Kind<? extends RefundDetails>> ALL_DETAILS = Stream.concat(
                    Stream.of(RefundRequestForms.OPENED), COMMANDS.stream())
            .<Kind<? extends RefundDetails>>map(Function.identity())
            .toList();

    private static final Property<Signature> BY = Property.required("by", RefundPartForms.SIGNATURE);
    private static final Property<RefundDetails> DETAILS =
            Property.required("details", ChoiceForm.ofKinds("refund-details", ALL_DETAILS));
    private static final Property<RefundState> STATE = Property.required("state", STATE_CODE);
    private static final Property<String> PREVIOUS = Property.optional("previous", HashForm.FORM);
    private static final Property<String> HASH = Property.required("hash", HashForm.FORM);

    /** An event by itself, as a host stores it that keeps a row for each. */
    private static final DocumentForm<RefundEvent> EVENT = DocumentForm.of(
            "refund-event",
            RefundEvent.class,
            RefundForms::event,
            RefundForms::event,
            BY,
            DETAILS,
            STATE,
            PREVIOUS,
            HASH);

    /** An event in the log of its case, where nothing else can stand. */
    private static final Form<RefundEvent> LOGGED = ObjectForm.of(
            "logged-refund-event", RefundForms::event, RefundForms::event, BY, DETAILS, STATE, PREVIOUS, HASH);

    private static final Property<String> NUMBER = Property.total("number", Scalars.NUMBER);
    private static final Property<String> SALE = Property.total("sale", Scalars.NUMBER);
    private static final Property<String> DEPOSIT = Property.total("deposit", Scalars.NUMBER);
    private static final Property<Money> AMOUNT = Property.total("amount", MoneyForm.FORM);
    private static final Property<RefundState> PRESENT_STATE = Property.total("state", STATE_CODE);
    private static final Property<Integer> VERSION = Property.total("version", Scalars.COUNT);
    private static final Property<Money> PAID = Property.total("paid", MoneyForm.FORM);
    private static final Property<Money> HELD = Property.total("held", MoneyForm.FORM);
    private static final Property<RefundPolicy> POLICY = Property.required("policy", RefundPolicyForms.POLICY);
    private static final Property<List<RefundEvent>> EVENTS =
            Property.required("events", ListForm.of(LOGGED, MAX_EVENTS));

    static final DocumentForm<RefundCase> CASE = DocumentForm.of(
            "refund-case",
            RefundCase.class,
            RefundForms::refundCase,
            RefundForms::refundCase,
            NUMBER,
            SALE,
            DEPOSIT,
            AMOUNT,
            PRESENT_STATE,
            VERSION,
            PAID,
            HELD,
            POLICY,
            EVENTS);

    static final List<Entry<?>> ENTRIES = entries();

    private RefundForms() {}

    private static List<Entry<?>> entries() {
        List<Entry<?>> entries = new ArrayList<>(RefundPartForms.ENTRIES);
        entries.addAll(RefundPolicyForms.ENTRIES);
        entries.add(new Entry<>(RefundState.class, STATE_CODE));
        entries.add(new Entry<>(RefundCommand.class, COMMAND_CODE));
        ALL_DETAILS.forEach(kind -> entries.add(Entry.of(kind)));
        entries.add(RefundPaymentForms.CLAIM_ENTRY);
        entries.add(new Entry<>(RefundDetails.OfCommand.class, ChoiceForm.ofKinds("refund-command-details", COMMANDS)));
        entries.add(new Entry<>(RefundDetails.class, DETAILS.form()));
        entries.add(Entry.of(EVENT));
        entries.add(Entry.of(CASE));
        return List.copyOf(entries);
    }

    private static RefundEvent event(Values in) {
        return new RefundEvent(in.get(BY), in.get(DETAILS), in.get(STATE), in.optional(PREVIOUS), in.get(HASH));
    }

    private static void event(Output out, RefundEvent event) {
        out.put(BY, event.by());
        out.put(DETAILS, event.details());
        out.put(STATE, event.state());
        out.put(PREVIOUS, event.previous());
        out.put(HASH, event.hash());
    }

    private static RefundCase refundCase(Values in) {
        RefundCase read = replayed(in.get(POLICY), in.get(EVENTS));
        in.check(NUMBER, read.number());
        in.check(SALE, read.opened().sale());
        in.check(DEPOSIT, read.opened().deposit());
        in.check(AMOUNT, read.opened().amount());
        in.check(PRESENT_STATE, read.state());
        in.check(VERSION, read.version());
        in.check(PAID, read.paid());
        in.check(HELD, read.held());
        return read;
    }

    /** The case of a log; the first event that does not follow those before it is told with its place. */
    private static RefundCase replayed(RefundPolicy policy, List<RefundEvent> events) {
        int at = 0;
        try {
            RefundCase read = RefundCase.of(policy, events.subList(0, Math.min(1, events.size())));
            for (at = 1; at < events.size(); at++) {
                read = read.plus(events.get(at));
            }
            return read;
        } catch (RuleViolationException e) {
            String place = "/events/" + at;
            throw new RuleViolationException(
                    e.violations().stream().map(each -> each.within(place)).toList());
        }
    }

    private static void refundCase(Output out, RefundCase refundCase) {
        out.put(NUMBER, refundCase.number());
        out.put(SALE, refundCase.opened().sale());
        out.put(DEPOSIT, refundCase.opened().deposit());
        out.put(AMOUNT, refundCase.opened().amount());
        out.put(PRESENT_STATE, refundCase.state());
        out.put(VERSION, refundCase.version());
        out.put(PAID, refundCase.paid());
        out.put(HELD, refundCase.held());
        out.put(POLICY, refundCase.policy());
        out.put(EVENTS, refundCase.events());
    }
}
