package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Text;

/**
 * Who owes an invoice, as far as the flat indemnity asks.
 *
 * @param kind what kind of buyer it is
 * @param insolventSince the day since which a court forbids it to pay older debts (French: <i>sauvegarde, redressement ou
 *     liquidation judiciaire</i>), if any
 */
public record LateDebtor(BuyerKind kind, Optional<LocalDate> insolventSince) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public LateDebtor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(insolventSince, "insolventSince")
                .ifPresent(day -> Text.require(day, "Day of insolvency"));
    }

    /**
     * Returns a debtor who is free to pay.
     *
     * @param kind what kind of buyer it is
     * @return the debtor
     */
    public static LateDebtor of(BuyerKind kind) {
        return new LateDebtor(kind, Optional.empty());
    }

    /**
     * Returns this debtor as an insolvent one.
     *
     * @param day the day of the judgment
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public LateDebtor insolventSince(LocalDate day) {
        return new LateDebtor(kind, Optional.of(day));
    }
}
