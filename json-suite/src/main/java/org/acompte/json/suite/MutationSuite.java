package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.acompte.json.form.Forms;
import org.acompte.json.suite.Mutations.Mutation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever single value of a document is wrong, it is refused by a rule and with a place, or it means something else. */
public abstract class MutationSuite {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TOLD = "\\[AC-[A-Z]{3}-[0-9]{2}] [^\\n]+ \\(line [0-9]+, column [0-9]+\\)[^\\n]*";

    /** The line of Jackson. */
    protected abstract JsonLine line();

    static List<Sample> documents() {
        return Samples.all().stream()
                .filter(each -> Forms.isDocument(each.value()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_with_one_value_changed_is_refused_or_read_as_what_it_says(Sample sample) {
        for (Mutation mutation : Mutations.of(MAPPER.readTree(line().write(sample.value())))) {
            String json = mutation.json().toString();
            List<Object> read = new ArrayList<>();
            Throwable refusal = catchThrowable(() -> read.add(line().read(json, sample.type())));

            if (refusal == null) {
                assertThat(line().read(line().write(read.get(0)), sample.type()))
                        .as(mutation.what())
                        .isEqualTo(read.get(0));
            } else {
                assertThat(refusal.getMessage()).as(mutation.what()).matches(TOLD + "(\\n" + TOLD + ")*");
            }
        }
    }
}
