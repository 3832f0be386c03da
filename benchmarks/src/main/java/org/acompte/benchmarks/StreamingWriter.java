package org.acompte.benchmarks;

import java.io.StringWriter;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Party;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.quote.SentQuote;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes a quote as a host would by hand, with the streaming API of Jackson 3: the same JSON as acompte. */
final class StreamingWriter {
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

    private StreamingWriter() {}

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
}
