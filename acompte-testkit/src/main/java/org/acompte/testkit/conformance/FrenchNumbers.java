package org.acompte.testkit.conformance;

import java.time.LocalDate;
import org.acompte.vat.fr.invoice.NumberSeries;

/** The first number of February after the last one of January, with a prefix of year and month. */
final class FrenchNumbers implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        String january = inputs.require("lastOfJanuary");
        LocalDate last = LocalDate.parse(january.substring(0, 7) + "-31");
        NumberSeries series = NumberSeries.continuous().plus(january, last);
        LocalDate first = last.plusDays(1);
        answers.put("firstOfFebruary", series.next(first.toString().substring(0, 8), first));
    }
}
