package org.acompte.json.form;

import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.Address;
import org.acompte.vat.fr.mention.CreditVat;
import org.acompte.vat.fr.mention.Delivery;
import org.acompte.vat.fr.mention.DiscountOffer;
import org.acompte.vat.fr.mention.HousingWorks;
import org.acompte.vat.fr.mention.IssuedBy;
import org.acompte.vat.fr.mention.QuoteFee;
import org.acompte.vat.fr.mention.SaleProfile;
import org.acompte.vat.fr.mention.Works;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;
import org.acompte.vat.fr.terms.LateRate;
import org.joda.money.Money;

/** What a seller states of one sale, for the mentions of its documents. */
final class SaleProfileForms {
    private static final Property<Address> ADDRESS = Property.required("address", PartyForms.ADDRESS);
    private static final Kind<Delivery.ToBuyer> TO_BUYER =
            Kind.of("to-buyer", Delivery.ToBuyer.class, in -> new Delivery.ToBuyer(), (out, delivery) -> {});
    private static final Kind<Delivery.To> TO_ADDRESS = Kind.of(
            "to-address",
            Delivery.To.class,
            in -> new Delivery.To(in.get(ADDRESS)),
            (out, delivery) -> out.put(ADDRESS, delivery.address()),
            ADDRESS);
    static final Form<Delivery> DELIVERY_FORM = ChoiceForm.ofKinds("delivery", List.of(TO_BUYER, TO_ADDRESS));

    private static final Property<EarlyPaymentDiscount> TERMS = Property.required("terms", TermForms.DISCOUNT);
    private static final Property<String> CONDITION = Property.required("condition", TextForm.upTo(200));
    private static final Kind<DiscountOffer.None> NO_DISCOUNT =
            Kind.of("none", DiscountOffer.None.class, in -> new DiscountOffer.None(), (out, offer) -> {});
    private static final Kind<DiscountOffer.Discount> DISCOUNT = Kind.of(
            "discount",
            DiscountOffer.Discount.class,
            in -> new DiscountOffer.Discount(in.get(TERMS), in.get(CONDITION)),
            (out, offer) -> {
                out.put(TERMS, offer.terms());
                out.put(CONDITION, offer.condition());
            },
            TERMS,
            CONDITION);
    static final Form<DiscountOffer> OFFER = ChoiceForm.ofKinds("discount-offer", List.of(NO_DISCOUNT, DISCOUNT));

    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Kind<QuoteFee.Free> FREE =
            Kind.of("free", QuoteFee.Free.class, in -> new QuoteFee.Free(), (out, fee) -> {});
    private static final Kind<QuoteFee.Paid> PAID = Kind.of(
            "paid",
            QuoteFee.Paid.class,
            in -> new QuoteFee.Paid(in.get(AMOUNT)),
            (out, fee) -> out.put(AMOUNT, fee.amount()),
            AMOUNT);
    static final Form<QuoteFee> FEE = ChoiceForm.ofKinds("quote-fee", List.of(FREE, PAID));

    private static final Property<Boolean> BUILDING = Property.required("building", Scalars.FLAG);
    private static final Property<Boolean> HOME_REPAIRS = Property.required("homeRepairs", Scalars.FLAG);
    private static final Property<HousingWorks> HOUSING = Property.required("housing", VatCodes.HOUSING_WORKS);
    static final Form<Works> WORKS_FORM = ObjectForm.of(
            "works",
            in -> new Works(in.get(BUILDING), in.get(HOME_REPAIRS), in.get(HOUSING)),
            (out, works) -> {
                out.put(BUILDING, works.building());
                out.put(HOME_REPAIRS, works.homeRepairs());
                out.put(HOUSING, works.housing());
            },
            BUILDING,
            HOME_REPAIRS,
            HOUSING);

    private static final Property<IssuedBy> ISSUED_BY = Property.required("issuedBy", VatCodes.ISSUED_BY);
    private static final Property<Works> WORKS = Property.required("works", WORKS_FORM);
    private static final Property<LateRate> LATE_PENALTIES = Property.optional("latePenalties", TermForms.LATE_RATE);
    private static final Property<DiscountOffer> EARLY_PAYMENT = Property.optional("earlyPayment", OFFER);
    private static final Property<Delivery> DELIVERY = Property.optional("delivery", DELIVERY_FORM);
    private static final Property<String> ORDER_NUMBER = Property.optional("orderNumber", TextForm.upTo(100));
    private static final Property<List<String>> GUARANTEE_CLAUSES =
            Property.optional("guaranteeClauses", ListForm.of(Scalars.ANY_TEXT, 100));
    private static final Property<AdvanceOrder> ADVANCE_ORDER =
            Property.optional("advanceOrder", VatCodes.ADVANCE_ORDER);
    private static final Property<QuoteFee> QUOTE_FEE = Property.optional("quoteFee", FEE);
    private static final Property<CreditVat> CREDIT_VAT = Property.optional("creditVat", VatCodes.CREDIT_VAT);
    static final DocumentForm<SaleProfile> PROFILE = DocumentForm.of(
            "sale-profile",
            SaleProfile.class,
            SaleProfileForms::profile,
            SaleProfileForms::profile,
            ISSUED_BY,
            WORKS,
            LATE_PENALTIES,
            EARLY_PAYMENT,
            DELIVERY,
            ORDER_NUMBER,
            GUARANTEE_CLAUSES,
            ADVANCE_ORDER,
            QUOTE_FEE,
            CREDIT_VAT);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(PROFILE),
            new Entry<>(Works.class, WORKS_FORM),
            new Entry<>(Delivery.class, DELIVERY_FORM),
            Entry.of(TO_BUYER),
            Entry.of(TO_ADDRESS),
            new Entry<>(DiscountOffer.class, OFFER),
            Entry.of(NO_DISCOUNT),
            Entry.of(DISCOUNT),
            new Entry<>(QuoteFee.class, FEE),
            Entry.of(FREE),
            Entry.of(PAID));

    private SaleProfileForms() {}

    private static SaleProfile profile(Values in) {
        return new SaleProfile(
                in.get(ISSUED_BY),
                in.get(WORKS),
                in.optional(LATE_PENALTIES),
                in.optional(EARLY_PAYMENT),
                in.optional(DELIVERY),
                in.optional(ORDER_NUMBER),
                in.get(GUARANTEE_CLAUSES, List.of()),
                in.optional(ADVANCE_ORDER),
                in.optional(QUOTE_FEE),
                in.optional(CREDIT_VAT));
    }

    private static void profile(Output out, SaleProfile profile) {
        out.put(ISSUED_BY, profile.issuedBy());
        out.put(WORKS, profile.works());
        out.put(LATE_PENALTIES, profile.latePenalties());
        out.put(EARLY_PAYMENT, profile.earlyPayment());
        out.put(DELIVERY, profile.delivery());
        out.put(ORDER_NUMBER, profile.orderNumber());
        out.putIfAny(GUARANTEE_CLAUSES, profile.guaranteeClauses());
        out.put(ADVANCE_ORDER, profile.advanceOrder());
        out.put(QUOTE_FEE, profile.quoteFee());
        out.put(CREDIT_VAT, profile.creditVat());
    }
}
