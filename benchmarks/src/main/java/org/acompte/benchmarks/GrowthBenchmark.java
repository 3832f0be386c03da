package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** S-3: the last facts of a sale of so many, half of them deposits and half payments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final Money PART = Money.ofMinor(CurrencyUnit.EUR, 1_17);

    @Param({"10", "100", "1000", "10000"})
    public int facts;

    private final Sale empty = Sale.of(Data.quote(20), DepositPlan.none());
    private Sale sale = empty;
    private DepositInvoice deposit = next("FA-0");
    private Sale waiting = empty;
    private Payment payment = Payment.of(deposit, PART, DAY);
    private Sale full = empty;

    /** Pays one deposit after the other; the last one waits for its payment. */
    @Setup
    public void play() {
        for (int i = 1; i < facts / 2; i++) {
            sale = sale.plus(deposit).plus(Payment.of(deposit, PART, DAY));
            deposit = next("FA-" + i);
        }
        waiting = sale.plus(deposit);
        payment = Payment.of(deposit, PART, DAY);
        full = waiting.plus(payment);
        if (full.facts().size() != facts || !full.outstanding().isZero()) {
            throw new IllegalStateException("not so many facts");
        }
    }

    private DepositInvoice next(String number) {
        return sale.draftDeposit(Deposit.ofWithVat(PART)).issue(number, DAY);
    }

    @Benchmark
    public DepositInvoice draftAndIssue() {
        return next("FA-NEXT");
    }

    @Benchmark
    public Sale addInvoice() {
        return sale.plus(deposit);
    }

    @Benchmark
    public Sale addPayment() {
        return waiting.plus(payment);
    }

    @Benchmark
    public Sale rebuild() {
        return Sale.of(full.contract(), full.terms(), full.facts());
    }
}
