package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The life of a sale as {@link RawSale} computes it, in BigDecimal of two decimals. */
public final class DecimalSale {
    private static final BigDecimal FIRST = new BigDecimal("0.30");
    private static final BigDecimal BOTH = new BigDecimal("0.50");
    private static final BigDecimal ZERO = new BigDecimal("0.00");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    final BigDecimal[] quote;
    final BigDecimal[] first;
    final BigDecimal[] second;
    final BigDecimal[] last;
    final BigDecimal[] credit;

    private DecimalSale(
            BigDecimal[] quote, BigDecimal[] first, BigDecimal[] second, BigDecimal[] last, BigDecimal[] credit) {
        this.quote = quote;
        this.first = first;
        this.second = second;
        this.last = last;
        this.credit = credit;
    }

    static DecimalSale live(int[] rateOf, BigDecimal[] amounts, BigDecimal[] rates) {
        BigDecimal[] quote = total(rateOf, amounts, rates);
        BigDecimal total = sum(quote);
        BigDecimal asked = share(total, FIRST);
        BigDecimal[] first = carve(quote, asked, total, rates);
        BigDecimal[] left = less(quote, first);
        BigDecimal[] second = carve(left, share(total, BOTH).subtract(asked), total.subtract(asked), rates);
        BigDecimal[] last = less(left, second);
        DecimalSale sale = new DecimalSale(quote, first, second, last, mirror(last));
        sale.requireClosed();
        return sale;
    }

    private static BigDecimal[] total(int[] rateOf, BigDecimal[] amounts, BigDecimal[] rates) {
        BigDecimal[] cells = new BigDecimal[2 * rates.length];
        Arrays.fill(cells, ZERO);
        for (int i = 0; i < amounts.length; i++) {
            cells[2 * rateOf[i]] = cells[2 * rateOf[i]].add(amounts[i]);
        }
        for (int i = 0; i < rates.length; i++) {
            cells[2 * i + 1] = share(cells[2 * i], rates[i]);
        }
        return cells;
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal fraction) {
        return amount.multiply(fraction).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(BigDecimal[] cells) {
        BigDecimal sum = ZERO;
        for (BigDecimal cell : cells) {
            sum = sum.add(cell);
        }
        return sum;
    }

    private static BigDecimal[] carve(BigDecimal[] there, BigDecimal wanted, BigDecimal sum, BigDecimal[] rates) {
        if (wanted.signum() < 0 || wanted.compareTo(sum) > 0) {
            throw new IllegalStateException("more is asked than what is left");
        }
        BigDecimal[] parts = new BigDecimal[rates.length];
        BigDecimal[] rests = new BigDecimal[rates.length];
        BigDecimal left = wanted;
        for (int i = 0; i < rates.length; i++) {
            BigDecimal product = wanted.multiply(there[2 * i].add(there[2 * i + 1]));
            parts[i] = product.divide(sum, 2, RoundingMode.DOWN);
            rests[i] = product.subtract(parts[i].multiply(sum));
            left = left.subtract(parts[i]);
        }
        for (; left.signum() > 0; left = left.subtract(CENT)) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i].compareTo(rests[greatest]) > 0) {
                    greatest = i;
                }
            }
            parts[greatest] = parts[greatest].add(CENT);
            rests[greatest] = BigDecimal.ONE.negate();
        }
        BigDecimal[] taken = new BigDecimal[there.length];
        for (int i = 0; i < rates.length; i++) {
            take(there, 2 * i, parts[i], rates[i], taken);
        }
        return taken;
    }

    private static void take(BigDecimal[] there, int at, BigDecimal part, BigDecimal rate, BigDecimal[] taken) {
        BigDecimal base = there[at];
        BigDecimal vat = there[at + 1];
        if (part.compareTo(base.add(vat)) < 0) {
            BigDecimal inside = part.multiply(rate).divide(BigDecimal.ONE.add(rate), 2, RoundingMode.HALF_UP);
            vat = vat.min(part).min(inside.max(part.subtract(base)));
            base = part.subtract(vat);
        }
        taken[at] = base;
        taken[at + 1] = vat;
    }

    private static BigDecimal[] less(BigDecimal[] cells, BigDecimal[] part) {
        BigDecimal[] rest = new BigDecimal[cells.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = cells[i].subtract(part[i]);
            if (rest[i].signum() < 0) {
                throw new IllegalStateException("more is invoiced than what is there");
            }
        }
        return rest;
    }

    private static BigDecimal[] mirror(BigDecimal[] cells) {
        BigDecimal[] mirrored = new BigDecimal[cells.length];
        for (int i = 0; i < cells.length; i++) {
            mirrored[i] = cells[i].negate();
        }
        return mirrored;
    }

    private void requireClosed() {
        for (int i = 0; i < quote.length; i++) {
            if (first[i].add(second[i]).add(last[i]).compareTo(quote[i]) != 0
                    || last[i].add(credit[i]).signum() != 0) {
                throw new IllegalStateException("the sale does not close");
            }
        }
    }

    /** As {@link RawSale#figures}. */
    long[][] figures() {
        return new long[][] {minor(quote), minor(first), minor(second), minor(last), minor(mirror(credit))};
    }

    private static long[] minor(BigDecimal[] cells) {
        long[] minor = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            minor[i] = cells[i].unscaledValue().longValueExact();
        }
        return minor;
    }
}
