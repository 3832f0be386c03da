package org.acompte.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.ClosedQuote;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Order;
import org.acompte.quote.SentQuote;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The JSON form of the acompte types, and of {@link Money} and {@link BigMoney}, for the mapper of a host.
 * <p>
 * Found by itself with {@code JsonMapper.builder().findAndAddModules()}, on the class path and on the module path, or
 * added with {@code addModule(new AcompteModule())}.
 * It changes no other type and no setting of the mapper: limits and the refusal of trailing content are those of the
 * host. {@link AcompteJson} has a mapper that is strict in all of it.
 * <p>
 * For example, a record with a component {@code Money price} is written as
 * {@code {"price":{"amount":"12.34","currency":"EUR"}}}.
 */
public final class AcompteModule extends JacksonModule {
    private static final Map<Class<?>, Output.Writing<?>> DOCUMENTS = new LinkedHashMap<>();

    static {
        document(QuoteFile.class, QuoteWriter::file);
        document(DraftQuote.class, QuoteWriter::draft);
        document(SentQuote.class, QuoteWriter::sent);
        document(AcceptedQuote.class, QuoteWriter::accepted);
        document(ClosedQuote.class, QuoteWriter::closed);
        document(Order.class, QuoteWriter::order);
        document(DepositInvoice.class, SaleWriter::deposit);
        document(ProgressInvoice.class, SaleWriter::progress);
        document(FinalInvoice.class, SaleWriter::balance);
        document(IndemnityInvoice.class, SaleWriter::indemnity);
        document(CreditNote.class, SaleWriter::credit);
        document(CreditReversal.class, SaleWriter::creditReversal);
        document(Payment.class, MoneyWriter::payment);
        document(PaymentReversal.class, MoneyWriter::reversal);
        document(Refund.class, MoneyWriter::refund);
        document(RefundReservation.class, MoneyWriter::reservation);
        document(Reallocation.class, MoneyWriter::reallocation);
        document(WriteOff.class, MoneyWriter::writeOff);
        document(TransferOut.class, MoneyWriter::transferOut);
        document(TransferIn.class, MoneyWriter::transferIn);
        document(RetentionRelease.class, SaleWriter::release);
        document(Amendment.class, SaleWriter::amendment);
        document(DepositWaiver.class, SaleWriter::waiver);
        document(Cancellation.class, SaleWriter::cancellation);
    }

    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();

    /** Makes the module, which is ready for any number of mappers. */
    public AcompteModule() {
        both(Money.class, Scalars::money, ScalarWriter::money);
        both(BigMoney.class, Scalars::price, ScalarWriter::price);
        both(Percentage.class, Scalars::percentage, ScalarWriter::percentage);
        both(VatRate.class, Scalars::rate, ScalarWriter::rate);
        both(Quantity.class, Scalars::quantity, ScalarWriter::quantity);
        both(VatTreatment.class, Scalars::treatment, ScalarWriter::treatment);
        both(Seller.class, PartyReader::seller, PartyWriter::seller);
        both(Buyer.class, PartyReader::buyer, PartyWriter::buyer);
        both(Address.class, PartyReader::address, PartyWriter::address);
        both(Identifier.class, PartyReader::identifier, PartyWriter::identifier);
        both(Line.class, LineReader::line, LineWriter::line);
        both(DepositPlan.class, PlanReader::plan, PlanWriter::plan);
        write(TaxedAmount.class, ScalarWriter::taxed);
        write(VatBreakdown.class, ScalarWriter::breakdown);
        DOCUMENTS.forEach(this::writeUnchecked);
        read(QuoteFile.class, QuoteReader::read);
    }

    private static <T> void document(Class<T> type, Output.Writing<T> writing) {
        DOCUMENTS.put(type, writing);
    }

    /** Tells whether a value is a document, which has a schema and a type of its own. */
    static boolean isDocument(Object value) {
        return DOCUMENTS.containsKey(value.getClass());
    }

    private <T> void both(Class<T> type, Input.Reading<T> reading, Output.Writing<T> writing) {
        read(type, reading);
        write(type, writing);
    }

    private <T> void read(Class<T> type, Input.Reading<T> reading) {
        deserializers.addDeserializer(type, new Reader<>(reading));
    }

    private <T> void write(Class<T> type, Output.Writing<T> writing) {
        serializers.addSerializer(type, new Writer<>(writing));
    }

    @SuppressWarnings("unchecked") // document(...) has paired them
    private <T> void writeUnchecked(Class<?> type, Output.Writing<?> writing) {
        write((Class<T>) type, (Output.Writing<T>) writing);
    }

    @Override
    public String getModuleName() {
        return "acompte";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Input.Reading<T> reading;

        Reader(Input.Reading<T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return Input.read(parser, reading);
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Output.Writing<T> writing;

        Writer(Output.Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writing.write(new Output(json), value);
        }
    }
}
