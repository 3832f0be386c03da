package org.acompte.benchmarks;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
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
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * The quote as a host would write it by hand with the streaming API of Jackson 3: the same JSON and the same values, no
 * place of errors, no check of totals; what is unknown is refused.
 */
final class StreamingQuote {
    private static final JsonFactory JSON = new JsonFactory();
    private static final SerializedString AMOUNT = new SerializedString("amount");
    private static final SerializedString CURRENCY = new SerializedString("currency");
    private static final SerializedString LABEL = new SerializedString("label");
    private static final SerializedString QUANTITY = new SerializedString("quantity");
    private static final SerializedString UNIT = new SerializedString("unit");
    private static final SerializedString UNIT_PRICE = new SerializedString("unitPrice");
    private static final SerializedString VAT = new SerializedString("vat");
    private static final SerializedString NATURE = new SerializedString("nature");
    private static final SerializedString CATEGORY = new SerializedString("category");
    private static final SerializedString RATE = new SerializedString("rate");

    private StreamingQuote() {}

    static String write(AcceptedQuote accepted) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            SentQuote quote = accepted.sent();
            json.writeStartObject();
            json.writeStringProperty("schema", "acompte/1");
            json.writeStringProperty("type", "accepted-quote");
            json.writeStringProperty("number", quote.number());
            json.writeStringProperty("sentOn", quote.sentOn().toString());
            json.writeStringProperty("validUntil", quote.validUntil().toString());
            json.writeName("seller");
            json.writeStartObject();
            party(json, quote.seller());
            json.writeName("buyer");
            json.writeStartObject();
            json.writeStringProperty("kind", quote.buyer().kind().code());
            party(json, quote.buyer());
            scope(json, quote.scope());
            json.writeStringProperty("acceptedOn", accepted.acceptedOn().toString());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void party(JsonGenerator json, Party party) {
        json.writeStringProperty("name", party.name());
        json.writeName("address");
        json.writeStartObject();
        Address address = party.address();
        if (!address.lines().isEmpty()) {
            json.writeName("lines");
            json.writeStartArray();
            for (String line : address.lines()) {
                json.writeString(line);
            }
            json.writeEndArray();
        }
        json.writeStringProperty("postCode", address.postCode());
        json.writeStringProperty("city", address.city());
        json.writeStringProperty("country", address.country());
        json.writeEndObject();
        if (party.vatNumber().isPresent()) {
            json.writeStringProperty("vatNumber", party.vatNumber().get());
        }
        json.writeEndObject();
    }

    private static void scope(JsonGenerator json, Scope scope) {
        json.writeStringProperty("priceBasis", scope.priceBasis().code());
        json.writeStringProperty("vatRounding", scope.vatRounding().code());
        json.writeName("lines");
        json.writeStartArray();
        for (Line line : scope.lines()) {
            line(json, line);
        }
        json.writeEndArray();
        json.writeName("lineTotal");
        money(json, scope.totals().lineTotal());
        json.writeName("discountTotal");
        money(json, scope.totals().discountTotal());
        json.writeName("chargeTotal");
        money(json, scope.totals().chargeTotal());
        json.writeName("total");
        breakdown(json, scope.total());
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeName(LABEL);
        json.writeString(line.label());
        json.writeName(QUANTITY);
        json.writeString(line.quantity().toString());
        if (line.unit().isPresent()) {
            json.writeName(UNIT);
            json.writeString(line.unit().get());
        }
        BigMoney price = line.unitPrice();
        json.writeName(UNIT_PRICE);
        json.writeStartObject();
        json.writeName(AMOUNT);
        json.writeString(price.getAmount().toPlainString());
        json.writeName(CURRENCY);
        json.writeString(price.getCurrencyUnit().getCode());
        json.writeEndObject();
        json.writeName(VAT);
        treatment(json, line.vatTreatment());
        json.writeName(NATURE);
        json.writeString(line.nature().code());
        json.writeName(AMOUNT);
        money(json, line.amount());
        json.writeEndObject();
    }

    private static void treatment(JsonGenerator json, VatTreatment vat) {
        json.writeStartObject();
        json.writeName(CATEGORY);
        json.writeString(vat.category().code());
        json.writeName(RATE);
        json.writeString(vat.rate().plain());
        if (vat.exemption().isPresent() || vat.group().isPresent()) {
            throw new IllegalStateException("not in this quote");
        }
        json.writeEndObject();
    }

    private static void money(JsonGenerator json, Money money) {
        json.writeStartObject();
        json.writeName(AMOUNT);
        json.writeString(money.getAmount().toPlainString());
        json.writeName(CURRENCY);
        json.writeString(money.getCurrencyUnit().getCode());
        json.writeEndObject();
    }

    private static void breakdown(JsonGenerator json, VatBreakdown breakdown) {
        json.writeStartObject();
        json.writeName(CURRENCY);
        json.writeString(breakdown.currency().getCode());
        json.writeName("rows");
        json.writeStartArray();
        for (VatBreakdown.Row row : breakdown.rows()) {
            json.writeStartObject();
            json.writeName(VAT);
            treatment(json, row.treatment());
            figures(json, row.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        figures(json, breakdown.total());
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, TaxedAmount amount) {
        json.writeStringProperty("withoutVat", amount.withoutVat().getAmount().toPlainString());
        json.writeStringProperty("vatAmount", amount.vat().getAmount().toPlainString());
        json.writeStringProperty("withVat", amount.withVat().getAmount().toPlainString());
    }

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

    private static <E> E code(JsonParser json, E[] values, java.util.function.Function<E, String> code) {
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
