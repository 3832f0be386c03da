package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.acompte.json.QuoteFile;
import org.acompte.json.form.AdjustmentForms.Sized;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.CloseReason;
import org.acompte.quote.ClosedQuote;
import org.acompte.quote.Contract;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.LineChange;
import org.acompte.quote.Order;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.quote.SentQuote;
import org.acompte.vat.fr.FrenchIdentifiers;

/** Quotes in every state, orders, and quote files. */
final class QuoteForms {
    private static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<Seller> SELLER = Property.required("seller", PartyForms.SELLER);
    private static final Property<Buyer> BUYER = Property.required("buyer", PartyForms.BUYER);
    private static final Property<Seller> CHECKED_SELLER =
            Property.required("seller", new CheckedForm<>(PartyForms.SELLER, FrenchIdentifiers::check));
    private static final Property<Buyer> CHECKED_BUYER =
            Property.required("buyer", new CheckedForm<>(PartyForms.BUYER, FrenchIdentifiers::check));
    private static final Property<LocalDate> SENT_ON = Property.required("sentOn", Scalars.DATE);
    private static final Property<LocalDate> VALID_UNTIL = Property.required("validUntil", Scalars.DATE);
    private static final Property<LocalDate> ACCEPTED_ON = Property.required("acceptedOn", Scalars.DATE);
    private static final Property<LocalDate> CLOSED_ON = Property.required("closedOn", Scalars.DATE);
    private static final Property<CloseReason> REASON =
            Property.required("reason", CodeForm.of(CloseReason.values(), CloseReason::code));
    private static final Property<LocalDate> ORDERED_ON = Property.required("orderedOn", Scalars.DATE);
    private static final Property<DepositPlan> DEPOSIT_PLAN = Property.optional("depositPlan", PlanForms.PLAN);

    private static final Properties DRAFT_PROPERTIES =
            Properties.of(NUMBER, SELLER, BUYER).plus(ScopeForm.ASKED);
    private static final Properties SENT_PROPERTIES =
            Properties.of(NUMBER, SENT_ON, VALID_UNTIL, SELLER, BUYER).plus(ScopeForm.ALL);

    /** A draft as it is, ready to be sent or not. */
    static final DocumentForm<DraftQuote> DRAFT = DocumentForm.of(
            "quote", DraftQuote.class, in -> draft(in, SELLER, BUYER), QuoteForms::draft, DRAFT_PROPERTIES);

    /** A quote that can be sent, and its deposit plan. */
    static final DocumentForm<QuoteFile> FILE = DocumentForm.of(
            "quote",
            QuoteFile.class,
            in -> SendableQuote.require(
                    new QuoteFile(draft(in, CHECKED_SELLER, CHECKED_BUYER), in.get(DEPOSIT_PLAN, DepositPlan.none()))),
            (out, file) -> {
                draft(out, file.quote());
                out.putUnless(DepositPlan.none(), DEPOSIT_PLAN, file.depositPlan());
            },
            Properties.of(NUMBER, CHECKED_SELLER, CHECKED_BUYER)
                    .plus(ScopeForm.ASKED)
                    .plus(DEPOSIT_PLAN));

    static final DocumentForm<SentQuote> SENT =
            DocumentForm.of("sent-quote", SentQuote.class, QuoteForms::sent, QuoteForms::sent, SENT_PROPERTIES);

    static final DocumentForm<AcceptedQuote> ACCEPTED = DocumentForm.of(
            "accepted-quote",
            AcceptedQuote.class,
            in -> new AcceptedQuote(sent(in), in.get(ACCEPTED_ON)),
            (out, quote) -> {
                sent(out, quote.sent());
                out.put(ACCEPTED_ON, quote.acceptedOn());
            },
            SENT_PROPERTIES.plus(ACCEPTED_ON));

    static final DocumentForm<ClosedQuote> CLOSED = DocumentForm.of(
            "closed-quote",
            ClosedQuote.class,
            in -> new ClosedQuote(sent(in), in.get(CLOSED_ON), in.get(REASON)),
            (out, quote) -> {
                sent(out, quote.sent());
                out.put(CLOSED_ON, quote.closedOn());
                out.put(REASON, quote.reason());
            },
            SENT_PROPERTIES.plus(CLOSED_ON, REASON));

