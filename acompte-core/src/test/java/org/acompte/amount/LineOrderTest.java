package org.acompte.amount;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.quote.DraftQuote;
import org.junit.jupiter.api.Test;

/** P-06 where treatments tie: the odd cent goes to the higher rate, whatever line comes first. */
class LineOrderTest {

    @Test
    void a_discount_over_two_equal_treatments_gives_the_same_total_in_both_orders_of_lines() {
        Adjustment discount = Adjustment.discount(eur("0.05"));
        DraftQuote one = draft().plusLine("A", eur("1.00"), S20)
                .plusLine("B", eur("1.00"), S10)
                .plus(discount);
        DraftQuote other = draft().plusLine("B", eur("1.00"), S10)
                .plusLine("A", eur("1.00"), S20)
                .plus(discount);
        assertThat(one.total()).isEqualTo(other.total());
        assertThat(one.total().amountOf(S20).withoutVat()).isEqualTo(eur("0.97"));
        assertThat(one.total().vat()).isEqualTo(eur("0.29"));
    }

    @Test
    void an_amount_taken_out_of_two_equal_treatments_is_the_same_in_both_orders_of_lines() {
        DraftQuote one = draft().withPriceBasis(PriceBasis.WITH_VAT)
                .plusLine("A", eur("100.00"), S20)
                .plusLine("B", eur("100.00"), S10);
        DraftQuote other = draft().withPriceBasis(PriceBasis.WITH_VAT)
                .plusLine("B", eur("100.00"), S10)
                .plusLine("A", eur("100.00"), S20);
        assertThat(one.total().carve(eur("33.33"))).isEqualTo(other.total().carve(eur("33.33")));
        assertThat(other.total().carve(eur("33.33")).amountOf(S20).withVat()).isEqualTo(eur("16.67"));
    }

    @Test
    void groups_and_exemptions_of_one_rate_tie_by_their_names() {
        VatTreatment goods = S20.withGroup("goods");
        VatTreatment services = S20.withGroup("services");
        VatTreatment reason = VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Care"));
        VatTreatment otherReason = VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-135", "Rent"));
        assertThat(VatTreatment.compare(goods, services)).isNegative();
        assertThat(VatTreatment.compare(services, goods)).isPositive();
        assertThat(VatTreatment.compare(reason, otherReason)).isNegative();
        assertThat(VatTreatment.compare(goods, reason)).isNegative();
        assertThat(VatTreatment.compare(goods, S20.withGroup("goods"))).isZero();
    }
}
