package org.acompte.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acompte.rule.Citation;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Sale;
import org.acompte.testkit.Walks;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.junit.jupiter.api.Test;

class VatLawsTest {
    /** Cites another article each time it is asked. */
    private static final class Unsure implements VatRegime {
        private int asked;

        private Citation article() {
            asked++;
            return Citation.of("art. " + asked);
        }

        @Override
        public TaxPoint advance(VatSupply supply, LocalDate on) {
            return TaxPoint.of(TaxPointBasis.ON_RECEIPT, article());
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            return TaxPoint.of(TaxPointBasis.ON_SUPPLY, article());
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return article();
        }
    }

    @Test
    void a_regime_that_cites_what_is_not_in_force_breaks_p10() {
        Sale sale = Walks.of(firstWithMovements()).end();
        assertThat(Laws.brokenBy(sale, new Unsure())).extracting(BrokenLaw::law).contains("P-10");
        assertThat(Laws.brokenBy(sale)).isEmpty();
    }

    @Test
    void most_walks_move_vat_under_each_regime_so_that_the_laws_have_something_to_say() {
        int asked = 0;
        int moved = 0;
        for (long seed = 0; seed < 500; seed++) {
            Sale sale = Walks.of(seed).end();
            for (VatRegime regime : Regimes.someFor(sale, 2)) {
                asked++;
                moved += movements(sale, regime) > 0 ? 1 : 0;
            }
        }
        assertThat(moved).isGreaterThan(asked / 3);
    }

    private static long firstWithMovements() {
        long seed = 0;
        while (movements(Walks.of(seed).end(), new Unsure()) == 0) {
            seed++;
        }
        return seed;
    }

    private static int movements(Sale sale, VatRegime regime) {
        try {
            return VatLedger.of(sale, regime).movements().size();
        } catch (RuleViolationException e) {
            return 0;
        }
    }
}
