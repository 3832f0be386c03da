package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.acompte.benchmarks.RecordQuote.Discount;
import org.acompte.benchmarks.RecordQuote.Vat;

/** The data of the other contenders as records. */
final class Records {
    private static final LocalDate SENT = LocalDate.of(2026, 9, 2);

    private Records() {}

    /** The kinds of VAT, the highest first. */
    static List<Vat> vats() {
        return Data.rates().stream().map(Vat::of).toList();
    }

    static List<RecordQuote.Line> lines(List<Source> sources) {
        return sources.stream()
                .map(each -> RecordQuote.Line.of(each.label(), each.decimalQuantity(), each.price(), each.vat()))
                .toList();
    }

    static RecordQuote quote(List<RecordQuote.Line> lines, List<Discount> discounts) {
        return new RecordQuote("D-2026-017", SENT, lines, discounts);
    }
}
