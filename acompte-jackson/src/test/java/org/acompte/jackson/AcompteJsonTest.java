package org.acompte.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.deposit.DepositPlan;
import org.junit.jupiter.api.Test;

class AcompteJsonTest {

    @Test
    void a_quote_file_is_read_back_as_it_was_written() {
        QuoteFile file = new QuoteFile(Samples.everything(), Samples.everyInstalment());

        assertThat(AcompteJson.readQuote(AcompteJson.write(file))).isEqualTo(file);
        assertThat(AcompteJson.readQuote(AcompteJson.writePretty(file))).isEqualTo(file);
    }

    @Test
    void a_draft_is_a_quote_file_without_deposits() {
        assertThat(AcompteJson.readQuote(AcompteJson.write(Samples.kitchen())))
                .isEqualTo(new QuoteFile(Samples.kitchen(), DepositPlan.none()));
    }
}
