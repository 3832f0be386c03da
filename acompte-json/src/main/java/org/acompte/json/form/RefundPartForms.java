package org.acompte.json.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.refund.AttemptOutcome;
import org.acompte.refund.BankDetailsCheck;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundAttempt;
import org.acompte.refund.RefundContent;
import org.acompte.refund.RefundInstalment;
import org.acompte.refund.RefundSplit;
import org.acompte.refund.Signature;
import org.acompte.sale.CreditReason;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/** What refund cases are made of: signatures, splits, payees, instalments and attempts. */
final class RefundPartForms {
    /** An id that the host gives to a person or a payee. */
    static final Form<String> ID = TextForm.upTo(50);

    /** The id of an attempt to pay. */
    static final Form<String> ATTEMPT_ID = TextForm.upTo(35);

    static final Form<CreditReason> REASON_CODE =
            new TextForm<>(TextForm.upTo(50).shape(), CreditReason::of, CreditReason::code);
    private static final Form<AttemptOutcome> ATTEMPT_OUTCOME =
            CodeForm.of(AttemptOutcome.values(), AttemptOutcome::code);

    private static final Property<String> ACTOR = Property.required("actor", ID);
    private static final Property<String> ON_BEHALF_OF = Property.optional("onBehalfOf", ID);
    private static final Property<Instant> AT = Property.required("at", TimeForms.MOMENT);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    private static final Property<String> KEY = Property.required("key", TextForm.upTo(64));
    static final Form<Signature> SIGNATURE = ObjectForm.of(
            "signature",
            in -> new Signature(in.get(ACTOR), in.optional(ON_BEHALF_OF), in.get(AT), in.get(REASON), in.get(KEY)),
            (out, signature) -> {
                out.put(ACTOR, signature.actor());
                out.put(ON_BEHALF_OF, signature.onBehalfOf());
                out.put(AT, signature.at());
                out.put(REASON, signature.reason());
                out.put(KEY, signature.key());
            },
            ACTOR,
            ON_BEHALF_OF,
            AT,
            REASON,
            KEY);

    private static final Property<String> PAYEE_ID = Property.required("reference", ID);
    private static final Property<String> METHOD = Property.required("method", ID);
    private static final Property<String> DETAILS_HASH = Property.required("detailsHash", TextForm.upTo(128));
    private static final Property<Boolean> PAID_THE_DEPOSIT = Property.required("paidTheDeposit", Scalars.FLAG);
    static final Form<Payee> PAYEE = ObjectForm.of(
            "payee",
            in -> new Payee(in.get(PAYEE_ID), in.get(METHOD), in.get(DETAILS_HASH), in.get(PAID_THE_DEPOSIT)),
            (out, payee) -> {
                out.put(PAYEE_ID, payee.reference());
                out.put(METHOD, payee.method());
                out.put(DETAILS_HASH, payee.detailsHash());
                out.put(PAID_THE_DEPOSIT, payee.paidTheDeposit());
            },
            PAYEE_ID,
            METHOD,
            DETAILS_HASH,
            PAID_THE_DEPOSIT);

    private static final Property<String> SECOND_ACTOR = Property.required("secondActor", ID);
    private static final Property<Instant> CHANGED_AT = Property.required("changedAt", TimeForms.MOMENT);
    static final Form<BankDetailsCheck> BANK_DETAILS = ObjectForm.of(
            "bank-details-check",
            in -> new BankDetailsCheck(in.get(SECOND_ACTOR), in.get(CHANGED_AT)),
            (out, check) -> {
                out.put(SECOND_ACTOR, check.secondActor());
                out.put(CHANGED_AT, check.changedAt());
            },
            SECOND_ACTOR,
            CHANGED_AT);

    private static final Property<Money> REFUND = Property.required("refund", MoneyForm.FORM);
    private static final Property<Kept> KEPT = Property.optional("kept", KeptForm.FORM);
    private static final Property<Money> TO_ACCOUNT = Property.required("toAccount", MoneyForm.FORM);
    static final Form<RefundSplit> SPLIT = ObjectForm.of(
            "refund-split",
            in -> new RefundSplit(in.get(REFUND), in.optional(KEPT), in.get(TO_ACCOUNT)),
            (out, split) -> {
                out.put(REFUND, split.refund());
                out.put(KEPT, split.kept());
                out.put(TO_ACCOUNT, split.toAccount());
            },
            REFUND,
            KEPT,
            TO_ACCOUNT);

    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<RefundSplit> PARTS = Property.required("split", SPLIT);
    private static final Property<Payee> TO = Property.required("payee", PAYEE);
    private static final Property<String> HASH = Property.total("hash", TextForm.upTo(64));
    private static final Form<RefundContent> CONTENT = ObjectForm.of(
            "refund-content",
            in -> {
                RefundContent content = new RefundContent(in.get(AMOUNT), in.get(PARTS), in.get(TO));
                in.check(HASH, content.hash());
                return content;
            },
            (out, content) -> {
                out.put(AMOUNT, content.amount());
                out.put(PARTS, content.split());
                out.put(TO, content.payee());
                out.put(HASH, content.hash());
            },
            AMOUNT,
            PARTS,
            TO,
            HASH);

    private static final Property<LocalDate> DUE_ON = Property.required("dueOn", Scalars.DATE);
    static final Form<RefundInstalment> INSTALMENT = ObjectForm.of(
            "refund-instalment",
            in -> new RefundInstalment(in.get(DUE_ON), in.get(AMOUNT)),
            (out, instalment) -> {
                out.put(DUE_ON, instalment.dueOn());
                out.put(AMOUNT, instalment.amount());
            },
            DUE_ON,
            AMOUNT);

    private static final Property<String> ATTEMPT = Property.required("id", Scalars.ANY_TEXT);
    private static final Property<Integer> PLACE = Property.required("instalment", Scalars.COUNT);
    private static final Property<AttemptOutcome> OUTCOME = Property.required("outcome", ATTEMPT_OUTCOME);
    private static final Form<RefundAttempt> ATTEMPT_FORM = ObjectForm.of(
            "refund-attempt",
            in -> new RefundAttempt(in.get(ATTEMPT), in.get(PLACE), in.get(AMOUNT), in.get(OUTCOME), in.get(AT)),
            (out, attempt) -> {
                out.put(ATTEMPT, attempt.id());
                out.put(PLACE, attempt.instalment());
                out.put(AMOUNT, attempt.amount());
                out.put(OUTCOME, attempt.outcome());
                out.put(AT, attempt.at());
            },
            ATTEMPT,
            PLACE,
            AMOUNT,
            OUTCOME,
            AT);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Signature.class, SIGNATURE),
            new Entry<>(Payee.class, PAYEE),
            new Entry<>(BankDetailsCheck.class, BANK_DETAILS),
            new Entry<>(RefundSplit.class, SPLIT),
            new Entry<>(RefundContent.class, CONTENT),
            new Entry<>(RefundInstalment.class, INSTALMENT),
            new Entry<>(AttemptOutcome.class, ATTEMPT_OUTCOME),
            new Entry<>(RefundAttempt.class, ATTEMPT_FORM));

    private RefundPartForms() {}
}
