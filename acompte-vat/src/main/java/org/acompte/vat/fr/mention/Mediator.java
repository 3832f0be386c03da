package org.acompte.vat.fr.mention;

import org.acompte.rule.Text;

/**
 * Who mediates between a seller and consumers (French: <i>médiateur de la consommation</i>).
 *
 * @param name the name
 * @param contact the postal address or the site
 */
public record Mediator(String name, String contact) {

    /**
     * Checks the texts.
     *
     * @throws org.acompte.rule.RuleViolationException if one is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Mediator {
        Text.require(name, "Name", 200);
        Text.require(contact, "Contact", 300);
    }
}
