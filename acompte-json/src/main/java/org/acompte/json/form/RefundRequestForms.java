package org.acompte.json.form;

import java.util.List;
import org.acompte.refund.BankDetailsCheck;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundSplit;
import org.acompte.sale.CreditReason;
import org.joda.money.Money;

/** What is recorded of a refund until it is approved, and of its end. */
final class RefundRequestForms {
    private static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<String> SALE = Property.required("sale", Scalars.NUMBER);
    private static final Property<String> DEPOSIT = Property.required("deposit", Scalars.NUMBER);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<CreditReason> CODE = Property.required("code", RefundPartForms.REASON_CODE);
    private static final Property<Boolean> MAY_COINCIDE = Property.required("actorsMayCoincide", Scalars.FLAG);
    static final Kind<RefundDetails.Opened> OPENED = Kind.of(
            "open",
            RefundDetails.Opened.class,
            in -> new RefundDetails.Opened(
                    in.get(NUMBER), in.get(SALE), in.get(DEPOSIT), in.get(AMOUNT), in.get(CODE), in.get(MAY_COINCIDE)),
            (out, opened) -> {
                out.put(NUMBER, opened.number());
                out.put(SALE, opened.sale());
                out.put(DEPOSIT, opened.deposit());
                out.put(AMOUNT, opened.amount());
                out.put(CODE, opened.code());
                out.put(MAY_COINCIDE, opened.actorsMayCoincide());
            },
            NUMBER,
            SALE,
            DEPOSIT,
            AMOUNT,
            CODE,
            MAY_COINCIDE);

    private static final Property<RefundSplit> SPLIT = Property.required("split", RefundPartForms.SPLIT);
    private static final Property<Payee> PAYEE = Property.required("payee", RefundPartForms.PAYEE);
    private static final Kind<RefundDetails.Submitted> SUBMITTED = Kind.of(
            RefundCommand.SUBMIT.code(),
            RefundDetails.Submitted.class,
            in -> new RefundDetails.Submitted(in.get(SPLIT), in.get(PAYEE)),
            (out, submitted) -> {
                out.put(SPLIT, submitted.split());
                out.put(PAYEE, submitted.payee());
            },
            SPLIT,
            PAYEE);

    private static final Property<List<String>> EVIDENCE =
            Property.optional("evidence", ListForm.of(TextForm.upTo(140), 20));
    private static final Property<BankDetailsCheck> BANK_DETAILS =
            Property.optional("bankDetails", RefundPartForms.BANK_DETAILS);
    private static final Kind<RefundDetails.Verified> VERIFIED = Kind.of(
            RefundCommand.VERIFY.code(),
            RefundDetails.Verified.class,
            in -> new RefundDetails.Verified(in.get(EVIDENCE, List.of()), in.optional(BANK_DETAILS)),
            (out, verified) -> {
                out.putIfAny(EVIDENCE, verified.evidence());
                out.put(BANK_DETAILS, verified.bankDetails());
            },
            EVIDENCE,
            BANK_DETAILS);

    private static final Property<String> CONTENT = Property.required("content", TextForm.upTo(64));
    private static final Kind<RefundDetails.SalesApproved> SALES_APPROVED = Kind.of(
            RefundCommand.APPROVE_SALES.code(),
            RefundDetails.SalesApproved.class,
            in -> new RefundDetails.SalesApproved(in.get(CONTENT)),
            (out, approved) -> out.put(CONTENT, approved.content()),
            CONTENT);
    private static final Kind<RefundDetails.AccountingApproved> ACCOUNTING_APPROVED = Kind.of(
            RefundCommand.APPROVE_ACCOUNTING.code(),
            RefundDetails.AccountingApproved.class,
            in -> new RefundDetails.AccountingApproved(in.get(CONTENT)),
            (out, approved) -> out.put(CONTENT, approved.content()),
            CONTENT);

    static final List<Kind<? extends RefundDetails.OfCommand>> REQUESTS =
            List.of(SUBMITTED, VERIFIED, returned(), SALES_APPROVED, ACCOUNTING_APPROVED);

    /** The ends that say nothing but that they are one. */
    static final List<Kind<? extends RefundDetails.OfCommand>> ENDS = List.of(
            bare(RefundCommand.CLOSE, new RefundDetails.Closed()),
            bare(RefundCommand.REJECT, new RefundDetails.Rejected()),
            bare(RefundCommand.CANCEL, new RefundDetails.Cancelled()));

    private RefundRequestForms() {}

    private static Kind<RefundDetails.Returned> returned() {
        return bare(RefundCommand.RETURN_TO_DRAFT, new RefundDetails.Returned());
    }

    @SuppressWarnings("unchecked") // the class of a value is that of its type
    private static <T extends RefundDetails.OfCommand> Kind<T> bare(RefundCommand command, T only) {
        return Kind.of(command.code(), (Class<T>) only.getClass(), in -> only, (out, value) -> {});
    }
}
