package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the JSON form over values of all types. */
public abstract class RoundTripSuite extends LineSuite {

    @Provide
    static Arbitrary<Sample> values() {
        return Arbitraries.oneOf(QuoteValues.any(), SaleValues.any(), RefundValues.any(), VatValues.any());
    }

    /** Reading is the inverse of writing, whichever way the value is written and read. */
    @Property(tries = 500)
    void a_value_is_read_back_as_it_was_written(@ForAll("values") Sample sample) {
        String json = line().write(sample.value());

        assertThat(line().read(json, sample.type())).isEqualTo(sample.value());
        assertThat(line().read(line().writePretty(sample.value()), sample.type()))
                .isEqualTo(sample.value());
        assertThat(line().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), sample.type()))
                .isEqualTo(sample.value());
        assertThat(line().readAsHost(line().writeAsHost(sample.value()), sample.type()))
                .isEqualTo(sample.value());
        assertThat(line().write(line().read(json, sample.type()))).isEqualTo(json);
    }

    /** The order of properties means nothing. */
    @Property(tries = 200)
    void the_order_of_properties_is_free(@ForAll("values") Sample sample, @ForAll Random random) {
        String json = line().write(sample.value());
        String mixed = Shuffled.of(json, random);

        assertThat(line().read(mixed, sample.type())).isEqualTo(sample.value());
        assertThat(line().write(line().read(mixed, sample.type()))).isEqualTo(json);
    }
}
