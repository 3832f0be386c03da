package org.acompte.jackson;

import java.util.Arrays;
import java.util.function.Function;

/** The codes of an enum, as JSON has them. */
final class Codes<E extends Enum<E>> {
    private final E[] values;
    private final String[] codes;

    private Codes(E[] values, String[] codes) {
        this.values = values;
        this.codes = codes;
    }

    static <E extends Enum<E>> Codes<E> of(E[] values, Function<E, String> code) {
        return new Codes<>(values, Arrays.stream(values).map(code).toArray(String[]::new));
    }

    /** Reads a code. */
    E read(Input in) {
        String code = in.text();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].equals(code)) {
                return values[i];
            }
        }
        throw JsonRules.UNKNOWN_CODE.broken("code", Shown.of(code), "allowed", String.join(", ", codes));
    }
}
