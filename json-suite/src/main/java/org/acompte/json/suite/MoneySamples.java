package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.ExchangeRate;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money received, given back, moved and given up. */
final class MoneySamples {
    static final List<Sample> ALL = all();

    private MoneySamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        money(all);
        return List.copyOf(all);
    }

    private static void money(List<Sample> all) {
        DepositInvoice deposit = Given.kitchenSale().draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        all.add(Sample.of(
                "payment-complete",
                Payment.onAccount(eur("6000.00"), day("2026-09-12"))
                        .plus(deposit, eur("5184.00"))
                        .withReference("VIR 4711")));
        all.add(Sample.of("payment-minimal", Payment.onAccount(eur("0.01"), day("2026-09-12"))));
        all.add(Sample.of(
                "refund-complete",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withReference("VIR 4712")));
        all.add(Sample.of(
                "refund-of-case",
                Refund.of(deposit, eur("100.00"), day("2026-09-20")).withRefundCase("RC-7")));
        all.add(Sample.of(
                "refund-reservation-complete",
                new RefundReservation("RC-7", "FA-0041", eur("100.00"), eur("20.00"), day("2026-09-18"))));
        all.add(Sample.of(
                "reallocation-minimal", new Reallocation(eur("100.00"), day("2026-09-21"), "FA-0041", "FA-0042")));
        moved(all, deposit);
        all.add(Sample.of("refund-minimal", Refund.onAccount(eur("0.01"), day("2026-09-20"))));
    }

    private static void moved(List<Sample> all, DepositInvoice deposit) {
        Payment converted = Payment.converted(
                        Money.parse("CHF 5000.00"), ExchangeRate.of("1.0368"), CurrencyUnit.EUR, day("2026-09-12"))
                .plus(deposit, eur("5184.00"))
                .withReference("VIR 4711");
        all.add(Sample.of("payment-converted", converted));
        all.add(Sample.of(
                "payment-reversal-minimal",
                PaymentReversal.of(Payment.onAccount(eur("0.01"), day("2026-09-12")), day("2026-09-14"), "AM04")));
        all.add(Sample.of(
                "payment-reversal-part",
                PaymentReversal.ofPart(converted, eur("184.00"), day("2026-09-14"), "bank-fee")));
        all.add(Sample.of(
                "write-off-minimal", WriteOff.ofShortfall(deposit, eur("0.02"), day("2026-09-13"), "transfer-fee")));
        all.add(Sample.of(
                "write-off-complete",
                WriteOff.ofOverpayment(deposit, eur("6.00"), day("2026-09-13"), "too-much")
                        .approvedBy("A. Martin")));
        TransferOut sent = TransferOut.of(
                "T-1", deposit, Given.minimal().order(day("2026-09-09")), eur("100.00"), day("2026-09-21"));
        all.add(Sample.of("transfer-out-complete", sent));
        all.add(Sample.of(
                "transfer-out-minimal",
                TransferOut.onAccount(
                        "T-2",
                        Given.minimal().order(day("2026-09-09")),
                        Given.kitchen().order(day("2026-09-09")),
                        eur("0.01"),
                        day("2026-09-21"))));
        all.add(Sample.of("transfer-in-complete", sent.arrival().allocatedTo(deposit)));
        all.add(Sample.of("transfer-in-minimal", sent.arrival()));
    }
}
