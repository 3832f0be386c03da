package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.vat.eu.EuropeanLaw;
import org.acompte.vat.fr.FrenchLaw;
import org.acompte.vat.fr.ca3.Ca3Law;
import org.acompte.vat.fr.invoice.InvoiceLaw;
import org.acompte.vat.fr.mention.MentionLaw;
import org.acompte.vat.fr.place.PlaceLaw;
import org.acompte.vat.fr.regime.RegimeLaw;
import org.acompte.vat.fr.terms.TermsLaw;
import org.acompte.vat.law.LawTable;
import org.junit.jupiter.api.Test;

/**
 * Generates {@code docs/law.md} from the figures of law in acompte-vat and compares it with the file.
 * <p>
 * After a change of a figure, run with {@code -Dlaw.write=true} and review the difference.
 */
class LawDocTest {
    private static final Path DOC = Path.of("../docs/law.md");

    @Test
    void the_figures_of_law_are_up_to_date() throws Exception {
        String generated = generate();
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(DOC, generated);
        }
        assertThat(Files.readString(DOC))
                .as("docs/law.md; run this test with -Dlaw.write=true after a change of the law")
                .isEqualTo(generated);
    }

    @Test
    void every_figure_has_a_source() {
        assertThat(tables().values()).flatMap(tables -> tables).allSatisfy(table -> {
            int source = table.columns().indexOf("Source");
            assertThat(source).isNotNegative();
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(source)).isNotBlank());
        });
    }

    private static Map<String, List<LawTable>> tables() {
        Map<String, List<LawTable>> tables = new LinkedHashMap<>();
        tables.put("European Union: standard rates", EuropeanLaw.tables());
        tables.put("France: VAT and contracts", FrenchLaw.tables());
        tables.put("France: where a supply is taxed", PlaceLaw.tables());
        tables.put("France: the return", Ca3Law.tables());
        tables.put("France: invoices", InvoiceLaw.tables());
        tables.put("France: mentions", MentionLaw.tables());
        tables.put("France: franchise and real regimes", RegimeLaw.tables());
        tables.put("France: terms of payment", TermsLaw.tables());
        return tables;
    }

    private static String generate() {
        StringBuilder text = new StringBuilder("# The law that acompte knows\n\n")
                .append("Generated from the sources; a test compares it with them. ")
                .append("A day outside the days of a row is refused, never guessed. State of the law: 2026-11-21.\n");
        tables().forEach((country, tables) -> append(country, tables, text));
        return text.toString();
    }

    private static void append(String country, List<LawTable> tables, StringBuilder text) {
        text.append("\n## ").append(country).append('\n');
        for (LawTable table : tables) {
            text.append("\n### ").append(table.title()).append("\n\n");
            row(table.columns(), text);
            row(table.columns().stream().map(column -> "---").toList(), text);
            table.rows().forEach(row -> row(row, text));
        }
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append("| ")
                .append(String.join(" | ", cells).replace("\n", "<br>"))
                .append(" |\n");
    }
}
