package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.form.Forms.Entry;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.DueAmount;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.EarlyPayment;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;
import org.acompte.vat.fr.terms.InstalmentTerms;
import org.acompte.vat.fr.terms.LateRate;
import org.joda.money.Money;

/** What the parties agree on days and rates of payment: instalments, discounts, and penalties. */
final class TermForms {
    private static final int MAX_PARTS = 100;

    private static final Property<Percentage> SHARE = Property.required("share", Scalars.PERCENTAGE);
    private static final Property<DueTerm> TERM = Property.required("term", StepForms.TERM);
    static final Form<InstalmentTerms.Part> PART = ObjectForm.of(
            "instalment-part",
            in -> new InstalmentTerms.Part(in.get(SHARE), in.get(TERM)),
            (out, part) -> {
                out.put(SHARE, part.share());
                out.put(TERM, part.term());
            },
            SHARE,
            TERM);
    private static final Property<List<InstalmentTerms.Part>> PARTS =
            Property.required("parts", ListForm.of(PART, MAX_PARTS));
    static final Form<InstalmentTerms> INSTALMENTS = ObjectForm.of(
            "instalment-terms",
            in -> new InstalmentTerms(in.get(PARTS)),
            (out, terms) -> out.put(PARTS, terms.parts()),
            PARTS);

    private static final Property<LocalDate> DUE_ON = Property.required("dueOn", Scalars.DATE);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    static final Form<DueAmount> DUE = ObjectForm.of(
            "due-amount",
            in -> new DueAmount(in.get(DUE_ON), in.get(AMOUNT)),
            (out, due) -> {
                out.put(DUE_ON, due.dueOn());
                out.put(AMOUNT, due.amount());
            },
            DUE_ON,
            AMOUNT);

    private static final Property<DueTerm> WITHIN = Property.required("within", StepForms.TERM);
    private static final Property<DiscountComputation> COMPUTATION =
            Property.required("computation", VatCodes.DISCOUNT_COMPUTATION);
    static final Form<EarlyPaymentDiscount> DISCOUNT = ObjectForm.of(
            "early-payment-discount",
            in -> new EarlyPaymentDiscount(in.get(SHARE), in.get(WITHIN), in.get(COMPUTATION)),
            (out, discount) -> {
                out.put(SHARE, discount.share());
                out.put(WITHIN, discount.within());
                out.put(COMPUTATION, discount.computation());
            },
            SHARE,
            WITHIN,
            COMPUTATION);

    private static final Property<VatBreakdown> INVOICE = Property.required("invoice", BreakdownForm.FORM);
    private static final Property<EarlyPaymentDiscount> TERMS = Property.required("terms", DISCOUNT);
    private static final Property<LocalDate> INVOICED_ON = Property.required("invoicedOn", Scalars.DATE);
    private static final Property<VatBreakdown> DISCOUNTED = Property.total("discount", BreakdownForm.FORM);
    private static final Property<Money> PAID = Property.total("paid", MoneyForm.FORM);
    static final Form<EarlyPayment> EARLY = ObjectForm.of(
            "early-payment",
            in -> {
                EarlyPayment payment = new EarlyPayment(in.get(INVOICE), in.get(TERMS), in.get(INVOICED_ON));
                in.check(DISCOUNTED, payment.discount());
                in.check(PAID, payment.paid());
                return payment;
            },
            (out, payment) -> {
                out.put(INVOICE, payment.invoice());
                out.put(TERMS, payment.terms());
                out.put(INVOICED_ON, payment.invoicedOn());
                out.put(DISCOUNTED, payment.discount());
                out.put(PAID, payment.paid());
            },
            INVOICE,
            TERMS,
            INVOICED_ON,
            DISCOUNTED,
            PAID);

    private static final Kind<LateRate.Statutory> STATUTORY =
            Kind.of("statutory", LateRate.Statutory.class, in -> new LateRate.Statutory(), (out, rate) -> {});
    private static final Property<Percentage> RATE = Property.required("rate", Scalars.PERCENTAGE);
    private static final Kind<LateRate.Fixed> FIXED = Kind.of(
            "fixed",
            LateRate.Fixed.class,
            in -> new LateRate.Fixed(in.get(RATE)),
            (out, fixed) -> out.put(RATE, fixed.rate()),
            RATE);
    private static final Property<Percentage> POINTS = Property.required("points", Scalars.PERCENTAGE);
    private static final Kind<LateRate.AboveRefinancing> ABOVE = Kind.of(
            "above-refinancing",
            LateRate.AboveRefinancing.class,
            in -> new LateRate.AboveRefinancing(in.get(POINTS)),
            (out, above) -> out.put(POINTS, above.points()),
            POINTS);
    static final Form<LateRate> LATE_RATE = ChoiceForm.ofKinds("late-rate", List.of(STATUTORY, FIXED, ABOVE));

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(InstalmentTerms.class, INSTALMENTS),
            new Entry<>(InstalmentTerms.Part.class, PART),
            new Entry<>(DueAmount.class, DUE),
            new Entry<>(EarlyPaymentDiscount.class, DISCOUNT),
            new Entry<>(EarlyPayment.class, EARLY),
            new Entry<>(LateRate.class, LATE_RATE),
            Entry.of(STATUTORY),
            Entry.of(FIXED),
            Entry.of(ABOVE));

    private TermForms() {}
}
