package org.acompte.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.acompte.amount.VatTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A quote as a good developer writes it with records, streams and Joda-Money. */
public record RecordQuote(String number, LocalDate sentOn, List<Line> lines, List<Discount> discounts) {
    private static final Money ZERO = Money.zero(CurrencyUnit.EUR);
    private static final Amounts NOTHING = new Amounts(ZERO, ZERO);

    public RecordQuote {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }

    /** A category of VAT and its rate, as a fraction of one. */
    record Vat(String category, BigDecimal rate) {

        static Vat of(VatTreatment treatment) {
            BigDecimal percent = treatment.rate().value();
            return new Vat(treatment.category().code(), percent.movePointLeft(2));
        }

        Money on(Money withoutVat) {
            return withoutVat.multipliedBy(rate, RoundingMode.HALF_UP);
        }

        Money inside(Money withVat) {
            BigDecimal exact = withVat.getAmount().multiply(rate);
            return Money.of(withVat.getCurrencyUnit(), exact.divide(BigDecimal.ONE.add(rate), 2, RoundingMode.HALF_UP));
        }
    }

    record Line(String label, BigDecimal quantity, BigMoney price, Vat vat, Money amount) {

        static Line of(String label, BigDecimal quantity, BigMoney price, Vat vat) {
            return new Line(
                    label, quantity, price, vat, price.multipliedBy(quantity).toMoney(RoundingMode.HALF_UP));
        }
    }

    /** A discount on the lines of one kind of VAT. */
    sealed interface Discount permits Percent, Fixed {
        Vat vat();

        Money on(Money lines);
    }

    record Percent(Vat vat, BigDecimal share) implements Discount {
        @Override
        public Money on(Money lines) {
            return lines.multipliedBy(share, RoundingMode.HALF_UP);
        }
    }

    record Fixed(Vat vat, Money amount) implements Discount {
        @Override
        public Money on(Money lines) {
            return amount;
        }
    }

    record Amounts(Money withoutVat, Money vat) {

        Money withVat() {
            return withoutVat.plus(vat);
        }

        Amounts plus(Amounts other) {
            return new Amounts(withoutVat.plus(other.withoutVat), vat.plus(other.vat));
        }

        Amounts minus(Amounts other) {
            return new Amounts(withoutVat.minus(other.withoutVat), vat.minus(other.vat));
        }

        Amounts negated() {
            return new Amounts(withoutVat.negated(), vat.negated());
        }

        boolean isNegative() {
            return withoutVat.isNegative() || vat.isNegative();
        }

        boolean isZero() {
            return withoutVat.isZero() && vat.isZero();
        }
    }

    record Breakdown(Map<Vat, Amounts> rows) {

        static Breakdown of(Map<Vat, Money> withoutVat) {
            return new Breakdown(withoutVat.entrySet().stream()
                    .collect(ordered(
                            row -> row.getKey(),
                            row -> new Amounts(row.getValue(), row.getKey().on(row.getValue())))));
        }

        Money withVat() {
            return rows.values().stream().map(Amounts::withVat).reduce(ZERO, Money::plus);
        }

        Breakdown plus(Breakdown other) {
            Map<Vat, Amounts> sum = new LinkedHashMap<>(rows);
            other.rows.forEach((vat, amounts) -> sum.merge(vat, amounts, Amounts::plus));
            return new Breakdown(sum);
        }

        Breakdown negated() {
            return new Breakdown(rows.entrySet().stream()
                    .collect(ordered(Map.Entry::getKey, row -> row.getValue().negated())));
        }

        Breakdown minus(Breakdown part) {
            Map<Vat, Amounts> rest = new LinkedHashMap<>(rows);
            part.rows.forEach((vat, amounts) ->
                    rest.put(vat, rest.getOrDefault(vat, NOTHING).minus(amounts)));
            if (rest.values().stream().anyMatch(Amounts::isNegative)) {
                throw new IllegalStateException("more is invoiced than what is there");
            }
            return new Breakdown(rest);
        }

