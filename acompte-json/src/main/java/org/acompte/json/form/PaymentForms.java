package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.ExchangeRate;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.ForeignMoney;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentPolicy;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Settlement;
import org.joda.money.Money;

/** Money received, what it paid, and money that did not stay. */
final class PaymentForms {
    private static final int MAX_ALLOCATIONS = 1000;

    private static final Property<String> INVOICE = Property.required("invoice", Scalars.NUMBER);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<ExchangeRate> RATE = Property.required("rate", Scalars.EXCHANGE_RATE);

    static final Form<PaymentAllocation> ALLOCATION = ObjectForm.of(
            "payment-allocation",
            in -> new PaymentAllocation(in.get(INVOICE), in.get(AMOUNT)),
            (out, allocation) -> {
                out.put(INVOICE, allocation.invoice());
                out.put(AMOUNT, allocation.amount());
            },
            INVOICE,
            AMOUNT);
    static final Form<ForeignMoney> FOREIGN = ObjectForm.of(
            "foreign-money",
            in -> new ForeignMoney(in.get(AMOUNT), in.get(RATE)),
            (out, foreign) -> {
                out.put(AMOUNT, foreign.amount());
                out.put(RATE, foreign.rate());
            },
            AMOUNT,
            RATE);

    private static final Property<LocalDate> RECEIVED_ON = Property.required("receivedOn", Scalars.DATE);
    private static final Property<List<PaymentAllocation>> ALLOCATIONS =
            Property.required("allocations", ListForm.of(ALLOCATION, MAX_ALLOCATIONS));
    private static final Property<String> REFERENCE = Property.optional("reference", TextForm.upTo(140));
    private static final Property<ForeignMoney> ORIGINAL = Property.optional("original", FOREIGN);
    private static final Properties PAID = Properties.of(AMOUNT, RECEIVED_ON, ALLOCATIONS, REFERENCE, ORIGINAL);

    static final DocumentForm<Payment> PAYMENT =
            DocumentForm.of("payment", Payment.class, PaymentForms::payment, PaymentForms::payment, PAID);

    /** A payment that stands in its reversal, by its value. */
    private static final Form<Payment> REVERSED =
            new ObjectForm<>("reversed-payment", PAID, PaymentForms::payment, PaymentForms::payment);

    private static final Property<Payment> RETURNED = Property.required("payment", REVERSED);
    private static final Property<LocalDate> RETURNED_ON = Property.required("returnedOn", Scalars.DATE);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(50));

    static final DocumentForm<PaymentReversal> REVERSAL = DocumentForm.of(
            "payment-reversal",
            PaymentReversal.class,
            in -> new PaymentReversal(in.get(RETURNED), in.get(AMOUNT), in.get(RETURNED_ON), in.get(REASON)),
            (out, reversal) -> {
                out.put(RETURNED, reversal.payment());
                out.put(AMOUNT, reversal.amount());
                out.put(RETURNED_ON, reversal.returnedOn());
                out.put(REASON, reversal.reason());
            },
            RETURNED,
            AMOUNT,
            RETURNED_ON,
            REASON);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(PAYMENT),
            Entry.of(REVERSAL),
            new Entry<>(PaymentAllocation.class, ALLOCATION),
            new Entry<>(ForeignMoney.class, FOREIGN),
            new Entry<>(Settlement.class, CodeForm.of(Settlement.values(), Settlement::code)),
            new Entry<>(PaymentPolicy.class, CodeForm.of(PaymentPolicy.values(), PaymentPolicy::code)));

    private PaymentForms() {}

    private static Payment payment(Values in) {
        return new Payment(
                in.get(AMOUNT),
                in.get(RECEIVED_ON),
                in.get(ALLOCATIONS),
                in.optional(REFERENCE),
                in.optional(ORIGINAL));
    }

    private static void payment(Output out, Payment payment) {
        out.put(AMOUNT, payment.amount());
        out.put(RECEIVED_ON, payment.receivedOn());
        out.put(ALLOCATIONS, payment.allocations());
        out.put(REFERENCE, payment.reference());
        out.put(ORIGINAL, payment.original());
    }
}
