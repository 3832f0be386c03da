package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void texts_stand_on_the_left_and_figures_on_the_right() {
        Table table = new Table().text("Rate", 6, 10).figures("VAT", 0);
        table.row("S 20 %", "240.00").rule().row("a very long rate", "7.00");
        assertThat(table.lines())
                .containsExactly(
                        "  Rate           VAT",
                        "  ──────────  ──────",
                        "  S 20 %      240.00",
                        "  ──────────  ──────",
                        "  a very lo…    7.00");
    }

    @Test
    void a_cell_is_one_line_and_no_character_is_cut_in_half() {
        assertThat(Table.fit("two\nlines\tand a tab", 40)).isEqualTo("two lines and a tab");
        assertThat(Table.fit("🪵🪵🪵", 2)).isEqualTo("🪵…");
    }
}
