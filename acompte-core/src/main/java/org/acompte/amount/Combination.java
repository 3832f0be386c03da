package org.acompte.amount;

/** What happens to two figures of the same place. */
enum Combination {
    PLUS {
        @Override
        long of(long mine, long other) {
            return mine + other;
        }
    },
    MINUS {
        @Override
        long of(long mine, long other) {
            return mine - other;
        }
    },
    EXCESS {
        @Override
        long of(long mine, long other) {
            return Math.max(0, mine - other);
        }
    },
    CAP {
        @Override
        long of(long mine, long other) {
            return Math.min(mine, other);
        }
    };

    abstract long of(long mine, long other);
}
