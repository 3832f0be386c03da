package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acompte.refund.RefundState;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped stories come out with the figures that are known for them. */
class StoriesTest {
    static final Path STORIES = Path.of("src/main/resources/org/acompte/examples/stories");

    @TempDir
    Path directory;

    @Test
    void a_scope_reduced_to_500_00_after_a_deposit_of_600_00_gives_100_00_back() {
        String printed = printed("smaller-scope");
        assertThat(printed).containsPattern("Total +S 20 % +416\\.67 +83\\.33 +500\\.00\n");
        assertThat(printed).containsPattern("Less FA-0001 +S 20 % +416\\.67 +83\\.33 +500\\.00\n");
        assertThat(printed).containsPattern("Left to pay +S 20 % +0\\.00 +0\\.00 +0\\.00\n");
        assertThat(printed).containsPattern("Credit +S 20 % +83\\.33 +16\\.67 +100\\.00\n");
        assertThat(printed).contains("Given back EUR 100.00 of FA-0001", "removed 2. Film of the garden");
    }

    @Test
    void earnest_money_that_is_kept_becomes_an_indemnity_outside_VAT() {
        String printed = printed("buyer-withdraws");
        assertThat(printed).containsPattern("Amount +O 0 % +500\\.00 +0\\.00 +500\\.00\n");
        assertThat(printed).contains("keeps EUR 500.00 as indemnity", "VAT that became due EUR 0.00 of EUR 0.00");
        assertThat(printed).containsPattern("2026-09 +in all +446\\.43 +53\\.57\n");
        assertThat(printed).containsPattern("2026-11 +in all +-446\\.43 +-53\\.57\n");
    }

    @Test
    void a_seller_who_withdraws_gives_earnest_money_back_twice() throws IOException {
        Matcher block =
                Pattern.compile("(?s)```json\\R(.*?)```").matcher(Files.readString(Path.of("../docs/stories.md")));
        assertThat(block.find()).isTrue();
        Run run = Run.of(Files.writeString(directory.resolve("story.json"), block.group(1))
                .toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "earnest money back times 2",
                        "received EUR 500.00, given back EUR 1000.00; stayed EUR -500.00");
    }

    @Test
    void works_use_the_deposit_up_pro_rata_and_5_percent_are_released_a_year_later() {
        String printed = printed("progress-with-retention");
        assertThat(printed)
                .containsPattern("Less FA-0001 [^\n]*\n[^\n]*\n[^\n]*\n +all +5358\\.00 +634\\.59 +5992\\.59\n");
        assertThat(printed).contains("Due: EUR 12983.94", "Due: EUR 9912.27", "Due: EUR 9563.65");
        assertThat(printed).containsPattern("Held back +guarantee +998\\.77\n");
        assertThat(printed).containsPattern("Held back +guarantee +762\\.48\n");
        assertThat(printed).containsPattern("Held back +guarantee +735\\.66\n");
        assertThat(printed).contains("Released EUR 2496.91 held back under guarantee");
        assertThat(printed).contains("VAT that became due EUR 5288.25 of EUR 5288.25");
    }

    @Test
    void a_refund_is_approved_by_two_people_and_paid_in_two_instalments_after_a_failed_attempt() throws Exception {
        PlayedStory story = play("refund-by-two-people");
        assertThat(story.cases()).hasSize(1);
        assertThat(story.cases().get(0).state()).isEqualTo(RefundState.CLOSED);
        assertThat(story.sale().refunded()).hasToString("EUR 1200.00");
        assertThat(printed("refund-by-two-people"))
                .containsPattern("approve for sales +s\\.arnaud +sales-approved")
                .containsPattern("approve for accounting +c\\.leroy +accounting-approved")
                .containsPattern("fail payment +bank +P-1 AC06 +payment-failed")
                .containsPattern("confirm payment +bank +P-2 EUR 600\\.00 +partially-paid")
                .containsPattern("confirm payment +bank +P-3 EUR 600\\.00 +paid")
                .contains("Paid EUR 1200.00, still held EUR 0.00");
    }

    @Test
    void a_returned_direct_debit_takes_its_VAT_back() {
        String printed = printed("returned-direct-debit");
        assertThat(printed).contains("Did not stay: EUR 3192.30 of the payment of 2026-09-14 (AM04)");
        assertThat(printed).containsPattern("2026-09-14 +payment of FA-0001 +S 5\\.5 % +2760\\.00 +151\\.80");
        assertThat(printed)
                .containsPattern("2026-09-19 +returned payment of FA-0001 +S 5\\.5 % +-2760\\.00 +-151\\.80");
        assertThat(printed).containsPattern("2026-09 +in all +0\\.00 +0\\.00\n");
        assertThat(printed).contains("VAT that became due EUR 591.00 of EUR 591.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smaller-scope",
                "buyer-withdraws",
                "progress-with-retention",
                "refund-by-two-people",
                "returned-direct-debit"
            })
    void every_fact_of_a_story_is_written_as_JSON(String name) throws Exception {
        Run run = Run.of(file(name), "--json", directory.toString());
        assertThat(run.code()).isZero();
        List<SaleFact> facts = play(name).sale().facts();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> written = files.sorted().toList();
            assertThat(written).hasSize(facts.size() + 1);
            for (Path file : written) {
                JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
                assertThat(document.get("schema").stringValue()).isEqualTo("acompte/1");
                assertThat(file.toString()).endsWith("-" + document.get("type").stringValue() + ".json");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"smaller-scope", "buyer-withdraws", "progress-with-retention", "returned-direct-debit"})
    void a_story_whose_last_money_is_missing_is_not_proven(String name) throws Exception {
        Sale sale = play(name).sale();
        int last = sale.facts().size() - 1;
        while (!(sale.facts().get(last) instanceof Payment) && last > 2) {
            last--;
        }
        Sale unfinished = Sale.of(sale.contract(), sale.terms(), sale.facts().subList(0, last));
        assertThat(StoryProof.of(unfinished, Played.vatOf(unfinished)).holds()).isFalse();
    }

    @Test
    void a_proof_without_the_credit_note_shows_the_difference() throws Exception {
        Sale sale = play("smaller-scope").sale();
        Sale unfinished = Sale.of(sale.contract(), sale.terms(), sale.facts().subList(0, 4));
        StoryProof proof = StoryProof.of(unfinished, Played.vatOf(unfinished));
        assertThat(proof.holds()).isFalse();
        assertThat(proof.rows().get(0).difference()).hasToString("EUR 83.33");
        assertThat(proof.money().fits()).isTrue();
    }

    @Test
    void every_step_is_described() throws IOException {
        String text = Files.readString(Path.of("../docs/stories.md"));
        for (Class<?> family : List.of(StoryStep.OfContract.class, MoneyStep.class, CaseStep.class)) {
            for (Class<?> step : family.getPermittedSubclasses()) {
                assertThat(text).contains('`' + name(step) + '`');
            }
        }
        for (Class<?> change : ScopeChange.class.getPermittedSubclasses()) {
            assertThat(text).contains(name(change));
        }
    }

    private static String name(Class<?> step) {
        return step.getAnnotation(com.fasterxml.jackson.annotation.JsonTypeName.class)
                .value();
    }

    private static String printed(String name) {
        Run run = Run.of(file(name));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  proof holds\n");
        return run.out();
    }

    static PlayedStory play(String name) throws Exception {
        byte[] json = Files.readString(Path.of(file(name))).getBytes(UTF_8);
        return StoryPlayer.play(name, StoryReader.read(name, json));
    }

    private static String file(String name) {
        return STORIES.resolve(name + ".json").toString();
    }
}