    static final DocumentForm<Order> ORDER = DocumentForm.of(
            "order",
            Order.class,
            in -> new Order(
                    in.get(NUMBER),
                    in.get(SELLER),
                    in.get(BUYER),
                    ScopeForm.read(in, in.get(NUMBER)),
                    in.get(ORDERED_ON)),
            (out, order) -> {
                out.put(NUMBER, order.number());
                out.put(ORDERED_ON, order.orderedOn());
                out.put(SELLER, order.seller());
                out.put(BUYER, order.buyer());
                ScopeForm.write(out, order.scope());
            },
            Properties.of(NUMBER, ORDERED_ON, SELLER, BUYER).plus(ScopeForm.ALL));

    static final Form<Quote> QUOTE = ChoiceForm.alone("quote-in-any-state", List.of(DRAFT, SENT, ACCEPTED, CLOSED));
    static final Form<Contract> CONTRACT = ChoiceForm.alone("contract", List.of(ACCEPTED, ORDER));
    static final Form<Contract> CONTRACT_INSIDE = ChoiceForm.inside("contract", List.of(ACCEPTED, ORDER));

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Seller.class, PartyForms.SELLER),
            new Entry<>(Buyer.class, PartyForms.BUYER),
            new Entry<>(Address.class, PartyForms.ADDRESS),
            new Entry<>(Identifier.class, PartyForms.IDENTIFIER),
            new Entry<>(Line.class, LineForm.ASKED),
            new Entry<>(Scope.class, ScopeForm.FORM),
            new Entry<>(DepositPlan.class, PlanForms.PLAN),
            new Entry<>(Instalment.class, PlanForms.INSTALMENT),
            new Entry<>(Advance.class, PlanForms.ADVANCE),
            new Entry<>(AdvanceAmount.class, PlanForms.AMOUNT),
            new Entry<>(PaymentTerms.class, PlanForms.TERMS),
            new Entry<>(Trigger.class, PlanForms.TRIGGER),
            new Entry<>(LineChange.class, LineChangeForm.FORM),
            new Entry<>(LineChange.Placed.class, LineChangeForm.PLACED),
            Entry.of(FILE),
            Entry.of(DRAFT),
            Entry.of(SENT),
            Entry.of(ACCEPTED),
            Entry.of(CLOSED),
            Entry.of(ORDER),
            new Entry<>(Quote.class, QUOTE),
            new Entry<>(Contract.class, CONTRACT));

    private QuoteForms() {}

    private static DraftQuote draft(Values in, Property<Seller> seller, Property<Buyer> buyer) {
        DraftQuote quote = Quote.draft(in.get(NUMBER), in.get(seller), in.get(buyer))
                .withPriceBasis(in.get(ScopeForm.PRICE_BASIS, PriceBasis.WITHOUT_VAT))
                .withVatRounding(in.get(ScopeForm.VAT_ROUNDING, VatRounding.PER_TREATMENT))
                .plusLines(in.get(ScopeForm.ASKED_LINES));
        List<Sized> adjustments = in.get(ScopeForm.ADJUSTMENTS, List.of());
        for (DocumentAdjustment each : AdjustmentForms.plain(adjustments)) {
            quote = each.treatment().isPresent()
                    ? quote.plus(each.adjustment(), each.treatment().get())
                    : quote.plus(each.adjustment());
        }
        if (adjustments.stream().anyMatch(each -> each.size().isPresent())) {
            AdjustmentForms.check(in, adjustments, quote.totals().adjustmentSizes());
        }
        return quote;
    }

    private static void draft(Output out, DraftQuote quote) {
        out.put(NUMBER, quote.number());
        out.put(SELLER, quote.seller());
        out.put(BUYER, quote.buyer());
        out.put(ScopeForm.PRICE_BASIS, quote.priceBasis());
        out.put(ScopeForm.VAT_ROUNDING, quote.vatRounding());
        out.put(ScopeForm.ASKED_LINES, quote.lines());
        out.putIfAny(ScopeForm.ADJUSTMENTS, AdjustmentForms.unsized(quote.adjustments()));
    }

    private static SentQuote sent(Values in) {
        return new SentQuote(
                in.get(NUMBER),
                in.get(SELLER),
                in.get(BUYER),
                ScopeForm.read(in, in.get(NUMBER)),
                in.get(SENT_ON),
                in.get(VALID_UNTIL));
    }

    private static void sent(Output out, SentQuote quote) {
        out.put(NUMBER, quote.number());
        out.put(SENT_ON, quote.sentOn());
        out.put(VALID_UNTIL, quote.validUntil());
        out.put(SELLER, quote.seller());
        out.put(BUYER, quote.buyer());
        ScopeForm.write(out, quote.scope());
    }
}
