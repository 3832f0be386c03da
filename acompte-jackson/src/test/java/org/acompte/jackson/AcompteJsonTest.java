package org.acompte.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.deposit.DepositPlan;
import org.acompte.json.*;
import org.junit.jupiter.api.Test;

class AcompteJsonTest {

    @Test
    void a_quote_file_is_read_back_as_it_was_written() {
        QuoteFile file = new QuoteFile(Samples.everything(), Samples.everyInstalment());

        assertThat(Read.quote(AcompteJson.write(file))).isEqualTo(file);
        assertThat(Read.quote(AcompteJson.writePretty(file))).isEqualTo(file);
    }

    @Test
    void a_draft_is_a_quote_file_without_deposits() {
        assertThat(Read.quote(AcompteJson.write(Samples.kitchen())))
                .isEqualTo(new QuoteFile(Samples.kitchen(), DepositPlan.none()));
    }
}
