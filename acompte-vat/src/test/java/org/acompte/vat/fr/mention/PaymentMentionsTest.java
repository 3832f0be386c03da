package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.party.Buyer;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.LateRate;
import org.acompte.vat.fr.terms.Semester;
import org.junit.jupiter.api.Test;

class PaymentMentionsTest {
    private static final LocalDate TODAY = day("2026-11-21");

    private static Mentions of(Buyer buyer, SaleProfile profile) {
        Sale sale = sale(buyer, services("1000.00"));
        return Mentions.of(last(sale, TODAY), sale, LARGE, profile);
    }

    @Test
    void a_business_is_told_until_when_it_pays() {
        assertThat(texts(of(HOTEL, FULL), MentionKind.DUE_DATE))
                .containsExactly("Date d'échéance du paiement : 21/12/2026");
    }

    @Test
    void a_business_is_told_the_penalties_of_the_law_and_the_40_euros() {
        Mentions mentions = of(HOTEL, FULL);
        assertThat(texts(mentions, MentionKind.LATE_PENALTIES))
                .containsExactly(
                        "En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux appliqué par la BCE à son opération de refinancement la plus récente majoré de 10 points de pourcentage (article L. 441-10 du code de commerce).");
        assertThat(texts(mentions, MentionKind.RECOVERY_INDEMNITY))
                .containsExactly(
                        "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 € (article D. 441-5 du code de commerce).");
    }

    @Test
    void a_business_is_told_the_rate_that_was_agreed_on() {
        SaleProfile profile = FULL.withLatePenalties(LateRate.fixed(Percentage.of("12.5")));
        assertThat(texts(of(HOTEL, profile), MentionKind.LATE_PENALTIES))
                .containsExactly(
                        "En cas de retard de paiement, seront exigibles, de plein droit et sans qu'un rappel soit nécessaire, des pénalités au taux annuel de 12,5 % (article L. 441-10 du code de commerce).");
    }

    @Test
    void an_agreed_rate_below_the_floor_is_not_printed_but_listed_with_the_floor() {
        Mentions mentions = of(HOTEL, FULL.withLatePenalties(LateRate.fixed(Percentage.of(3))));
        assertThat(texts(mentions, MentionKind.LATE_PENALTIES)).isEmpty();
        assertThat(mentions.missing())
                .filteredOn(missing -> missing.kind() == MentionKind.LATE_PENALTIES)
                .singleElement()
                .satisfies(missing -> assertThat(missing.supply()).contains("at least 8.25 %"));
    }

    @Test
    void a_public_buyer_has_a_text_of_its_own() {
        Mentions mentions = of(TOWN, PLAIN);
        assertThat(texts(mentions, MentionKind.LATE_PENALTIES))
                .containsExactly(
                        "Intérêts moratoires : taux BCE + 8 points (articles L. 2192-12 et L. 2192-13 du code de la commande publique)");
        assertThat(texts(mentions, MentionKind.RECOVERY_INDEMNITY))
                .containsExactly(
                        "Indemnité forfaitaire de recouvrement : 40 € (articles L. 2192-12 et L. 2192-13 du code de la commande publique)");
    }

    @Test
    void a_consumer_owes_neither_penalties_nor_40_euros() {
        Mentions mentions = of(CONSUMER, FULL);
        assertThat(mentions.all())
                .extracting(Mention::kind)
                .doesNotContain(
                        MentionKind.LATE_PENALTIES,
                        MentionKind.RECOVERY_INDEMNITY,
                        MentionKind.EARLY_PAYMENT,
                        MentionKind.DUE_DATE);
    }

    @Test
    void penalties_and_early_payment_have_no_silent_default() {
        assertThat(missing(of(HOTEL, PLAIN)))
                .containsExactly(
                        "late-penalties (C. com. art. L. 441-9 and L. 441-10, II): the rate of late payment: that of the law or one that was agreed on, because the buyer is a business",
                        "early-payment (C. com. art. L. 441-9): the discount for early payment, or that there is none, because the buyer is a business");
    }

    @Test
    void early_payment_is_rewarded_or_not_and_the_invoice_says_so() {
        SaleProfile net = FULL.withEarlyPayment(discount(DiscountComputation.WITHOUT_VAT));
        SaleProfile adjusted = FULL.withEarlyPayment(discount(DiscountComputation.WITH_VAT));
        assertThat(texts(of(HOTEL, FULL), MentionKind.EARLY_PAYMENT))
                .containsExactly("Escompte pour paiement anticipé : néant.");
        assertThat(texts(of(HOTEL, net), MentionKind.EARLY_PAYMENT))
                .containsExactly("Escompte pour paiement anticipé : 2 % sous 10 jours.");
        assertThat(of(HOTEL, net).of(MentionKind.EARLY_PAYMENT_VAT)).isEmpty();
        assertThat(texts(of(HOTEL, adjusted), MentionKind.EARLY_PAYMENT_VAT))
                .containsExactly(
                        "En cas d'escompte, seule la taxe correspondant au prix effectivement payé ouvre droit à déduction.");
    }

    @Test
    void an_order_number_is_printed_if_the_buyer_gave_one() {
        assertThat(texts(of(HOTEL, FULL.withOrderNumber("BC-7")), MentionKind.ORDER_NUMBER))
                .containsExactly("Bon de commande n° BC-7");
        assertThat(of(HOTEL, FULL).of(MentionKind.ORDER_NUMBER)).isEmpty();
    }

    @Test
    void a_retention_is_a_guarantee_only_if_the_caller_says_so() {
        SaleProfile guarantee = FULL.withGuaranteeClauses(List.of("guarantee"));
        assertThat(held(HOTEL, "guarantee", guarantee))
                .containsExactly("Retenue de garantie : 60,00 € (loi n° 71-584 du 16 juillet 1971)");
        assertThat(held(TOWN, "guarantee", guarantee))
                .containsExactly(
                        "Retenue de garantie : 60,00 € (articles R. 2191-32 à R. 2191-35 du code de la commande publique)");
        assertThat(held(HOTEL, "prorata", guarantee)).containsExactly("Somme retenue (prorata) : 60,00 €");
    }

    private static List<String> held(Buyer buyer, String clause, SaleProfile profile) {
        Sale sale = sale(SELLER, buyer, SIGNED, holding(clause), services("1000.00"));
        return texts(Mentions.of(last(sale, TODAY), sale, LARGE, profile), MentionKind.RETENTION);
    }

    @Test
    void a_business_is_told_the_points_that_were_agreed_on() {
        SaleProfile profile = FULL.withLatePenalties(LateRate.aboveRefinancing(Percentage.of(12)));
        assertThat(texts(of(HOTEL, profile), MentionKind.LATE_PENALTIES))
                .singleElement()
                .asString()
                .contains("la plus récente majoré de 12 points de pourcentage");
    }

    @Test
    void the_text_of_the_law_has_the_points_that_interest_is_computed_with() {
        Semester semester = Semester.of(2026, 2);
        Percentage margin = LatePaymentRates.known()
                .statutory(semester)
                .minus(LatePaymentRates.known().refinancing(semester));
        assertThat(texts(of(HOTEL, FULL), MentionKind.LATE_PENALTIES))
                .singleElement()
                .asString()
                .contains("majoré de " + margin.plain() + " points");
    }

    private static DiscountOffer discount(DiscountComputation computation) {
        return new DiscountOffer.Discount(
                new EarlyPaymentDiscount(Percentage.of(2), DueTerm.days(10), computation), "sous 10 jours");
    }
}
