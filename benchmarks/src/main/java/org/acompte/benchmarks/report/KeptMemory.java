package org.acompte.benchmarks.report;

import java.util.Map;
import org.acompte.benchmarks.SettledSale;
import org.acompte.sale.Sale;
import org.openjdk.jol.info.GraphLayout;

/** What a sale keeps in memory: all that it reaches, and without what its host gave it. */
final class KeptMemory {
    static final String SETTLED_SALE = "KeptMemory.settledSale";
    static final String WITH_TEXTS = "KeptMemory.settledSaleWithTexts";

    private KeptMemory() {}

    static Map<String, Measure> measure() {
        Sale settled = SettledSale.of(20);
        GraphLayout all = GraphLayout.parseInstance(settled);
        GraphLayout given = GraphLayout.parseInstance(SettledSale.given(settled));
        return Map.of(
                WITH_TEXTS,
                new Measure(0, all.totalSize()),
                SETTLED_SALE,
                new Measure(0, all.subtract(given).totalSize()));
    }
}
