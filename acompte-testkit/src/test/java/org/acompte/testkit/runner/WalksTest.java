package org.acompte.testkit.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acompte.testkit.SaleStep;
import org.acompte.testkit.SaleWalk;
import org.acompte.testkit.Walks;
import org.junit.jupiter.api.Test;

/** All laws and the oracle on 20,000 walks; {@code -Pwalks} runs millions. */
class WalksTest {
    private static final long SEED = 0;

    @Test
    void twenty_thousand_walks_keep_every_law_and_agree_with_the_oracle() throws InterruptedException {
        WalkRun run = new WalkRun(20_000, SEED, 2, 1, true);
        WalkRun.Outcome outcome = run.run(done -> {});
        assertThat(outcome.failing().map(run::report)).as("%s", run).isEmpty();
        for (SaleStep.Kind kind : SaleStep.Kind.values()) {
            boolean isNeverLegal = kind.compareTo(SaleStep.Kind.STALE_DOCUMENT) >= 0;
            assertThat(outcome.tally().recorded(kind) > 0).as("%s", kind).isEqualTo(!isNeverLegal);
        }
        assertThat(outcome.tally().refusals())
                .containsKeys("AC-DOC-02", "AC-DOC-03", "AC-DOC-05", "AC-DOC-06", "AC-DEP-01", "AC-DEP-02", "AC-DEP-03")
                .containsKeys("AC-DEP-05", "AC-DEP-06", "AC-FIN-01", "AC-FIN-03", "AC-CRN-01", "AC-CRN-03")
                .containsKeys("AC-CRN-07", "AC-PAY-01", "AC-REF-01", "AC-REA-04", "AC-AMD-01")
                .containsKeys("AC-PRG-01", "AC-PRG-02", "AC-PRG-03", "AC-PRG-04", "AC-PRG-05", "AC-PRG-07", "AC-PRG-08")
                .containsKeys("AC-RET-01", "AC-RET-02", "AC-RSV-02", "AC-RSV-03", "AC-RSV-04", "AC-REV-01", "AC-REV-02")
                .containsKeys("AC-WOF-01", "AC-WOF-02", "AC-WOF-03", "AC-TRF-01", "AC-TRF-03", "AC-TRF-04", "AC-TRF-06")
                .containsKeys("AC-CAN-01", "AC-CAN-05", "AC-CAN-06", "AC-CAN-07", "AC-WAI-01", "AC-AMD-03");
    }

    @Test
    void a_seed_is_one_walk_and_the_sampled_walk_ends_with_the_same_sale() {
        for (long seed = 0; seed < 200; seed++) {
            SaleWalk walk = Walks.of(seed);
            assertThat(Walks.of(seed).end()).isEqualTo(walk.end());
            assertThat(Walks.sampled(seed).end()).isEqualTo(walk.end());
            assertThat(Recipe.of(seed).walk().end()).isEqualTo(walk.end());
        }
    }

    @Test
    void a_failing_walk_is_shrunk_to_what_makes_it_fail() {
        Predicate<Recipe> fails = recipe -> recipe.walk().end().finalInvoice().isPresent();
        Recipe failing = Recipe.of(firstFailing(fails));
        Recipe smallest = Shrinker.shrink(failing, fails);
        assertThat(smallest.steps()).containsExactly(new SaleStep(SaleStep.Kind.FINAL_INVOICE, 0, 1000));
        assertThat(smallest.start().scope().lines()).hasSize(1);
        assertThat(smallest.start().plan().instalments()).isEmpty();
        assertThat(Story.of(smallest)).contains("FINAL_INVOICE(0, 1000)", "final invoice N-1");
    }

    private static long firstFailing(Predicate<Recipe> fails) {
        long seed = 0;
        while (Recipe.of(seed).steps().size() < 10 || !fails.test(Recipe.of(seed))) {
            seed++;
        }
        return seed;
    }

    @Test
    void an_exception_is_a_failure() {
        Optional<Failure> failure = Failure.of(
                () -> {
                    throw new IllegalStateException("no posting");
                },
                true,
                true);
        assertThat(failure.orElseThrow().kind()).isEqualTo("java.lang.IllegalStateException");
        assertThat(failure.orElseThrow().texts().get(0)).contains("no posting");
        assertThat(Failure.of(SaleWalk.of(Walks.sale(1), List.of()), true, true))
                .isEmpty();
    }
}
