package org.acompte.benchmarks.report;

import java.util.Map;
import org.acompte.benchmarks.SettledSale;
import org.openjdk.jol.info.GraphLayout;

/** What a sale keeps in memory, without what it shares with all others: currencies, constants and rates. */
final class KeptMemory {
    static final String SETTLED_SALE = "KeptMemory.settledSale";

    private KeptMemory() {}

    static Map<String, Measure> measure() {
        GraphLayout sale = GraphLayout.parseInstance(SettledSale.of(20));
        GraphLayout shared = GraphLayout.parseInstance(SettledSale.shared());
        return Map.of(SETTLED_SALE, new Measure(0, sale.subtract(shared).totalSize()));
    }
}
