package org.acompte.benchmarks;

/**
 * The life of a sale by hand, on minor units in arrays: for each rate the amount without VAT and then the VAT.
 * Carries what one would check by hand: no part above what is there, no cent lost, nothing left at the end.
 */
public final class RawSale {
    private static final long WHOLE = 1_000_000;
    private static final long FIRST = 300_000;
    private static final long BOTH = 500_000;

    final long[] quote;
    final long[] first;
    final long[] second;
    final long[] last;
    /** What the credit note takes back, below zero. */
    final long[] credit;

    private RawSale(long[] quote, long[] first, long[] second, long[] last, long[] credit) {
        this.quote = quote;
        this.first = first;
        this.second = second;
        this.last = last;
        this.credit = credit;
    }

    static RawSale live(int[] rateOf, long[] amounts, long[] rates) {
        long[] quote = total(rateOf, amounts, rates);
        long total = sum(quote);
        long asked = share(total, FIRST);
        long[] first = carve(quote, asked, total, rates);
        long[] left = less(quote, first);
        long[] second = carve(left, share(total, BOTH) - asked, total - asked, rates);
        long[] last = less(left, second);
        RawSale sale = new RawSale(quote, first, second, last, mirror(last));
        sale.requireClosed();
        return sale;
    }

    private static long[] total(int[] rateOf, long[] amounts, long[] rates) {
        long[] cells = new long[2 * rates.length];
        for (int i = 0; i < amounts.length; i++) {
            cells[2 * rateOf[i]] += amounts[i];
        }
        for (int i = 0; i < rates.length; i++) {
            cells[2 * i + 1] = share(cells[2 * i], rates[i]);
        }
        return cells;
    }

    private static long share(long amount, long millionths) {
        return over(Math.multiplyExact(amount, millionths), WHOLE);
    }

    /** Rounds half up, away from zero. */
    private static long over(long n, long d) {
        return (n < 0 ? n - d / 2 : n + d / 2) / d;
    }

    private static long sum(long[] cells) {
        long sum = 0;
        for (long cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /** Takes an amount with VAT by largest remainder, and the VAT out of each part. */
    private static long[] carve(long[] there, long wanted, long sum, long[] rates) {
        if (wanted < 0 || wanted > sum) {
            throw new IllegalStateException("more is asked than what is left");
        }
        long[] parts = new long[rates.length];
        long[] rests = new long[rates.length];
        long left = wanted;
        for (int i = 0; i < rates.length; i++) {
            long product = Math.multiplyExact(wanted, there[2 * i] + there[2 * i + 1]);
            parts[i] = product / sum;
            rests[i] = product - parts[i] * sum;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i] > rests[greatest]) {
                    greatest = i;
                }
            }
            parts[greatest]++;
            rests[greatest] = -1;
        }
        long[] taken = new long[there.length];
        for (int i = 0; i < rates.length; i++) {
            take(there, 2 * i, parts[i], rates[i], taken);
        }
        return taken;
    }

    private static void take(long[] there, int at, long part, long rate, long[] taken) {
        long base = there[at];
        long vat = there[at + 1];
        if (part < base + vat) {
            long inside = over(Math.multiplyExact(part, rate), WHOLE + rate);
            vat = Math.min(Math.min(vat, part), Math.max(part - base, inside));
            base = part - vat;
        }
        taken[at] = base;
        taken[at + 1] = vat;
    }

    private static long[] less(long[] cells, long[] part) {
        long[] rest = new long[cells.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = cells[i] - part[i];
            if (rest[i] < 0) {
                throw new IllegalStateException("more is invoiced than what is there");
            }
        }
        return rest;
    }

    private static long[] mirror(long[] cells) {
        long[] mirrored = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            mirrored[i] = -cells[i];
        }
        return mirrored;
    }

    private void requireClosed() {
        for (int i = 0; i < quote.length; i++) {
            if (first[i] + second[i] + last[i] != quote[i] || last[i] + credit[i] != 0) {
                throw new IllegalStateException("the sale does not close");
            }
        }
    }

    /** Quote, deposits, final invoice and what the credit note takes back, in minor units. */
    long[][] figures() {
        return new long[][] {quote, first, second, last, mirror(credit)};
    }
}
