package org.acompte.vat.fr.mention;

import java.util.Map;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.Invoice;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.LatePaymentInterest;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.LateRate;
import org.acompte.vat.fr.terms.RecoveryIndemnity;
import org.acompte.vat.fr.terms.Semester;
import org.joda.money.Money;

/** When and how an invoice is paid, and what is kept back. */
final class PaymentMentions {
    private final Subject subject;
    private final SaleProfile sale;
    private final MentionWriter writer;

    PaymentMentions(Subject subject, SaleProfile sale, MentionWriter writer) {
        this.subject = subject;
        this.sale = sale;
        this.writer = writer;
    }

    void write(Invoice invoice) {
        if (subject.toBusiness()) {
            toBusiness(invoice);
        }
        if (subject.buyer().kind() == BuyerKind.PUBLIC && subject.kind().asksPrice()) {
            String reason = "the buyer is a public body";
            orderNumber();
            writer.print(MentionKind.LATE_PENALTIES, Phrase.PUBLIC_INTEREST, reason, pointsOfLaw());
            indemnity(Phrase.PUBLIC_RECOVERY_INDEMNITY, reason);
        }
        invoice.retentions().forEach(this::retention);
    }

    private void toBusiness(Invoice invoice) {
        writer.printOrLack(
                MentionKind.DUE_DATE,
                Phrase.DUE_DATE,
                "date",
                invoice.header().dueOn().map(Shown::date),
                "the day until which the invoice is to be paid",
                "the buyer is a business");
        if (!subject.kind().asksPrice()) {
            return;
        }
        orderNumber();
        penalties();
        earlyPayment();
    }

    private void orderNumber() {
        sale.orderNumber()
                .ifPresent(number -> writer.print(
                        MentionKind.ORDER_NUMBER,
                        Phrase.ORDER_NUMBER,
                        "the buyer gave an order number",
                        Map.of("number", number)));
    }

    private void penalties() {
        String reason = "the buyer is a business";
        if (sale.latePenalties().isEmpty()) {
            String supply = "the rate of late payment: that of the law or one that was agreed on";
            writer.lack(MentionKind.LATE_PENALTIES, Phrase.PENALTIES_IN_POINTS, supply, reason);
        } else if (floorAbove(sale.latePenalties().get()).isPresent()) {
            String supply = "a rate of late payment of at least "
                    + floorAbove(sale.latePenalties().get()).get() + ", the floor of the law";
            writer.lack(MentionKind.LATE_PENALTIES, Phrase.PENALTIES_IN_POINTS, supply, reason);
        } else {
            penalties(sale.latePenalties().get(), reason);
        }
        indemnity(Phrase.RECOVERY_INDEMNITY, reason);
    }

    /** The floor of the semester if an agreed rate is below it. */
    private Optional<Percentage> floorAbove(LateRate rate) {
        LatePaymentRates rates = LatePaymentRates.known();
        boolean below = !LatePaymentInterest.with(rates, DayCount.ALWAYS_365)
                .check(rate, writer.day(), writer.day())
                .isEmpty();
        return below ? Optional.of(rates.floor(Semester.of(writer.day()))) : Optional.empty();
    }

    private void penalties(LateRate rate, String reason) {
        String agreed = reason + ", and a rate was agreed on";
        if (rate instanceof LateRate.Fixed fixed) {
            Map<String, String> values = Map.of("rate", Shown.percent(fixed.rate()));
            writer.print(MentionKind.LATE_PENALTIES, Phrase.PENALTIES_AGREED, agreed, values);
        } else if (rate instanceof LateRate.AboveRefinancing above) {
            Map<String, String> values = Map.of("points", Shown.percent(above.points()));
            writer.print(MentionKind.LATE_PENALTIES, Phrase.PENALTIES_IN_POINTS, agreed, values);
        } else {
            String law = reason + ", and the rate of the law applies";
            writer.print(MentionKind.LATE_PENALTIES, Phrase.PENALTIES_IN_POINTS, law, pointsOfLaw());
        }
    }

    private Map<String, String> pointsOfLaw() {
        Percentage points = LatePaymentRates.margin(subject.buyer().kind()).on(writer.day());
        return Map.of("points", Shown.percent(points));
    }

    private void indemnity(Phrase phrase, String reason) {
        Money amount = RecoveryIndemnity.provision(subject.buyer().kind()).on(writer.day());
        writer.print(MentionKind.RECOVERY_INDEMNITY, phrase, reason, Map.of("amount", Shown.whole(amount)));
    }

    private void earlyPayment() {
        String reason = "the buyer is a business";
        if (sale.earlyPayment().isEmpty()) {
            String supply = "the discount for early payment, or that there is none";
            writer.lack(MentionKind.EARLY_PAYMENT, Phrase.EARLY_PAYMENT, supply, reason);
        } else if (sale.earlyPayment().get() instanceof DiscountOffer.Discount discount) {
            Map<String, String> values =
                    Map.of("rate", Shown.percent(discount.terms().share()), "condition", discount.condition());
            writer.print(MentionKind.EARLY_PAYMENT, Phrase.EARLY_PAYMENT, reason + ", and may pay early", values);
            if (discount.movesVat() && subject.amount().vatMinor() != 0) {
                writer.print(
                        MentionKind.EARLY_PAYMENT_VAT,
                        Phrase.EARLY_PAYMENT_VAT,
                        "the VAT falls with the discount and no credit note is issued");
            }
        } else {
            writer.print(MentionKind.EARLY_PAYMENT, Phrase.NO_EARLY_PAYMENT, reason + ", and there is no discount");
        }
    }

    private void retention(HeldRetention held) {
        Map<String, String> values = Map.of("clause", held.clause(), "amount", Shown.money(held.amount()));
        boolean guarantee = sale.guaranteeClauses().contains(held.clause());
        Phrase phrase = subject.buyer().kind() == BuyerKind.PUBLIC ? Phrase.PUBLIC_GUARANTEE : Phrase.GUARANTEE;
        String reason = guarantee
                ? "the buyer keeps a guarantee back under the clause " + held.clause()
                : "the buyer keeps money back under the clause " + held.clause() + ", which is no guarantee";
        writer.print(MentionKind.RETENTION, guarantee ? phrase : Phrase.RETENTION, reason, values);
    }
}
