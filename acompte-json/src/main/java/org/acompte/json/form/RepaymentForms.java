package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.Money;

/** Money given back, held for a refund case, moved within a sale, or given up. */
final class RepaymentForms {
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<LocalDate> PAID_ON = Property.required("paidOn", Scalars.DATE);
    private static final Property<String> OVERPAID = Property.optional("invoice", Scalars.NUMBER);
    private static final Property<String> REFERENCE = Property.optional("reference", TextForm.upTo(140));
    private static final Property<String> CASE_USED = Property.optional("refundCase", Scalars.NUMBER);

    static final DocumentForm<Refund> REFUND = DocumentForm.of(
            "refund",
            Refund.class,
            in -> new Refund(
                    in.get(AMOUNT),
                    in.get(PAID_ON),
                    in.optional(OVERPAID),
                    in.optional(REFERENCE),
                    in.optional(CASE_USED)),
            (out, refund) -> {
                out.put(AMOUNT, refund.amount());
                out.put(PAID_ON, refund.paidOn());
                out.put(OVERPAID, refund.invoice());
                out.put(REFERENCE, refund.reference());
                out.put(CASE_USED, refund.refundCase());
            },
            AMOUNT,
            PAID_ON,
            OVERPAID,
            REFERENCE,
            CASE_USED);

    private static final Property<String> CASE = Property.required("refundCase", Scalars.NUMBER);
    private static final Property<String> DEPOSIT = Property.required("deposit", Scalars.NUMBER);
    private static final Property<Money> UNCREDITED = Property.required("uncredited", MoneyForm.FORM);
    private static final Property<LocalDate> RESERVED_ON = Property.required("reservedOn", Scalars.DATE);

    static final DocumentForm<RefundReservation> RESERVATION = DocumentForm.of(
            "refund-reservation",
            RefundReservation.class,
            in -> new RefundReservation(
                    in.get(CASE), in.get(DEPOSIT), in.get(AMOUNT), in.get(UNCREDITED), in.get(RESERVED_ON)),
            (out, reservation) -> {
                out.put(CASE, reservation.refundCase());
                out.put(DEPOSIT, reservation.deposit());
                out.put(AMOUNT, reservation.amount());
                out.put(UNCREDITED, reservation.uncredited());
                out.put(RESERVED_ON, reservation.reservedOn());
            },
            CASE,
            DEPOSIT,
            AMOUNT,
            UNCREDITED,
            RESERVED_ON);

    private static final Property<LocalDate> ALLOCATED_ON = Property.required("allocatedOn", Scalars.DATE);
    private static final Property<String> FROM = Property.required("from", Scalars.NUMBER);
    private static final Property<String> TO = Property.required("to", Scalars.NUMBER);

    static final DocumentForm<Reallocation> REALLOCATION = DocumentForm.of(
            "reallocation",
            Reallocation.class,
            in -> new Reallocation(in.get(AMOUNT), in.get(ALLOCATED_ON), in.get(FROM), in.get(TO)),
            (out, moved) -> {
                out.put(AMOUNT, moved.amount());
                out.put(ALLOCATED_ON, moved.allocatedOn());
                out.put(FROM, moved.from());
                out.put(TO, moved.to());
            },
            AMOUNT,
            ALLOCATED_ON,
            FROM,
            TO);

    private static final Form<WriteOffKind> KIND_FORM = CodeForm.of(WriteOffKind.values(), WriteOffKind::code);
    private static final Property<WriteOffKind> KIND = Property.required("kind", KIND_FORM);
    private static final Property<String> INVOICE = Property.required("invoice", Scalars.NUMBER);
    private static final Property<LocalDate> WRITTEN_OFF_ON = Property.required("writtenOffOn", Scalars.DATE);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(50));
    private static final Property<String> APPROVED_BY = Property.optional("approvedBy", TextForm.upTo(140));

    static final DocumentForm<WriteOff> WRITE_OFF = DocumentForm.of(
            "write-off",
            WriteOff.class,
            in -> new WriteOff(
                    in.get(KIND),
                    in.get(INVOICE),
                    in.get(AMOUNT),
                    in.get(WRITTEN_OFF_ON),
                    in.get(REASON),
                    in.optional(APPROVED_BY)),
            (out, writeOff) -> {
                out.put(KIND, writeOff.kind());
                out.put(INVOICE, writeOff.invoice());
                out.put(AMOUNT, writeOff.amount());
                out.put(WRITTEN_OFF_ON, writeOff.writtenOffOn());
                out.put(REASON, writeOff.reason());
                out.put(APPROVED_BY, writeOff.approvedBy());
            },
            KIND,
            INVOICE,
            AMOUNT,
            WRITTEN_OFF_ON,
            REASON,
            APPROVED_BY);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(REFUND),
            Entry.of(RESERVATION),
            Entry.of(REALLOCATION),
            Entry.of(WRITE_OFF),
            new Entry<>(WriteOffKind.class, KIND_FORM));

    private RepaymentForms() {}
}
