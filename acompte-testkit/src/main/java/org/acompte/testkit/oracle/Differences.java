package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.joda.money.Money;

/** Collects what the two implementations do not agree on. */
final class Differences {
    private final List<String> found = new ArrayList<>();
    private Object place = "the start";

    void at(Object where) {
        place = where;
    }

    void compare(String what, VatBreakdown theirs, Table ours) {
        compare(what, (Object) Table.read(theirs), ours);
    }

    void compare(String what, Money theirs, Fraction ours) {
        compare(what, (Object) Fraction.of(theirs.getAmount()), ours);
    }

    void compare(String what, Object theirs, Object ours) {
        if (!theirs.equals(ours)) {
            found.add(what + " is " + theirs + ", computed again " + ours + ", after " + place);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
