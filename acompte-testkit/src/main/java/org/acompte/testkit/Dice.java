package org.acompte.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of choices; one seed always makes the same choices. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A decimal number from the least to the most unscaled value, both included. */
    BigDecimal decimal(long least, long most, int scale) {
        return BigDecimal.valueOf(random.nextLong(least, most + 1), scale);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
