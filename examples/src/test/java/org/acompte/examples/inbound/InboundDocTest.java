package org.acompte.examples.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.acompte.jackson.AcompteJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/inbound.md} shows a body that is taken, one that is not, and what comes back. */
class InboundDocTest {
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_bodies_and_the_answers_are_real() throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/inbound.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```json\n".length(), block.length() - "```".length()))
                .toList();
        assertThat(blocks).hasSize(4);

        Intake good = Intake.of(blocks.get(0), Locale.ENGLISH);
        assertAnswer(Answer.accepted(good.accepted().orElseThrow()), blocks.get(1));
        Intake bad = Intake.of(blocks.get(2), Locale.FRENCH);
        assertAnswer(Answer.refused(Refusal.INVALID, Locale.FRENCH, bad.problems()), blocks.get(3));
    }

    private static void assertAnswer(Answer answer, String shown) {
        JsonMapper mapper = AcompteJson.mapper();
        assertThat(mapper.readTree(answer.body())).isEqualTo(mapper.readTree(shown));
    }
}
