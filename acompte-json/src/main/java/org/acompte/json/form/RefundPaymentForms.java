package org.acompte.json.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.refund.BankDetailsCheck;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundInstalment;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/** What is recorded of a refund once it is approved: its documents and payments. */
final class RefundPaymentForms {
    private static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<Kept.Indemnity> KEPT = Property.required("kept", KeptForm.INDEMNITY.form());
    private static final Form<RefundDetails.Claim> CLAIM = ObjectForm.of(
            "refund-claim",
            in -> new RefundDetails.Claim(in.get(NUMBER), in.get(KEPT)),
            (out, claim) -> {
                out.put(NUMBER, claim.number());
                out.put(KEPT, claim.kept());
            },
            NUMBER,
            KEPT);

    private static final Property<LocalDate> ISSUED_ON = Property.required("issuedOn", Scalars.DATE);
    private static final Property<Money> TOTAL = Property.required("total", MoneyForm.FORM);
    private static final Property<RefundDetails.Claim> INDEMNITY = Property.optional("indemnity", CLAIM);
    private static final Kind<RefundDetails.CreditNoted> CREDIT_NOTED = Kind.of(
            RefundCommand.ISSUE_CREDIT_NOTE.code(),
            RefundDetails.CreditNoted.class,
            in -> new RefundDetails.CreditNoted(
                    in.get(NUMBER), in.get(ISSUED_ON), in.get(TOTAL), in.optional(INDEMNITY)),
            (out, note) -> {
                out.put(NUMBER, note.number());
                out.put(ISSUED_ON, note.issuedOn());
                out.put(TOTAL, note.total());
                out.put(INDEMNITY, note.indemnity());
            },
            NUMBER,
            ISSUED_ON,
            TOTAL,
            INDEMNITY);

    private static final Property<List<RefundInstalment>> INSTALMENTS =
            Property.required("instalments", ListForm.of(RefundPartForms.INSTALMENT, 100));
    private static final Kind<RefundDetails.Scheduled> SCHEDULED = Kind.of(
            RefundCommand.SCHEDULE.code(),
            RefundDetails.Scheduled.class,
            in -> new RefundDetails.Scheduled(in.get(INSTALMENTS)),
            (out, scheduled) -> out.put(INSTALMENTS, scheduled.instalments()),
            INSTALMENTS);

    private static final Property<String> ATTEMPT = Property.required("attempt", RefundPartForms.ATTEMPT_ID);
    private static final Property<Integer> INSTALMENT = Property.required("instalment", Scalars.COUNT);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Kind<RefundDetails.PaymentStarted> STARTED = Kind.of(
            RefundCommand.START_PAYMENT.code(),
            RefundDetails.PaymentStarted.class,
            in -> new RefundDetails.PaymentStarted(in.get(ATTEMPT), in.get(INSTALMENT), in.get(AMOUNT)),
            (out, started) -> {
                out.put(ATTEMPT, started.attempt());
                out.put(INSTALMENT, started.instalment());
                out.put(AMOUNT, started.amount());
            },
            ATTEMPT,
            INSTALMENT,
            AMOUNT);

    private static final Property<LocalDate> VALUE_ON = Property.required("valueOn", Scalars.DATE);
    private static final Property<String> REFERENCE = Property.required("reference", TextForm.upTo(140));
    private static final Kind<RefundDetails.PaymentConfirmed> CONFIRMED = Kind.of(
            RefundCommand.CONFIRM.code(),
            RefundDetails.PaymentConfirmed.class,
            in -> new RefundDetails.PaymentConfirmed(
                    in.get(ATTEMPT), in.get(AMOUNT), in.get(VALUE_ON), in.get(REFERENCE)),
            (out, confirmed) -> {
                out.put(ATTEMPT, confirmed.attempt());
                out.put(AMOUNT, confirmed.amount());
                out.put(VALUE_ON, confirmed.valueOn());
                out.put(REFERENCE, confirmed.reference());
            },
            ATTEMPT,
            AMOUNT,
            VALUE_ON,
            REFERENCE);

