package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatTreatment;
import org.acompte.benchmarks.RecordQuote.Vat;
import org.acompte.quote.Line;
import org.joda.money.BigMoney;

/** What a line is built from, in the types of every contender, so that none of them has to convert while it is timed. */
record Source(
        String label,
        Quantity quantity,
        BigMoney price,
        VatTreatment treatment,
        BigDecimal decimalQuantity,
        BigDecimal decimalPrice,
        BigDecimal percent,
        Vat vat) {

    static List<Source> of(List<Line> lines) {
        List<Vat> vats = Records.vats();
        return lines.stream().map(line -> of(line, vats)).toList();
    }

    private static Source of(Line line, List<Vat> vats) {
        return new Source(
                line.label(),
                line.quantity(),
                line.unitPrice(),
                line.vatTreatment(),
                line.quantity().value(),
                line.unitPrice().getAmount(),
                line.vatTreatment().rate().value(),
                vats.get(Data.rates().indexOf(line.vatTreatment())));
    }

    /** Builds the lines again. */
    static List<Line> lines(List<Source> sources) {
        List<Line> lines = new ArrayList<>(sources.size());
        for (Source each : sources) {
            lines.add(Line.of(each.label, each.quantity, each.price, each.treatment));
        }
        return lines;
    }
}
