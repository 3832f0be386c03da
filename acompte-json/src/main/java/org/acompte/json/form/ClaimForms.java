package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.BuyerKind;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.ClaimDays;
import org.acompte.vat.fr.terms.ConsumerAdvance;
import org.acompte.vat.fr.terms.LateDebtor;
import org.acompte.vat.fr.terms.OverdueClaim;
import org.acompte.vat.fr.terms.PartPayment;
import org.acompte.vat.fr.terms.RecoveryIndemnity;
import org.joda.money.Money;

/** What is owed late, by whom and since when. */
final class ClaimForms {
    private static final int MAX_PAYMENTS = 10_000;

    private static final Property<LocalDate> INVOICED_ON = Property.required("invoicedOn", Scalars.DATE);
    private static final Property<LocalDate> SUPPLIED_ON = Property.optional("suppliedOn", Scalars.DATE);
    private static final Property<LocalDate> RECEIVED_ON = Property.optional("receivedOn", Scalars.DATE);
    static final Form<ClaimDays> DAYS = ObjectForm.of(
            "claim-days",
            in -> new ClaimDays(in.get(INVOICED_ON), in.optional(SUPPLIED_ON), in.optional(RECEIVED_ON)),
            (out, days) -> {
                out.put(INVOICED_ON, days.invoicedOn());
                out.put(SUPPLIED_ON, days.suppliedOn());
                out.put(RECEIVED_ON, days.receivedOn());
            },
            INVOICED_ON,
            SUPPLIED_ON,
            RECEIVED_ON);

    private static final Property<LocalDate> ON = Property.required("on", Scalars.DATE);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    static final Form<PartPayment> PAYMENT = ObjectForm.of(
            "part-payment",
            in -> new PartPayment(in.get(ON), in.get(AMOUNT)),
            (out, payment) -> {
                out.put(ON, payment.on());
                out.put(AMOUNT, payment.amount());
            },
            ON,
            AMOUNT);

    private static final Property<LocalDate> DUE_ON = Property.required("dueOn", Scalars.DATE);
    private static final Property<List<PartPayment>> PAYMENTS =
            Property.optional("payments", ListForm.of(PAYMENT, MAX_PAYMENTS));
    static final DocumentForm<OverdueClaim> CLAIM = DocumentForm.of(
            "overdue-claim",
            OverdueClaim.class,
            in -> new OverdueClaim(in.get(AMOUNT), in.get(DUE_ON), in.get(PAYMENTS, List.of())),
            (out, claim) -> {
                out.put(AMOUNT, claim.amount());
                out.put(DUE_ON, claim.dueOn());
                out.putIfAny(PAYMENTS, claim.payments());
            },
            AMOUNT,
            DUE_ON,
            PAYMENTS);

    private static final Property<BuyerKind> KIND = Property.required("kind", CoreCodes.BUYER_KIND);
    private static final Property<LocalDate> INSOLVENT_SINCE = Property.optional("insolventSince", Scalars.DATE);
    static final Form<LateDebtor> LATE_DEBTOR = ObjectForm.of(
            "late-debtor",
            in -> new LateDebtor(in.get(KIND), in.optional(INSOLVENT_SINCE)),
            (out, debtor) -> {
                out.put(KIND, debtor.kind());
                out.put(INSOLVENT_SINCE, debtor.insolventSince());
            },
            KIND,
            INSOLVENT_SINCE);

    private static final Property<LateDebtor> DEBTOR = Property.required("debtor", LATE_DEBTOR);
    private static final Property<LocalDate> PAID_ON = Property.required("paidOn", Scalars.DATE);
    private static final Property<Money> INDEMNITY_AMOUNT = Property.total("amount", MoneyForm.FORM);
    static final Form<RecoveryIndemnity> INDEMNITY = ObjectForm.of(
            "recovery-indemnity",
            in -> {
                RecoveryIndemnity indemnity = new RecoveryIndemnity(in.get(DEBTOR), in.get(DUE_ON), in.get(PAID_ON));
                in.check(INDEMNITY_AMOUNT, indemnity.amount());
                return indemnity;
            },
            (out, indemnity) -> {
                out.put(DEBTOR, indemnity.debtor());
                out.put(DUE_ON, indemnity.dueOn());
                out.put(PAID_ON, indemnity.paidOn());
                out.put(INDEMNITY_AMOUNT, indemnity.amount());
            },
            DEBTOR,
            DUE_ON,
            PAID_ON,
            INDEMNITY_AMOUNT);

    private static final Property<AdvanceOrder> ORDER = Property.required("order", VatCodes.ADVANCE_ORDER);
    static final Form<ConsumerAdvance> ADVANCE = ObjectForm.of(
            "consumer-advance",
            in -> new ConsumerAdvance(in.get(AMOUNT), in.get(PAID_ON), in.get(ORDER)),
            (out, advance) -> {
                out.put(AMOUNT, advance.amount());
                out.put(PAID_ON, advance.paidOn());
                out.put(ORDER, advance.order());
            },
            AMOUNT,
            PAID_ON,
            ORDER);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(ClaimDays.class, DAYS),
            Entry.of(CLAIM),
            new Entry<>(PartPayment.class, PAYMENT),
            new Entry<>(LateDebtor.class, LATE_DEBTOR),
            new Entry<>(RecoveryIndemnity.class, INDEMNITY),
            new Entry<>(ConsumerAdvance.class, ADVANCE));

    private ClaimForms() {}
}
