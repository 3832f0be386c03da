package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.Contract;
import org.acompte.rule.Text;

/**
 * The contract that a document belongs to, with its parties; shared by all documents of a sale.
 *
 * @param number the number of the quote or order
 * @param concludedOn the day from which it binds
 * @param seller the party that sells
 * @param buyer the party that buys
 * @en16931 BT-13, BG-4, BG-7
 */
public record ContractReference(String number, LocalDate concludedOn, Seller seller, Buyer buyer) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the date is out of range (AC-TXT-04)
     */
    public ContractReference {
        Text.require(number, "Number", 50);
        Text.require(concludedOn, "Contract date");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(buyer, "buyer");
    }

    /**
     * Refers to a contract.
     *
     * @param contract the accepted quote or order
     * @return the reference
     */
    public static ContractReference to(Contract contract) {
        return new ContractReference(contract.number(), contract.concludedOn(), contract.seller(), contract.buyer());
    }

    /** Compares by content; all documents of a sale share one reference, so that this is mostly one comparison. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof ContractReference that
                        && number.equals(that.number)
                        && concludedOn.equals(that.concludedOn)
                        && seller.equals(that.seller)
                        && buyer.equals(that.buyer));
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, concludedOn, seller, buyer);
    }

    /** Returns number and date; no parties, so that documents can be logged. */
    @Override
    public String toString() {
        return number + " of " + concludedOn;
    }
}