        boolean isZero() {
            return rows.values().stream().allMatch(Amounts::isZero);
        }

        /** One share of an amount before its cents are rounded up. */
        private record Share(Vat vat, Amounts there, Money floor, BigDecimal rest) {}

        /** Takes an amount with VAT by largest remainder, and the VAT out of each part. */
        Breakdown carve(Money wanted) {
            Money sum = withVat();
            if (wanted.isNegative() || wanted.isGreaterThan(sum)) {
                throw new IllegalStateException("more is asked than what is left");
            }
            List<Share> shares = rows.entrySet().stream()
                    .map(row -> share(row.getKey(), row.getValue(), wanted, sum))
                    .toList();
            Money left = wanted.minus(shares.stream().map(Share::floor).reduce(ZERO, Money::plus));
            Set<Vat> roundedUp = shares.stream()
                    .sorted(Comparator.comparing(Share::rest).reversed())
                    .limit(left.getAmountMinorInt())
                    .map(Share::vat)
                    .collect(Collectors.toSet());
            return new Breakdown(shares.stream()
                    .collect(ordered(
                            Share::vat,
                            share -> part(
                                    share, roundedUp.contains(share.vat) ? share.floor.plusMinor(1) : share.floor))));
        }

        private static Share share(Vat vat, Amounts there, Money wanted, Money sum) {
            BigDecimal product = wanted.getAmount().multiply(there.withVat().getAmount());
            BigDecimal floor = product.divide(sum.getAmount(), 2, RoundingMode.DOWN);
            return new Share(
                    vat,
                    there,
                    Money.of(sum.getCurrencyUnit(), floor),
                    product.subtract(floor.multiply(sum.getAmount())));
        }

        private static Amounts part(Share share, Money part) {
            Amounts there = share.there;
            if (part.equals(there.withVat())) {
                return there;
            }
            Money vat = least(least(there.vat, part), greatest(part.minus(there.withoutVat), share.vat.inside(part)));
            return new Amounts(part.minus(vat), vat);
        }

        private static Money least(Money one, Money other) {
            return one.isLessThan(other) ? one : other;
        }

        private static Money greatest(Money one, Money other) {
            return one.isGreaterThan(other) ? one : other;
        }

        private static <T> Collector<T, ?, Map<Vat, Amounts>> ordered(
                Function<T, Vat> key, Function<T, Amounts> value) {
            return toMap(key, value, Amounts::plus, LinkedHashMap::new);
        }

        /** For each row in minor units, the amount without VAT and then the VAT. */
        long[] figures() {
            return rows.values().stream()
                    .flatMap(row -> Stream.of(row.withoutVat, row.vat))
                    .mapToLong(Money::getAmountMinorLong)
                    .toArray();
        }
    }

    public record Totals(Money lineTotal, Money discountTotal, Breakdown breakdown) {

        /** As {@link RawTotals#figures}. */
        long[] figures() {
            return LongStream.concat(
                            LongStream.of(lineTotal.getAmountMinorLong(), discountTotal.getAmountMinorLong()),
                            LongStream.of(breakdown.figures()))
                    .toArray();
        }
    }

    Totals totals() {
        Map<Vat, Money> sums = sums();
        Map<Vat, Money> taken = discounts.stream()
                .collect(toMap(Discount::vat, each -> each.on(sums.getOrDefault(each.vat(), ZERO)), Money::plus));
        Map<Vat, Money> left = new LinkedHashMap<>(sums);
        taken.forEach((vat, size) -> left.merge(vat, size.negated(), Money::plus));
        return new Totals(sum(sums), sum(taken), Breakdown.of(left));
    }

    private Map<Vat, Money> sums() {
        return lines.stream()
                .collect(groupingBy(Line::vat, LinkedHashMap::new, reducing(ZERO, Line::amount, Money::plus)));
    }

    private static Money sum(Map<Vat, Money> amounts) {
        return amounts.values().stream().reduce(ZERO, Money::plus);
    }
}
