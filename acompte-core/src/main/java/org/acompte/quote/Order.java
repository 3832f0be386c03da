package org.acompte.quote;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.rule.Text;

/**
 * A firm order, for a host that has no quotes (French: <i>commande</i>).
 * <p>
 * It starts a sale exactly as an accepted quote does.
 *
 * @param number the number of the order
 * @param seller the party that sells
 * @param buyer the party that ordered
 * @param scope what was ordered
 * @param orderedOn the day of the order
 */
public record Order(String number, Seller seller, Buyer buyer, Scope scope, LocalDate orderedOn) implements Contract {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the date is out of range (AC-TXT-04), or the number is blank,
     *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Order {
        Text.require(number, "Number", 50);
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(scope, "scope");
        Text.require(orderedOn, "Order date");
    }

    @Override
    public LocalDate concludedOn() {
        return orderedOn;
    }
}
