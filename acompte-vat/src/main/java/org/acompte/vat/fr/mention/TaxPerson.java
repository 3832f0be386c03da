package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.party.Address;
import org.acompte.rule.Text;

/**
 * A person with a VAT number who stands beside the seller: a VAT group or a tax representative.
 *
 * @param name the name
 * @param address the postal address
 * @param vatNumber the VAT number with its country prefix
 */
public record TaxPerson(String name, Address address, String vatNumber) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public TaxPerson {
        Text.require(name, "Name", 200);
        Objects.requireNonNull(address, "address");
        Text.require(vatNumber, "VAT number", 15);
    }
}
