package org.acompte.vat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaxPointBasisTest {

    @Test
    void every_basis_has_a_code_of_its_own() {
        assertThat(TaxPointBasis.values())
                .extracting(TaxPointBasis::code)
                .containsExactly("on-receipt", "on-supply", "on-invoice", "on-invoice-or-15th");
    }
}
