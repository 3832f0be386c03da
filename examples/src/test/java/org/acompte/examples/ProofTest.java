package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.acompte.jackson.AcompteJson;
import org.acompte.json.QuoteFile;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proof that could not fail would prove nothing. */
class ProofTest {
    private Sale paid;

    @BeforeEach
    void play() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("quotes/shop-fittings.json")) {
            QuoteFile file = AcompteJson.read(in, QuoteFile.class);
            paid = Story.play(file.quote(), file.depositPlan());
        }
    }

    @Test
    void it_holds_when_everything_is_invoiced_and_paid() {
        assertThat(Proof.of(paid, ledger(paid)).holds()).isTrue();
    }

    @Test
    void it_fails_without_the_last_payment() {
        assertThat(paid.facts().get(paid.version() - 1)).isInstanceOf(Payment.class);
        assertThat(Proof.of(first(paid.version() - 1), ledger(paid)).holds()).isFalse();
    }

    @Test
    void it_fails_without_the_final_invoice() {
        Sale unfinished = first(paid.version() - 2);
        Proof proof = Proof.of(unfinished, Optional.empty());
        assertThat(proof.holds()).isFalse();
        assertThat(proof.rows().get(0).difference()).hasToString("EUR -550.00");
        assertThat(proof.rows().get(1).difference()).hasToString("EUR -110.00");
    }

    @Test
    void it_fails_when_VAT_is_missing_in_the_ledger() {
        Sale unfinished = first(paid.version() - 2);
        assertThat(Proof.of(paid, ledger(unfinished)).holds()).isFalse();
    }

    private Sale first(int facts) {
        return Sale.of(paid.contract(), paid.terms(), paid.facts().subList(0, facts));
    }

    private static Optional<VatLedger> ledger(Sale sale) {
        return Optional.of(VatLedger.of(sale, FrenchVat.regime()));
    }
}
