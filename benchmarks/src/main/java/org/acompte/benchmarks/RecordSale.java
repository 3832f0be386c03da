package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.benchmarks.RecordQuote.Breakdown;
import org.joda.money.Money;

/** The life of a sale as a good developer writes it with records, streams and Joda-Money. */
public record RecordSale(RecordQuote quote, Breakdown total, List<Document> documents) {
    private static final BigDecimal FIRST = new BigDecimal("0.30");
    private static final BigDecimal SECOND = new BigDecimal("0.20");

    public RecordSale {
        documents = List.copyOf(documents);
    }

    /** An invoice, or a credit note below zero with the number that it corrects. */
    record Document(String number, LocalDate issuedOn, Optional<String> corrects, Breakdown amount) {}

    static RecordSale of(RecordQuote quote) {
        return new RecordSale(quote, quote.totals().breakdown(), List.of());
    }

    static RecordSale live(RecordQuote quote) {
        LocalDate day = quote.sentOn();
        RecordSale sale = RecordSale.of(quote)
                .deposit("FA-0041", day.plusDays(7), FIRST)
                .deposit("FA-0042", day.plusDays(30), FIRST.add(SECOND))
                .last("FA-0102", day.plusDays(90));
        if (!sale.left().isZero()) {
            throw new IllegalStateException("the sale does not close");
        }
        RecordSale credited = sale.credit("AV-0001", day.plusDays(95), "FA-0102");
        if (!credited.invoiced("FA-0102").isZero()) {
            throw new IllegalStateException("the credit note does not close");
        }
        return credited;
    }

    /** Asks a share of the total with VAT, cumulated over the deposits. */
    RecordSale deposit(String number, LocalDate day, BigDecimal reached) {
        Money target = total.withVat().multipliedBy(reached, RoundingMode.HALF_UP);
        Breakdown left = left();
        Money asked = target.minus(total.withVat().minus(left.withVat()));
        return plus(new Document(number, day, Optional.empty(), left.carve(asked)));
    }

    RecordSale last(String number, LocalDate day) {
        return plus(new Document(number, day, Optional.empty(), left()));
    }

    RecordSale credit(String number, LocalDate day, String corrected) {
        return plus(new Document(
                number, day, Optional.of(corrected), invoiced(corrected).negated()));
    }

    /** What is not invoiced yet. */
    Breakdown left() {
        return documents.stream().map(Document::amount).reduce(total, Breakdown::minus);
    }

    /** What an invoice asks less its credit notes. */
    Breakdown invoiced(String number) {
        return documents.stream()
                .filter(each -> each.number.equals(number)
                        || each.corrects.filter(number::equals).isPresent())
                .map(Document::amount)
                .reduce(Breakdown::plus)
                .orElseThrow();
    }

    private RecordSale plus(Document document) {
        List<Document> more = new ArrayList<>(documents);
        more.add(document);
        return new RecordSale(quote, total, more);
    }

    /** As {@link RawSale#figures}. */
    long[][] figures() {
        return new long[][] {
            total.figures(),
            documents.get(0).amount().figures(),
            documents.get(1).amount().figures(),
            documents.get(2).amount().figures(),
            documents.get(3).amount().negated().figures()
        };
    }
}
