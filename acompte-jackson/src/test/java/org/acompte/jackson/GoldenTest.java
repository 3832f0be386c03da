package org.acompte.jackson;

import static org.acompte.jackson.Samples.day;
import static org.acompte.jackson.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Quote;
import org.acompte.quote.SentQuote;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each document, complete and minimal, is written exactly as its golden file has it.
 * <p>
 * To change the format on purpose, run with {@code -Dgolden.write=true} and review the difference.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Map.Entry<String, Object>> documents() {
        return all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_written_as_its_golden_file_has_it(Map.Entry<String, Object> document) throws IOException {
        Path file = GOLDEN.resolve(document.getKey() + ".json");
        String written = AcompteJson.writePretty(document.getValue()) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, written);
        }

        assertThat(written).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_stream_gets_the_same_document_in_utf_8_and_stays_open(Map.Entry<String, Object> document) {
        OpenStream compact = new OpenStream();
        OpenStream pretty = new OpenStream();
        AcompteJson.write(document.getValue(), compact);
        AcompteJson.writePretty(document.getValue(), pretty);

        assertThat(compact.toString(StandardCharsets.UTF_8)).isEqualTo(AcompteJson.write(document.getValue()));
        assertThat(pretty.toString(StandardCharsets.UTF_8)).isEqualTo(AcompteJson.writePretty(document.getValue()));
        assertThat(compact.closed || pretty.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_says_its_schema_and_its_type_first(Map.Entry<String, Object> document) {
        assertThat(AcompteJson.write(document.getValue()))
                .matches("\\{\"schema\":\"acompte/1\",\"type\":\"[a-z]+(-[a-z]+)*\",.*");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void any_mapper_with_the_module_writes_the_same(Map.Entry<String, Object> document) {
        assertThat(AcompteJson.mapper().writeValueAsString(document.getValue()))
                .isEqualTo(AcompteJson.write(document.getValue()));
    }

    @Test
    void every_golden_file_belongs_to_a_document() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names)
                    .isEqualTo(
                            all().keySet().stream().map(name -> name + ".json").collect(Collectors.toSet()));
        }
    }

    @Test
    void every_fact_and_every_state_of_a_quote_has_golden_files() {
        Set<String> written = all().values().stream()
                .map(each -> each.getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(written).containsAll(leaves(SaleFact.class)).containsAll(leaves(Quote.class));
    }

    private static Set<String> leaves(Class<?> family) {
        Set<String> names = new TreeSet<>();
        if (family.isSealed()) {
            for (Class<?> child : family.getPermittedSubclasses()) {
                names.addAll(leaves(child));
            }
        } else {
            names.add(family.getSimpleName());
        }
        return names;
    }

    private static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        quotes(all);
        invoices(all);
        money(all);
        works(all);
        endings(all);
        return all;
    }

    private static void quotes(Map<String, Object> all) {
        all.put("quote-complete", new QuoteFile(Samples.everything(), Samples.everyInstalment()));
        all.put("quote-minimal", new QuoteFile(minimal(), DepositPlan.none()));
        all.put("quote-draft", minimal());
        SentQuote sent = minimal().send(day("2026-09-02"), day("2026-10-02"));
        all.put("sent-quote-complete", Samples.everything().send(day("2026-09-02"), day("2026-10-02")));
        all.put("sent-quote-minimal", sent);
        all.put("accepted-quote-complete", Samples.accepted(Samples.everything()));
        all.put("accepted-quote-minimal", sent.accept(day("2026-09-09")));
        all.put(
                "closed-quote-complete",
                Samples.everything().send(day("2026-09-02"), day("2026-10-02")).expire(day("2026-10-03")));
        all.put("closed-quote-minimal", sent.decline(day("2026-09-09")));
        all.put("order-complete", Samples.everything().order(day("2026-09-09")));
        all.put("order-minimal", minimal().order(day("2026-09-09")));
        all.put(
                "amendment-complete",
                Amendment.of(
                        "D-2026-018-2", day("2026-10-15"), Samples.everything().scope()));
        all.put(
                "amendment-minimal",
                Amendment.of("D-2026-017-2", day("2026-10-15"), minimal().scope()));
    }

    private static void invoices(Map<String, Object> all) {
        Sale complete = Sale.of(Samples.accepted(Samples.everything()), Samples.everyInstalment());
        DepositInvoice earnest = complete.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        complete = complete.plus(earnest);
        DepositInvoice second = complete.draftNextDeposit().issue("FA-0042", day("2026-10-01"));
        complete = complete.plus(second);
        FinalInvoice balance = complete.draftFinalInvoice(
                        InvoiceTerms.payableWithin(30).suppliedOn(day("2026-11-30")))
                .issue("FA-0102", day("2026-12-01"));
        CreditNote credit =
                complete.draftCreditNote(second, CreditReasons.ERROR).issue("AV-0003", day("2026-10-02"));
        all.put("deposit-invoice-complete", earnest);
        all.put("final-invoice-complete", balance);
        all.put("credit-note-complete", credit);
        Sale closed = complete.plus(complete.draftFinalInvoice().issue("FA-0103", day("2026-12-01")));
        FinalInvoice last = closed.finalInvoice().orElseThrow();
        Credit lines = Credit.ofLine(1, eur("10.00")).plusLine(2, eur("5.00"));
        all.put(
                "credit-note-lines",
                closed.draftCreditNote(last, lines, CreditReasons.RETURN).issue("AV-0004", day("2026-12-02")));
        all.put(
                "credit-note-with-vat",
                closed.draftCreditNote(last, Credit.ofWithVat(eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0005", day("2026-12-02")));
        all.put(
                "credit-note-without-vat",
                closed.draftCreditNote(last, Credit.ofWithoutVat(eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0006", day("2026-12-02")));
        all.put(
                "credit-note-treatment",
                closed.draftCreditNote(
                                last, Credit.ofTreatment(Samples.S20, eur("12.00")), CreditReasons.PRICE_REDUCTION)
                        .issue("AV-0007", day("2026-12-02")));
        Sale credited = complete.plus(credit);
        all.put(
                "credit-reversal-minimal",
                credited.draftCreditReversal(credit, CreditReasons.ERROR).issue("AX-0001", day("2026-10-03")));
        all.put(
                "final-invoice-replacing",
                closed.draftReplacement(last, InvoiceTerms.ON_RECEIPT).issue("FA-0104", day("2026-12-03")));

        Sale minimal = Sale.of(minimal().order(day("2026-09-09")));
        all.put(
                "deposit-invoice-minimal",
                minimal.draftDeposit(EarnestMoney.ofWithVat(eur("12.00"))).issue("FA-1", day("2026-09-09")));
        FinalInvoice whole = minimal.draftFinalInvoice().issue("FA-2", day("2026-09-10"));
        all.put("final-invoice-minimal", whole);
        all.put(
                "credit-note-minimal",
                minimal.plus(whole).draftCreditNote(whole, CreditReasons.RETURN).issue("AV-1", day("2026-09-11")));
    }

    private static void money(Map<String, Object> all) {
        DepositInvoice deposit = Samples.kitchenSale().draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        all.put(
                "payment-complete",
                Payment.onAccount(eur("6000.00"), day("2026-09-12"))
                        .plus(deposit, eur("5184.00"))
                        .withReference("VIR 4711"));
        all.put("payment-minimal", Payment.onAccount(eur("0.01"), day("2026-09-12")));
        all.put(
                "refund-complete",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withReference("VIR 4712"));
        all.put(
                "refund-of-case",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withRefundCase("RC-7"));
        all.put(
                "refund-reservation-complete",
                new RefundReservation("RC-7", "FA-0041", eur("100.00"), eur("20.00"), day("2026-09-18")));
        all.put("reallocation-minimal", new Reallocation(eur("100.00"), day("2026-09-21"), "FA-0041", "FA-0042"));
        moved(all, deposit);
        all.put("refund-minimal", Refund.onAccount(eur("0.01"), day("2026-09-20")));
    }

    private static void moved(Map<String, Object> all, DepositInvoice deposit) {
        Payment converted = Payment.converted(
                        Money.parse("CHF 5000.00"), ExchangeRate.of("1.0368"), CurrencyUnit.EUR, day("2026-09-12"))
                .plus(deposit, eur("5184.00"))
                .withReference("VIR 4711");
        all.put("payment-converted", converted);
        all.put(
                "payment-reversal-minimal",
                PaymentReversal.of(Payment.onAccount(eur("0.01"), day("2026-09-12")), day("2026-09-14"), "AM04"));
        all.put(
                "payment-reversal-part",
                PaymentReversal.ofPart(converted, eur("184.00"), day("2026-09-14"), "bank-fee"));
        all.put("write-off-minimal", WriteOff.ofShortfall(deposit, eur("0.02"), day("2026-09-13"), "transfer-fee"));
        all.put(
                "write-off-complete",
                WriteOff.ofOverpayment(deposit, eur("6.00"), day("2026-09-13"), "too-much")
                        .approvedBy("A. Martin"));
        TransferOut sent =
                TransferOut.of("T-1", deposit, minimal().order(day("2026-09-09")), eur("100.00"), day("2026-09-21"));
        all.put("transfer-out-complete", sent);
        all.put(
                "transfer-out-minimal",
                TransferOut.onAccount(
                        "T-2",
                        minimal().order(day("2026-09-09")),
                        Samples.kitchen().order(day("2026-09-09")),
                        eur("0.01"),
                        day("2026-09-21")));
        all.put("transfer-in-complete", sent.arrival().allocatedTo(deposit));
        all.put("transfer-in-minimal", sent.arrival());
    }

    private static void works(Map<String, Object> all) {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(Percentage.of(30))))
                .plus(RetentionClause.of("guarantee", Percentage.of(5)));
        Sale sale = Sale.of(minimal().order(day("2026-09-09")), terms);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", day("2026-09-09")));
        ProgressInvoice first = sale.draftProgressInvoice(
                        Progress.ofLine(1, Percentage.of(40)),
                        InvoiceTerms.payableWithin(30).suppliedOn(day("2026-09-30")))
                .issue("S-1", day("2026-10-01"));
        all.put("progress-invoice-complete", first);
        sale = sale.plus(first);
        all.put("final-invoice-works", sale.draftFinalInvoice().issue("FA-2", day("2026-11-30")));
        Sale plain = Sale.of(minimal().order(day("2026-09-09")));
        all.put(
                "progress-invoice-minimal",
                plain.draftProgressInvoice(Progress.of(Percentage.of(50))).issue("S-1", day("2026-10-01")));
        all.put(
                "progress-invoice-delivered",
                plain.draftProgressInvoice(Progress.delivered(1, Quantity.of("0.5")))
                        .issue("S-1", day("2026-10-01")));
        all.put(
                "credit-note-treatments",
                sale.draftCreditNote(
                                first,
                                Credit.ofTreatments(first.amount().carve(eur("12.00"))),
                                CreditReasons.PRICE_REDUCTION)
                        .issue("AV-1", day("2026-10-02")));
        all.put("retention-release-minimal", RetentionRelease.of("guarantee", eur("2.40"), day("2027-10-01")));
        all.put(
                "retention-release-complete",
                RetentionRelease.of("guarantee", eur("2.40"), day("2026-10-05")).againstGuarantee("BG-77"));
    }

    private static void endings(Map<String, Object> all) {
        all.put("deposit-waiver-minimal", new DepositWaiver("A. Martin", day("2026-09-10"), "long-standing customer"));
        all.put(
                "cancellation-minimal",
                Cancellation.byBuyer(day("2026-09-20"), "change of plans", Kept.nothing("goodwill")));
        all.put(
                "cancellation-complete",
                Cancellation.bySeller(
                                day("2026-09-20"),
                                "out of stock",
                                Kept.indemnity(eur("50.00"), "contract section 9"),
                                Kept.consideration(eur("12.00"), "plans that were delivered"))
                        .givingEarnestMoneyBack(Factor.of("2")));
        all.put(
                "indemnity-invoice-minimal",
                Samples.kitchenSale()
                        .draftIndemnity(eur("300.00"), "earnest money")
                        .issue("I-1", day("2026-09-20")));
    }

    private static DraftQuote minimal() {
        return Quote.draft(
                        "1", Samples.SELLER.withIdentifiers(List.of()).withVatNumber(Optional.empty()), Samples.BUYER)
                .plusLine("Work", eur("100.00"), Samples.S20);
    }

    /** Knows whether it was closed. */
    private static final class OpenStream extends ByteArrayOutputStream {
        boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
