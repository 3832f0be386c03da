package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;

import java.util.ArrayList;
import java.util.List;
import org.acompte.deposit.DepositPlan;
import org.acompte.json.QuoteFile;
import org.acompte.quote.SentQuote;

/** Quotes in every state, orders and quote files. */
final class QuoteSamples {
    static final List<Sample> ALL = all();

    private QuoteSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        quotes(all);
        return List.copyOf(all);
    }

    private static void quotes(List<Sample> all) {
        all.add(Sample.of("quote-complete", new QuoteFile(Given.everything(), Given.everyInstalment())));
        all.add(Sample.of("quote-minimal", new QuoteFile(Given.minimal(), DepositPlan.none())));
        all.add(Sample.of("quote-draft", Given.minimal()));
        SentQuote sent = Given.minimal().send(day("2026-09-02"), day("2026-10-02"));
        all.add(Sample.of("sent-quote-complete", Given.everything().send(day("2026-09-02"), day("2026-10-02"))));
        all.add(Sample.of("sent-quote-minimal", sent));
        all.add(Sample.of("accepted-quote-complete", Given.accepted(Given.everything())));
        all.add(Sample.of("accepted-quote-minimal", sent.accept(day("2026-09-09"))));
        all.add(Sample.of(
                "closed-quote-complete",
                Given.everything().send(day("2026-09-02"), day("2026-10-02")).expire(day("2026-10-03"))));
        all.add(Sample.of("closed-quote-minimal", sent.decline(day("2026-09-09"))));
        all.add(Sample.of("order-complete", Given.everything().order(day("2026-09-09"))));
        all.add(Sample.of("order-minimal", Given.minimal().order(day("2026-09-09"))));
    }
}
