package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.form.Forms;
import org.acompte.json.suite.Mutations.Mutation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever single value of a document is wrong, it is refused by a rule and with a place, or it means something else. */
public abstract class MutationSuite {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TOLD = "\\[AC-[A-Z]{3}-[0-9]{2}] [^\\n]+ \\(line [0-9]+, column [0-9]+\\)[^\\n]*";

    /** The line of Jackson. */
    protected abstract JsonLine line();

    @TestFactory
    Stream<DynamicTest> a_document_with_one_value_changed_is_refused_or_read_as_what_it_says() {
        Mutations mutations = new Mutations();
        return Samples.all().stream()
                .filter(each -> Forms.isDocument(each.value()))
                .map(each -> dynamicTest(each.name(), () -> {
                    JsonNode json = MAPPER.readTree(line().write(each.value()));
                    mutations.of(each.type(), json).forEach(change -> isRefusedOrRead(change, each.type()));
                }));
    }

    private void isRefusedOrRead(Mutation mutation, Class<?> type) {
        String json = mutation.json().toString();
        List<Object> read = new ArrayList<>();
        Throwable refusal = catchThrowable(() -> read.add(line().read(json, type)));

        if (refusal == null) {
            assertThat((Object) line().read(line().write(read.get(0)), type))
                    .as(mutation.what())
                    .isEqualTo(read.get(0));
        } else {
            assertThat(refusal.getMessage()).as(mutation.what()).matches(TOLD + "(\\n" + TOLD + ")*");
        }
    }
}
