package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InstalmentTermsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private static InstalmentTerms.Part part(String percent, int days) {
        return new InstalmentTerms.Part(Percentage.of(percent), DueTerm.days(days));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void two_halves_are_due_after_two_and_four_days() {
        assertThat(InstalmentTerms.of(part("50", 2), part("50", 4)).split(eur("1150.00"), DAY))
                .containsExactly(
                        new DueAmount(LocalDate.of(2016, 1, 3), eur("575.00")),
                        new DueAmount(LocalDate.of(2016, 1, 5), eur("575.00")));
    }

    @Test
    void parts_add_up_to_the_cent() {
        List<DueAmount> parts = InstalmentTerms.of(part("33.3333", 30), part("33.3333", 60), part("33.3334", 90))
                .split(eur("100.00"), DAY);
        assertThat(parts).extracting(DueAmount::amount).containsExactly(eur("33.33"), eur("33.33"), eur("33.34"));
        assertThat(InstalmentTerms.of(part("30", 30), part("50", 60), part("20", 90))
                        .split(eur("100.00"), DAY))
                .extracting(DueAmount::amount)
                .containsExactly(eur("30.00"), eur("50.00"), eur("20.00"));
    }

    @Test
    void shares_that_add_up_exactly_are_taken() {
        List<InstalmentTerms.Part> parts = new ArrayList<>(List.of(part("50", 0)));
        for (int i = 0; i < 20; i++) {
            parts.add(part("1.66", 30));
        }
        parts.add(part("16.8", 60));
        assertThat(new InstalmentTerms(parts).parts()).hasSize(22);
    }

    @Test
    void shares_of_less_or_more_than_all_are_refused() {
        assertThatThrownBy(() -> InstalmentTerms.of(part("50", 0)))
                .hasMessage("[AC-TRM-02] Instalments add up to 50 %, and not to 100 %");
        assertThatThrownBy(() -> InstalmentTerms.of(part("50", 0), part("50.0001", 1)))
                .hasMessage("[AC-TRM-02] Instalments add up to 100.0001 %, and not to 100 %");
    }
}