    private static final Property<String> CODE = Property.required("code", TextForm.upTo(35));
    private static final Property<Instant> RETRY_AT = Property.optional("retryAt", TimeForms.MOMENT);
    private static final Kind<RefundDetails.PaymentFailed> FAILED = Kind.of(
            RefundCommand.FAIL.code(),
            RefundDetails.PaymentFailed.class,
            in -> new RefundDetails.PaymentFailed(in.get(ATTEMPT), in.get(CODE), in.optional(RETRY_AT)),
            (out, failed) -> {
                out.put(ATTEMPT, failed.attempt());
                out.put(CODE, failed.code());
                out.put(RETRY_AT, failed.retryAt());
            },
            ATTEMPT,
            CODE,
            RETRY_AT);

    private static final Property<Payee> FROM = Property.required("from", RefundPartForms.PAYEE);
    private static final Property<Payee> TO = Property.required("to", RefundPartForms.PAYEE);
    private static final Property<BankDetailsCheck> BANK_DETAILS =
            Property.optional("bankDetails", RefundPartForms.BANK_DETAILS);
    private static final Kind<RefundDetails.MethodChanged> METHOD_CHANGED = Kind.of(
            RefundCommand.CHANGE_METHOD.code(),
            RefundDetails.MethodChanged.class,
            in -> new RefundDetails.MethodChanged(in.get(FROM), in.get(TO), in.optional(BANK_DETAILS)),
            (out, changed) -> {
                out.put(FROM, changed.from());
                out.put(TO, changed.to());
                out.put(BANK_DETAILS, changed.bankDetails());
            },
            FROM,
            TO,
            BANK_DETAILS);

    private static final Property<LocalDate> RETURNED_ON = Property.required("returnedOn", Scalars.DATE);
    private static final Kind<RefundDetails.BankReturned> BANK_RETURNED = Kind.of(
            RefundCommand.BANK_RETURN.code(),
            RefundDetails.BankReturned.class,
            in -> new RefundDetails.BankReturned(in.get(ATTEMPT), in.get(RETURNED_ON), in.get(CODE)),
            (out, returned) -> {
                out.put(ATTEMPT, returned.attempt());
                out.put(RETURNED_ON, returned.returnedOn());
                out.put(CODE, returned.code());
            },
            ATTEMPT,
            RETURNED_ON,
            CODE);

    private static final Property<String> CREDIT_NOTE = Property.required("creditNote", Scalars.NUMBER);
    private static final Property<String> INDEMNITY_CREDIT = Property.optional("indemnityCredit", Scalars.NUMBER);
    static final Kind<RefundDetails.Reversed> REVERSED = Kind.of(
            RefundCommand.CANCEL_WITH_REVERSAL.code(),
            RefundDetails.Reversed.class,
            in -> new RefundDetails.Reversed(
                    in.get(NUMBER), in.get(CREDIT_NOTE), in.get(TOTAL), in.optional(INDEMNITY_CREDIT)),
            (out, reversed) -> {
                out.put(NUMBER, reversed.number());
                out.put(CREDIT_NOTE, reversed.creditNote());
                out.put(TOTAL, reversed.total());
                out.put(INDEMNITY_CREDIT, reversed.indemnityCredit());
            },
            NUMBER,
            CREDIT_NOTE,
            TOTAL,
            INDEMNITY_CREDIT);

    static final List<Kind<? extends RefundDetails.OfCommand>> PAYMENTS =
            List.of(CREDIT_NOTED, SCHEDULED, STARTED, CONFIRMED, FAILED, METHOD_CHANGED, BANK_RETURNED, REVERSED);

    static final Entry<RefundDetails.Claim> CLAIM_ENTRY = new Entry<>(RefundDetails.Claim.class, CLAIM);

    private RefundPaymentForms() {}
}
