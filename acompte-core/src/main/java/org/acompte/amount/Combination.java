package org.acompte.amount;

/** What happens to two figures of the same place, for all places at once. */
enum Combination {
    PLUS {
        @Override
        long[] of(long[] mine, long[] others) {
            if (areZero(others)) {
                return mine;
            }
            if (areZero(mine)) {
                return others;
            }
            long[] sum = new long[mine.length];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = mine[i] + others[i];
            }
            return sum;
        }
    },
    MINUS {
        @Override
        long[] of(long[] mine, long[] others) {
            if (areZero(others)) {
                return mine;
            }
            long[] rest = new long[mine.length];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = mine[i] - others[i];
            }
            return rest;
        }
    },
    EXCESS {
        @Override
        long[] of(long[] mine, long[] others) {
            for (int i = 0; i < mine.length; i++) {
                if (beyond(mine[i], others[i]) != mine[i]) {
                    return beyond(mine, others);
                }
            }
            return mine;
        }

        private long[] beyond(long[] mine, long[] others) {
            long[] beyond = new long[mine.length];
            for (int i = 0; i < beyond.length; i++) {
                beyond[i] = beyond(mine[i], others[i]);
            }
            return beyond;
        }

        private long beyond(long mine, long other) {
            return Math.max(0, mine - other);
        }
    },
    CAP {
        @Override
        long[] of(long[] mine, long[] others) {
            for (int i = 0; i < mine.length; i++) {
                if (mine[i] > others[i]) {
                    return capped(mine, others);
                }
            }
            return mine;
        }

        private long[] capped(long[] mine, long[] others) {
            long[] capped = new long[mine.length];
            for (int i = 0; i < capped.length; i++) {
                capped[i] = Math.min(mine[i], others[i]);
            }
            return capped;
        }
    };

    /** Combines each figure with the other one of its place; returns one of the two if it is the result. */
    abstract long[] of(long[] mine, long[] others);

    static boolean areZero(long[] figures) {
        for (long figure : figures) {
            if (figure != 0) {
                return false;
            }
        }
        return true;
    }
}
