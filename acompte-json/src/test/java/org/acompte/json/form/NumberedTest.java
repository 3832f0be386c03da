package org.acompte.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NumberedTest {
    /** A value that counts how often it is hashed. */
    private record Lengthy(AtomicInteger hashed) {
        @Override
        public int hashCode() {
            hashed.incrementAndGet();
            return 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lengthy;
        }
    }

    @Test
    void a_long_value_is_hashed_once_however_often_it_is_named() {
        Numbered<Lengthy> numbered = new Numbered<>();
        Lengthy value = new Lengthy(new AtomicInteger());

        for (int i = 0; i < 1000; i++) {
            assertThat(numbered.of(value)).isZero();
        }

        assertThat(value.hashed).hasValueLessThan(3);
        assertThat(numbered.of(new Lengthy(new AtomicInteger())))
                .as("equal to it")
                .isZero();
    }
}
