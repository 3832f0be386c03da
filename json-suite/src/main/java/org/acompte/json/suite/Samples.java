package org.acompte.json.suite;

import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.form.Forms;

/** All samples: each type complete and minimal, and what stands in between. */
public final class Samples {
    private static final List<Sample> EACH = Stream.of(
                    QuoteSamples.ALL, SaleSamples.ALL, RefundSamples.ALL, VatSamples.ALL)
            .flatMap(List::stream)
            .toList();

    private Samples() {}

    /** All samples. */
    public static List<Sample> all() {
        return EACH;
    }

    /** The samples that are documents. */
    public static List<Sample> documents() {
        return EACH.stream().filter(each -> Forms.isDocument(each.value())).toList();
    }

    /** The names of the golden files. */
    public static List<String> names() {
        return EACH.stream().map(Sample::name).toList();
    }
}
