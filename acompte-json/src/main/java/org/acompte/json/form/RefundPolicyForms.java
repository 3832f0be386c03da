package org.acompte.json.form;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.refund.Approver;
import org.acompte.refund.Delegation;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundRole;
import org.joda.money.Money;

/** The policy of refunds, with those who may approve. */
final class RefundPolicyForms {
    private static final int MAX_PEOPLE = 10_000;

    private static final Form<RefundRole> ROLE_CODE = CodeForm.of(RefundRole.values(), RefundRole::code);

    private static final Property<String> ACTOR = Property.required("actor", RefundPartForms.ID);
    private static final Property<RefundRole> ROLE = Property.required("role", ROLE_CODE);
    private static final Property<Money> LIMIT = Property.required("limit", MoneyForm.FORM);
    private static final Property<String> SUBSTITUTE = Property.optional("substitute", RefundPartForms.ID);
    private static final Form<Approver> APPROVER = ObjectForm.of(
            "approver",
            in -> new Approver(in.get(ACTOR), in.get(ROLE), in.get(LIMIT), in.optional(SUBSTITUTE)),
            (out, approver) -> {
                out.put(ACTOR, approver.actor());
                out.put(ROLE, approver.role());
                out.put(LIMIT, approver.limit());
                out.put(SUBSTITUTE, approver.substitute());
            },
            ACTOR,
            ROLE,
            LIMIT,
            SUBSTITUTE);

    private static final Property<String> FROM = Property.required("from", RefundPartForms.ID);
    private static final Property<String> TO = Property.required("to", RefundPartForms.ID);
    private static final Property<Instant> START = Property.required("startInclusive", TimeForms.MOMENT);
    private static final Property<Instant> END = Property.required("endExclusive", TimeForms.MOMENT);
    private static final Form<Delegation> DELEGATION = ObjectForm.of(
            "delegation",
            in -> new Delegation(in.get(FROM), in.get(TO), in.get(START), in.get(END)),
            (out, delegation) -> {
                out.put(FROM, delegation.from());
                out.put(TO, delegation.to());
                out.put(START, delegation.startInclusive());
                out.put(END, delegation.endExclusive());
            },
            FROM,
            TO,
            START,
            END);

    private static final Property<Money> ONE_ACTOR_BELOW = Property.required("oneActorBelow", MoneyForm.FORM);
    private static final Property<Money> ONE_APPROVAL = Property.required("oneApprovalUpTo", MoneyForm.FORM);
    private static final Property<Money> TWO_APPROVALS = Property.required("twoApprovalsUpTo", MoneyForm.FORM);
    private static final Property<List<Approver>> APPROVERS =
            Property.required("approvers", ListForm.of(APPROVER, MAX_PEOPLE));
    private static final Property<List<Delegation>> DELEGATIONS =
            Property.optional("delegations", ListForm.of(DELEGATION, MAX_PEOPLE));
    private static final Property<Duration> ESCALATION = Property.required("escalationDelay", TimeForms.DURATION);
    private static final Property<Duration> COOL_DOWN = Property.required("coolDown", TimeForms.DURATION);
    private static final Property<Integer> MAX_ATTEMPTS = Property.required("maxAttempts", Scalars.COUNT);
    private static final Property<Duration> WATCH_WINDOW = Property.required("watchWindow", TimeForms.DURATION);
    private static final Property<LocalDate> CLOSED_THROUGH = Property.optional("closedThrough", Scalars.DATE);
    private static final Property<ZoneId> ZONE = Property.required("zone", TimeForms.ZONE);
    static final Form<RefundPolicy> POLICY = ObjectForm.of(
            "refund-policy",
            RefundPolicyForms::policy,
            RefundPolicyForms::policy,
            ONE_ACTOR_BELOW,
            ONE_APPROVAL,
            TWO_APPROVALS,
            APPROVERS,
            DELEGATIONS,
            ESCALATION,
            COOL_DOWN,
            MAX_ATTEMPTS,
            WATCH_WINDOW,
            CLOSED_THROUGH,
            ZONE);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(RefundRole.class, ROLE_CODE),
            new Entry<>(Approver.class, APPROVER),
            new Entry<>(Delegation.class, DELEGATION),
            new Entry<>(RefundPolicy.class, POLICY));

    private RefundPolicyForms() {}

    private static RefundPolicy policy(Values in) {
        return new RefundPolicy(
                in.get(ONE_ACTOR_BELOW),
                in.get(ONE_APPROVAL),
                in.get(TWO_APPROVALS),
                in.get(APPROVERS),
                in.get(DELEGATIONS, List.of()),
                in.get(ESCALATION),
                in.get(COOL_DOWN),
                in.get(MAX_ATTEMPTS),
                in.get(WATCH_WINDOW),
                in.optional(CLOSED_THROUGH),
                in.get(ZONE));
    }

    private static void policy(Output out, RefundPolicy policy) {
        out.put(ONE_ACTOR_BELOW, policy.oneActorBelow());
        out.put(ONE_APPROVAL, policy.oneApprovalUpTo());
        out.put(TWO_APPROVALS, policy.twoApprovalsUpTo());
        out.put(APPROVERS, policy.approvers());
        out.putIfAny(DELEGATIONS, policy.delegations());
        out.put(ESCALATION, policy.escalationDelay());
        out.put(COOL_DOWN, policy.coolDown());
        out.put(MAX_ATTEMPTS, policy.maxAttempts());
        out.put(WATCH_WINDOW, policy.watchWindow());
        out.put(CLOSED_THROUGH, policy.closedThrough());
        out.put(ZONE, policy.zone());
    }
}
