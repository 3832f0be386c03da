package org.acompte.amount;

/** What happens to two figures of the same place. */
enum Combination {
    PLUS,
    MINUS,
    EXCESS,
    CAP;

    long of(long mine, long other) {
        return switch (this) {
            case PLUS -> mine + other;
            case MINUS -> mine - other;
            case EXCESS -> Math.max(0, mine - other);
            case CAP -> Math.min(mine, other);
        };
    }
}
