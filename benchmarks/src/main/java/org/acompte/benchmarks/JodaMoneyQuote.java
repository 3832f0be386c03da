package org.acompte.benchmarks;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jodamoney.AmountRepresentation;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The same quote as records of a host, with Jackson 2, its databind and jackson-datatype-joda-money: what a host would
 * pick that does not know acompte. Amounts are decimal strings there too.
 */
final class JodaMoneyQuote {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING))
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JodaMoneyQuote() {}

    record Place(@Nullable List<String> lines, String postCode, String city, String country) {}

    record Person(
            @Nullable String kind,
            String name,
            Place address,
            @Nullable String vatNumber) {}

    record Vat(String category, BigDecimal rate) {}

    record Item(
            String label,
            BigDecimal quantity,
            @Nullable String unit,
            Money unitPrice,
            Vat vat,
            String nature,
            Money amount) {}

    record Row(Vat vat, BigDecimal withoutVat, BigDecimal vatAmount, BigDecimal withVat) {}

    record Total(String currency, List<Row> rows, BigDecimal withoutVat, BigDecimal vatAmount, BigDecimal withVat) {}

    record Quote(
            String schema,
            String type,
            String number,
            LocalDate sentOn,
            LocalDate validUntil,
            Person seller,
            Person buyer,
            String priceBasis,
            String vatRounding,
            List<Item> lines,
            Money lineTotal,
            Money discountTotal,
            Money chargeTotal,
            Total total,
            LocalDate acceptedOn) {

        /** Whether it says what a quote of acompte says. */
        boolean matches(AcceptedQuote accepted) {
            Scope scope = accepted.scope();
            boolean same = number.equals(accepted.number())
                    && acceptedOn.equals(accepted.acceptedOn())
                    && lineTotal.equals(scope.totals().lineTotal())
                    && total.withVat.compareTo(scope.total().withVat().getAmount()) == 0
                    && lines.size() == scope.lines().size();
            for (int i = 0; same && i < lines.size(); i++) {
                Line line = scope.lines().get(i);
                same = lines.get(i).amount.equals(line.amount())
                        && lines.get(i).label.equals(line.label())
                        && lines.get(i)
                                        .vat
                                        .rate
                                        .compareTo(new BigDecimal(
                                                line.vatTreatment().rate().plain()))
                                == 0;
            }
            return same;
        }
    }

    static Quote read(String json) {
        try {
            return MAPPER.readValue(json, Quote.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Quote quote) {
        try {
            return MAPPER.writeValueAsString(quote);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
