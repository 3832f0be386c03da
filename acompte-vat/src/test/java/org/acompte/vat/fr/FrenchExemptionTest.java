package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchExemptionTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRANCHISE | E | VATEX-FR-FRANCHISE | TVA non applicable, article 293 B du CGI",
                "REVERSE_CHARGE | AE | VATEX-EU-AE | Autoliquidation",
                "REVERSE_CHARGE_DOMESTIC | AE | VATEX-FR-AE | Autoliquidation",
                "INTRA_EU_GOODS | K | VATEX-EU-IC | Exonération de TVA, article 262 ter, I du CGI",
                "EXPORT | G | VATEX-EU-G | Exonération de TVA, article 262, I du CGI",
                "NET_OF_TAX | E | VATEX-FR-CNWVAT | net de taxe",
                "SECOND_HAND_GOODS | E | VATEX-EU-F | Régime particulier – Biens d'occasion",
                "WORKS_OF_ART | E | VATEX-EU-I | Régime particulier – Objets d'art",
                "COLLECTORS_ITEMS | E | VATEX-EU-J | Régime particulier – Objets de collection et d'antiquité",
                "TRAVEL_AGENTS | E | VATEX-EU-D | Régime particulier – Agences de voyages",
                "ARTICLE_261_1 | E | VATEX-FR-CGI261-1 | Exonération de TVA, article 261, 1 du CGI",
                "ARTICLE_261_2 | E | VATEX-FR-CGI261-2 | Exonération de TVA, article 261, 2 du CGI",
                "ARTICLE_261_3 | E | VATEX-FR-CGI261-3 | Exonération de TVA, article 261, 3 du CGI",
                "ARTICLE_261_4 | E | VATEX-FR-CGI261-4 | Exonération de TVA, article 261, 4 du CGI",
                "ARTICLE_261_5 | E | VATEX-FR-CGI261-5 | Exonération de TVA, article 261, 5 du CGI",
                "ARTICLE_261_7 | E | VATEX-FR-CGI261-7 | Exonération de TVA, article 261, 7 du CGI",
                "ARTICLE_261_8 | E | VATEX-FR-CGI261-8 | Exonération de TVA, article 261, 8 du CGI",
                "ARTICLE_261_A | E | VATEX-FR-CGI261A | Exonération de TVA, article 261 A du CGI",
                "ARTICLE_261_B | E | VATEX-FR-CGI261B | Exonération de TVA, article 261 B du CGI",
                "ARTICLE_261_C_1 | E | VATEX-FR-CGI261C-1 | Exonération de TVA, article 261 C, 1° du CGI",
                "ARTICLE_261_C_2 | E | VATEX-FR-CGI261C-2 | Exonération de TVA, article 261 C, 2° du CGI",
                "ARTICLE_261_C_3 | E | VATEX-FR-CGI261C-3 | Exonération de TVA, article 261 C, 3° du CGI",
                "ARTICLE_261_D_1 | E | VATEX-FR-CGI261D-1 | Exonération de TVA, article 261 D, 1° du CGI",
                "ARTICLE_261_D_1_BIS | E | VATEX-FR-CGI261D-1BIS | Exonération de TVA, article 261 D, 1° bis du CGI",
                "ARTICLE_261_D_2 | E | VATEX-FR-CGI261D-2 | Exonération de TVA, article 261 D, 2° du CGI",
                "ARTICLE_261_D_3 | E | VATEX-FR-CGI261D-3 | Exonération de TVA, article 261 D, 3° du CGI",
                "ARTICLE_261_D_4 | E | VATEX-FR-CGI261D-4 | Exonération de TVA, article 261 D, 4° du CGI",
                "ARTICLE_261_E_1 | E | VATEX-FR-CGI261E-1 | Exonération de TVA, article 261 E, 1° du CGI",
                "ARTICLE_261_E_2 | E | VATEX-FR-CGI261E-2 | Exonération de TVA, article 261 E, 2° du CGI",
                "ARTICLE_275 | E | VATEX-FR-CGI275 | Exonération de TVA, article 275 du CGI",
                "ARTICLE_277_A | E | VATEX-FR-CGI277A | Exonération de TVA, article 277 A du CGI",
                "ARTICLE_295 | E | VATEX-FR-CGI295 | Exonération de TVA, article 295 du CGI",
                "ARTICLE_298_SEXDECIES_A | E | VATEX-FR-298SEXDECIESA | Exonération de TVA, article 298 sexdecies A du CGI"
            })
    void each_exemption_has_its_category_its_code_and_its_text(
            FrenchExemption exemption, String category, String code, String text) {
        VatTreatment treatment = exemption.on(LAST);
        assertThat(treatment.category().code()).isEqualTo(category);
        assertThat(treatment.exemption().orElseThrow().code()).contains(code);
        assertThat(treatment.exemption().orElseThrow().text()).isEqualTo(text);
        assertThat(FrenchExemption.find(code)).contains(exemption);
    }

    @ParameterizedTest
    @EnumSource(FrenchExemption.class)
    void articles_of_the_tax_code_are_named_up_to_2028_06_30_and_then_refused(FrenchExemption exemption) {
        assertThat(exemption.on(FIRST)).isEqualTo(exemption.on(LAST));
        assertThatThrownBy(() -> exemption.on(FIRST.minusDays(1))).hasMessageContaining("[AC-LAW-01]");
        assertThatThrownBy(() -> exemption.on(LAST.plusDays(1)))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("the mention of " + exemption.code() + " on 2028-07-01 is not known");
    }

    @Test
    void no_text_names_an_article_of_the_new_code() {
        for (FrenchExemption exemption : FrenchExemption.values()) {
            assertThat(exemption.reason().versions()).allSatisfy(version -> {
                assertThat(version.value().text()).doesNotContain("CIBS", "L. 2");
                assertThat(version.citation().text()).doesNotContain("CIBS");
            });
        }
    }

    @Test
    void four_exemptions_are_margin_schemes() {
        assertThat(FrenchExemption.values())
                .filteredOn(FrenchExemption::isMarginScheme)
                .containsExactly(
                        FrenchExemption.SECOND_HAND_GOODS,
                        FrenchExemption.WORKS_OF_ART,
                        FrenchExemption.COLLECTORS_ITEMS,
                        FrenchExemption.TRAVEL_AGENTS);
    }

    @Test
    void what_is_outside_the_scope_has_a_text_of_the_caller() {
        assertThat(FrenchExemption.outsideScope("Indemnité hors du champ d'application de la TVA"))
                .hasToString("O 0 % VATEX-EU-O");
        assertThat(FrenchExemption.find("VATEX-EU-O")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VATEX-EU-79-C | Exonération de TVA, article 79, point c), de la directive 2006/112/CE",
                "VATEX-EU-132-1A | Exonération de TVA, article 132, paragraphe 1, point a), de la directive 2006/112/CE",
                "VATEX-EU-132-1Q | Exonération de TVA, article 132, paragraphe 1, point q), de la directive 2006/112/CE",
                "VATEX-EU-135-1 | Exonération de TVA, article 135, paragraphe 1, de la directive 2006/112/CE",
                "VATEX-EU-143-1FA | Exonération de TVA, article 143, paragraphe 1, point fa), de la directive 2006/112/CE",
                "VATEX-EU-144 | Exonération de TVA, article 144 de la directive 2006/112/CE",
                "VATEX-EU-146-1E | Exonération de TVA, article 146, paragraphe 1, point e), de la directive 2006/112/CE",
                "VATEX-EU-148-G | Exonération de TVA, article 148, point g), de la directive 2006/112/CE",
                "VATEX-EU-151-1AA | Exonération de TVA, article 151, paragraphe 1, point aa), de la directive 2006/112/CE",
                "VATEX-EU-309 | Exonération de TVA, article 309 de la directive 2006/112/CE"
            })
    void an_exemption_may_name_the_directive(String code, String text) {
        VatTreatment treatment = DirectiveExemptions.on(code, FIRST);
        assertThat(treatment).hasToString("E 0 % " + code);
        assertThat(treatment.exemption().orElseThrow().text()).isEqualTo(text);
        assertThatThrownBy(() -> DirectiveExemptions.on(code, FIRST.minusDays(1)))
                .hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void an_unknown_code_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> DirectiveExemptions.reason("VATEX-EU-132-1R"))
                .hasMessageContaining("[AC-LAW-03]")
                .hasMessageContaining("VATEX-EU-132-1Q");
    }
}
