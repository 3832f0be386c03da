package org.acompte.vat.fr.ca3;

import static org.acompte.amount.MinorUnits.plus;

import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.TaxedAmount;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.vat.VatMovement;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whether a box that was computed before shows what its movements make.
 * <p>
 * Lines 15 and 20 have the share of the VAT that may be deducted, which a box does not state: it is at most the VAT.
 */
final class Ca3Check {
    private final Ca3Box box;
    private long base;
    private long vat;
    private long mostVat;

    private Ca3Check(Ca3Box box) {
        this.box = box;
    }

    /** Refuses a box, with its place in the list that was given. */
    static void require(Ca3Box box, int place) {
        Ca3Check check = new Ca3Check(box);
        box.movements().forEach(each -> check.add(each, place));
        check.require(place);
    }

    private void add(VatMovement movement, int place) {
        TaxedAmount moved = movement.amount();
        if (!moved.currency().equals(CurrencyUnit.EUR)) {
            throw refused(Ca3Rules.CURRENCY.violationAt("/boxes/" + place, "currency", moved.currency()));
        }
        TaxedAmount amount = box.line().isLowering() ? moved.negated() : moved;
        base = plus(base, box.line().hasBase() ? amount.withoutVatMinor() : 0);
        vat = plus(vat, box.line().hasVat() ? amount.vatMinor() : 0);
        mostVat = plus(mostVat, Math.max(0, amount.vatMinor()));
    }

    private void require(int place) {
        TaxedAmount exact = box.exact();
        String path = "/boxes/" + place;
        if (box.line().isShare()) {
            if (exact.vatMinor() > mostVat) {
                throw refused(Ca3Rules.OVER_VAT.violationAt(
                        path, "line", box.line(), "stated", exact.vat(), "limit", euros(mostVat)));
            }
        } else if (exact.withoutVatMinor() != base || exact.vatMinor() != vat) {
            throw refused(Ca3Rules.OTHER_SUM.violationAt(
                    path, "line", box.line(), "stated", exact, "computed", TaxedAmount.of(euros(base), euros(vat))));
        }
    }

    private static Money euros(long cents) {
        return MinorUnits.money(CurrencyUnit.EUR, cents);
    }

    private static RuleViolationException refused(Violation violation) {
        return new RuleViolationException(List.of(violation));
    }
}
