package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.refund.RefundEvent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.Signature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments, durations, time zones and hashes have one form each, and no other is read as something close to it. */
public abstract class RefundTextSuite {

    /** The line of Jackson. */
    protected abstract JsonLine line();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-01",
                "2026-10-01T08:00Z",
                "2026-10-01T08:00:00",
                "2026-10-01T08:00:00+02:00",
                "2026-10-01 08:00:00Z",
                "2026-10-01T24:00:00Z",
                "2026-10-01T23:59:60Z",
                "2026-02-30T08:00:00Z",
                "2026-10-01t08:00:00z",
                "2026-10-01T08:00:00.0000000001Z",
                "+12026-10-01T08:00:00Z",
                "1790841600"
            })
    void a_text_that_is_no_moment_in_utc_is_refused(String text) {
        String json = Golden.read("signature-minimal").replace("2026-10-01T08:00:00Z", text);

        assertThatThrownBy(() -> line().read(json, Signature.class))
                .hasMessageStartingWith(
                        "[AC-JSN-16] \"" + text + "\" is not a moment such as 2026-09-30T08:00:00Z, at /at (line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01T08:00:00.5Z", "2026-10-01T08:00:00.000000001Z", "2026-10-01T23:59:59.999Z"})
    void a_moment_keeps_its_fraction(String text) {
        String json = Golden.read("signature-minimal").replace("2026-10-01T08:00:00Z", text);

        assertThat(line().read(json, Signature.class).at()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT", "P3D", "72H", "PT-72H", "-PT72H", "PT72h", "PT1.5H", "PT9999999999H", "PT1H1H"})
    void a_text_that_is_no_duration_is_refused(String text) {
        String json = Golden.read("refund-policy-minimal").replace("PT72H", text);

        assertThatThrownBy(() -> line().read(json, RefundPolicy.class))
                .hasMessageStartingWith(
                        "[AC-JSN-16] \"" + text + "\" is not a duration such as PT72H, at /escalationDelay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nowhere", "Paris", "+99:00", "Europe/Paris ", ""})
    void a_text_that_is_no_time_zone_is_refused(String text) {
        String json = Golden.read("refund-policy-minimal").replace("Europe/Paris", text);

        assertThatThrownBy(() -> line().read(json, RefundPolicy.class))
                .hasMessageStartingWith(
                        "[AC-JSN-16] \"" + text + "\" is not a time zone such as Europe/Paris, at /zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ZZ"})
    void a_text_that_is_no_hash_is_refused(String text) {
        String json = Golden.read("refund-event-minimal").replaceFirst("\"hash\": \"..", "\"hash\": \"" + text);

        assertThatThrownBy(() -> line().read(json, RefundEvent.class))
                .hasMessageContaining("is not a hash of 64 hexadecimal digits, at /hash (line ");
    }
}
