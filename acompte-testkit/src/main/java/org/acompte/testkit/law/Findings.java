package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** Collects broken laws; texts are only made for those. */
final class Findings {
    private final List<BrokenLaw> broken = new ArrayList<>();
    private Object place = "the start";

    /** Says after what the next findings are found. */
    void at(Object where) {
        place = where;
    }

    void require(String law, boolean kept, String what) {
        if (!kept) {
            broken.add(new BrokenLaw(law, what + ", after " + place));
        }
    }

    void requireEqual(String law, Object found, Object expected, String what) {
        if (!Objects.equals(found, expected)) {
            broken.add(new BrokenLaw(law, what + " is " + found + ", expected " + expected + ", after " + place));
        }
    }

    void requireEqual(String law, Money found, long expected, String what) {
        if (found.getAmountMinorLong() != expected) {
            broken.add(new BrokenLaw(
                    law, what + " is " + found + ", expected " + expected + " minor units, after " + place));
        }
    }

    List<BrokenLaw> all() {
        return List.copyOf(broken);
    }
}
