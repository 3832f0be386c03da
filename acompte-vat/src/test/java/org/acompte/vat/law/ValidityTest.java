package org.acompte.vat.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate START = LocalDate.of(2000, 4, 1);
    private static final LocalDate END = LocalDate.of(2014, 1, 1);

    @Test
    void a_validity_covers_its_start_and_the_eve_of_its_end() {
        Validity ended = Validity.between(START, END);
        assertThat(ended.covers(START.minusDays(1))).isFalse();
        assertThat(ended.covers(START)).isTrue();
        assertThat(ended.covers(END.minusDays(1))).isTrue();
        assertThat(ended.covers(END)).isFalse();
    }

    @Test
    void a_validity_without_an_end_covers_every_later_day() {
        assertThat(Validity.since(START).covers(LocalDate.of(2200, 12, 31))).isTrue();
        assertThat(Validity.since(START).covers(START.minusDays(1))).isFalse();
    }

    @Test
    void a_validity_has_at_least_one_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(START, START));
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(END, START));
        assertThat(Validity.between(START, START.plusDays(1)).covers(START)).isTrue();
    }
}
