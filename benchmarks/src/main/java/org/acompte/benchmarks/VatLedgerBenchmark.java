package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** S-7: the VAT of a sale whose final invoice was paid in a hundred parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VatLedgerBenchmark {
    private static final int PAYMENTS = 100;

    private final Sale invoiced;
    private final List<Payment> payments = new ArrayList<>();
    private final Sale paid;

    /** Plays the sale and checks that the VAT of each payment is in the ledger. */
    public VatLedgerBenchmark() {
        Sale sale = Sale.of(Data.services(20), DepositPlan.none());
        FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-0102", LocalDate.of(2026, 9, 30));
        invoiced = sale.plus(invoice);
        for (int i = 0; i < PAYMENTS; i++) {
            Money part = Money.ofMinor(CurrencyUnit.EUR, 10_000 + i);
            payments.add(Payment.of(invoice, part, LocalDate.of(2026, 10, 1).plusDays(i)));
        }
        paid = addPayments();
        if (vatLedger().movements().size() < PAYMENTS) {
            throw new IllegalStateException("too few movements");
        }
    }

    @Benchmark
    public Sale addPayments() {
        Sale sale = invoiced;
        for (int i = 0; i < PAYMENTS; i++) {
            sale = sale.plus(payments.get(i));
        }
        return sale;
    }

    @Benchmark
    public VatLedger vatLedger() {
        return VatLedger.of(paid, FrenchVat.regime());
    }
}
