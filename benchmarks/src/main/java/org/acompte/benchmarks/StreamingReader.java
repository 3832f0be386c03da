package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Party;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.quote.SentQuote;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a quote as a host would by hand, with the streaming API of Jackson 3.
 * <p>
 * The same values as acompte, without the place of an error and the check of totals; what is unknown is refused.
 */
final class StreamingReader {
    private static final JsonFactory JSON = new JsonFactory();

    private StreamingReader() {}

    static AcceptedQuote read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return quote(json);
        }
    }

    private static AcceptedQuote quote(JsonParser json) {
        @Nullable String number = null;
        @Nullable LocalDate sentOn = null;
        @Nullable LocalDate validUntil = null;
        @Nullable LocalDate acceptedOn = null;
        @Nullable Seller seller = null;
        @Nullable Buyer buyer = null;
        PriceBasis basis = PriceBasis.WITHOUT_VAT;
        VatRounding rounding = VatRounding.PER_TREATMENT;
        List<Line> lines = List.of();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "schema", "type" -> json.nextStringValue();
                case "number" -> number = json.nextStringValue();
                case "sentOn" -> sentOn = LocalDate.parse(json.nextStringValue());
                case "validUntil" -> validUntil = LocalDate.parse(json.nextStringValue());
                case "acceptedOn" -> acceptedOn = LocalDate.parse(json.nextStringValue());
                case "seller" -> seller = (Seller) party(json, false);
                case "buyer" -> buyer = (Buyer) party(json, true);
                case "priceBasis" -> basis = code(json, PriceBasis.values(), PriceBasis::code);
                case "vatRounding" -> rounding = code(json, VatRounding.values(), VatRounding::code);
                case "lines" -> lines = lines(json);
                case "lineTotal", "discountTotal", "chargeTotal" -> money(json);
                case "total" -> breakdown(json);
                default -> throw new IllegalStateException(name);
            }
        }
        Scope scope = Scope.of(number, lines, List.of(), basis, rounding);
        return new AcceptedQuote(new SentQuote(number, seller, buyer, scope, sentOn, validUntil), acceptedOn);
    }

    private static <E> E code(JsonParser json, E[] values, Function<E, String> code) {
        String text = json.nextStringValue();
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalStateException(text);
    }

    private static Party party(JsonParser json, boolean buyer) {
        json.nextToken();
        @Nullable BuyerKind kind = null;
        @Nullable String partyName = null;
        @Nullable Address address = null;
        Optional<String> vatNumber = Optional.empty();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "kind" -> kind = code(json, BuyerKind.values(), BuyerKind::code);
                case "name" -> partyName = json.nextStringValue();
                case "address" -> address = address(json);
                case "vatNumber" -> vatNumber = Optional.of(json.nextStringValue());
                default -> throw new IllegalStateException(name);
            }
        }
        return buyer
                ? new Buyer(kind, partyName, address, List.of(), vatNumber)
                : new Seller(partyName, address, List.of(), vatNumber);
    }

    private static Address address(JsonParser json) {
        json.nextToken();
        List<String> lines = List.of();
        @Nullable String postCode = null;
        @Nullable String city = null;
        @Nullable String country = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "lines" -> {
                    lines = new ArrayList<>();
                    json.nextToken();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        lines.add(json.getString());
                    }
                }
                case "postCode" -> postCode = json.nextStringValue();
                case "city" -> city = json.nextStringValue();
                case "country" -> country = json.nextStringValue();
                default -> throw new IllegalStateException(name);
            }
        }
        return new Address(lines, postCode, city, country);
    }

    private static List<Line> lines(JsonParser json) {
        List<Line> lines = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            lines.add(line(json));
        }
        return lines;
    }

    private static Line line(JsonParser json) {
        @Nullable String label = null;
        @Nullable Quantity quantity = null;
        @Nullable String unit = null;
        @Nullable BigMoney price = null;
        @Nullable VatTreatment vat = null;
        @Nullable SupplyNature nature = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "label" -> label = json.nextStringValue();
                case "quantity" -> quantity = Quantity.of(json.nextStringValue());
                case "unit" -> unit = json.nextStringValue();
                case "unitPrice" -> price = money(json);
                case "vat" -> vat = treatment(json);
                case "nature" -> nature = code(json, SupplyNature.values(), SupplyNature::code);
                case "amount" -> money(json);
                default -> throw new IllegalStateException(name);
            }
        }
        Line line = Line.of(label, price, vat).withQuantity(quantity);
        if (unit != null) {
            line = line.withUnit(unit);
        }
        return nature == SupplyNature.SERVICES ? line : line.withNature(nature);
    }

    private static BigMoney money(JsonParser json) {
        json.nextToken();
        @Nullable String amount = null;
        @Nullable String currency = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "amount" -> amount = json.nextStringValue();
                case "currency" -> currency = json.nextStringValue();
                default -> throw new IllegalStateException(name);
            }
        }
        return BigMoney.of(CurrencyUnit.of(currency), new BigDecimal(amount));
    }

    private static VatTreatment treatment(JsonParser json) {
        json.nextToken();
        @Nullable String category = null;
        @Nullable String rate = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "category" -> category = json.nextStringValue();
                case "rate" -> rate = json.nextStringValue();
                default -> throw new IllegalStateException(name);
            }
        }
        Optional<ExemptionReason> none = Optional.empty();
        return new VatTreatment(VatCategory.of(category), VatRate.of(rate), none, Optional.empty());
    }

    private static void breakdown(JsonParser json) {
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "currency" -> CurrencyUnit.of(json.nextStringValue());
                case "withoutVat", "vatAmount", "withVat" -> new BigDecimal(json.nextStringValue());
                case "rows" -> {
                    json.nextToken();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        row(json);
                    }
                }
                default -> throw new IllegalStateException(name);
            }
        }
    }

    private static void row(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "vat" -> treatment(json);
                case "withoutVat", "vatAmount", "withVat" -> new BigDecimal(json.nextStringValue());
                default -> throw new IllegalStateException(name);
            }
        }
    }
}
