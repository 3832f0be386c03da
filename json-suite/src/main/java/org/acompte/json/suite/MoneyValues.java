package org.acompte.json.suite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.deposit.PaymentTerms;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.ForeignMoney;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.SaleFact;
import org.acompte.sale.Side;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Facts about money by themselves, with whatever texts, days and currencies a host may have. */
final class MoneyValues {
    private MoneyValues() {}

    static Arbitrary<Sample> any() {
        Arbitrary<Sample> facts = Arbitraries.oneOf(
                        payments().map(each -> (SaleFact) each), repayments(), transfers(), endings())
                .map(fact -> Sample.of("fact", fact));
        return Arbitraries.oneOf(facts, others());
    }

    private static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "JPY", "BHD", "CHF").map(CurrencyUnit::of),
                        Arbitraries.longs().between(1, 999_999_999_999L))
                .as(Money::ofMinor);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 70_000)
                .map(days -> Given.day("1990-01-01").plusDays(days));
    }

    private static Arbitrary<String> numbers() {
        return QuoteValues.texts(50);
    }

    private static Arbitrary<ExchangeRate> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9_999_999_999L),
                        Arbitraries.integers().between(0, 10))
                .as((unscaled, scale) -> ExchangeRate.of(BigDecimal.valueOf(unscaled, scale)));
    }

    private static Arbitrary<Payment> payments() {
        Arbitrary<Payment> plain = Combinators.combine(
                        amounts(),
                        days(),
                        numbers().list().uniqueElements().ofMaxSize(3),
                        QuoteValues.texts(140).optional())
                .as((amount, day, invoices, reference) -> new Payment(amount, day, parts(amount, invoices), reference));
        Arbitrary<Payment> converted = Combinators.combine(
                        Arbitraries.longs().between(100_000, 9_999_999),
                        Arbitraries.longs().between(1, 99_999_999_999L),
                        days())
                .as((minor, rate, day) -> Payment.converted(
                        Money.ofMinor(CurrencyUnit.of("CHF"), minor),
                        ExchangeRate.of(BigDecimal.valueOf(rate, 10).add(BigDecimal.valueOf(1, 3))),
                        CurrencyUnit.EUR,
                        day));
        return Arbitraries.oneOf(plain, converted);
    }

    private static List<PaymentAllocation> parts(Money amount, List<String> invoices) {
        Money least = Money.ofMinor(amount.getCurrencyUnit(), 1);
        return amount.isLessThan(least.multipliedBy(invoices.size()))
                ? List.of()
                : invoices.stream()
                        .map(each -> new PaymentAllocation(each, least))
                        .toList();
    }

    private static Arbitrary<SaleFact> repayments() {
        return Arbitraries.oneOf(
                Combinators.combine(payments(), amounts(), days(), numbers()).as(PaymentReversal::new),
                Combinators.combine(
                                amounts(),
                                days(),
                                numbers(),
                                QuoteValues.texts(140).optional(),
                                numbers().optional())
                        .as((amount, day, invoice, reference, refundCase) ->
                                new Refund(amount, day, Optional.of(invoice), reference, refundCase)),
                Combinators.combine(amounts(), days(), QuoteValues.texts(140).optional())
                        .as((amount, day, reference) -> new Refund(amount, day, Optional.empty(), reference)),
                Combinators.combine(numbers(), numbers(), amounts(), days())
                        .as((refundCase, deposit, amount, day) -> new RefundReservation(
                                refundCase, deposit, amount, Money.zero(amount.getCurrencyUnit()), day)),
                Combinators.combine(amounts(), days(), numbers())
                        .as((amount, day, number) -> new Reallocation(amount, day, "FROM", "T" + number.substring(1))),
                Combinators.combine(
                                Arbitraries.of(WriteOffKind.values()),
                                numbers(),
                                amounts(),
                                days(),
                                numbers(),
                                QuoteValues.texts(140).optional())
                        .as(WriteOff::new));
    }

    private static Arbitrary<SaleFact> transfers() {
        return Combinators.combine(
                        QuoteValues.texts(50),
                        QuoteValues.texts(49),
                        amounts(),
                        days(),
                        numbers().optional(),
                        Arbitraries.of(true, false))
                .as((id, other, amount, day, invoice, left) -> left
                        ? new TransferOut(id, other, "T" + other, amount, day, invoice)
                        : new TransferIn(id, other, "T" + other, amount, day, invoice));
    }

    private static Arbitrary<SaleFact> endings() {
        Arbitrary<Kept> kept = Combinators.combine(amounts(), QuoteValues.texts(200), Arbitraries.of(true, false))
                .as((amount, basis, indemnity) ->
                        indemnity ? Kept.indemnity(amount, basis) : Kept.consideration(amount, basis));
        Arbitrary<Factor> factors =
                Arbitraries.longs().between(1_000_000, 100_000_000).map(Factor::new);
        return Arbitraries.oneOf(
                Combinators.combine(
                                days(),
                                QuoteValues.texts(200),
                                kept.list().ofMinSize(1).ofMaxSize(3),
                                factors.optional())
                        .as((day, reason, all, factor) -> new Cancellation(Side.SELLER, day, reason, all, factor)),
                Combinators.combine(
                                numbers(),
                                amounts(),
                                days(),
                                QuoteValues.texts(140).optional())
                        .as(RetentionRelease::new),
                Combinators.combine(QuoteValues.texts(100), days(), QuoteValues.texts(200))
                        .as(DepositWaiver::new));
    }

    private static Arbitrary<Sample> others() {
        return Arbitraries.oneOf(
                rates().map(each -> Sample.of("exchange-rate", each)),
                Combinators.combine(amounts(), rates())
                        .as(ForeignMoney::new)
                        .map(each -> Sample.of("foreign-money", each)),
                Combinators.combine(Arbitraries.integers().between(0, 3650).map(PaymentTerms::new), days().optional())
                        .as(InvoiceTerms::new)
                        .map(each -> Sample.of("invoice-terms", each)));
    }
}
