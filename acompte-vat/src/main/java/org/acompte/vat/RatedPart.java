package org.acompte.vat;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A part of a price whose rate is asked: when it is supplied and when its VAT becomes chargeable.
 * <p>
 * For example, of a service that is performed on 2014-03-10, the deposit received on 2013-12-12 is
 * {@code RatedPart.supplied(march10).withVatChargeableOn(december12)} and the balance is
 * {@code RatedPart.supplied(march10)}, whenever it is paid.
 *
 * @param chargeableEvent the day of the supply, done or planned (French: <i>fait générateur</i>)
 * @param chargeableOn the day on which the VAT on this part becomes chargeable (French: <i>exigibilité</i>): before the
 *     supply for an advance that is taxed on receipt, after it for a service that is paid later
 * @law Directive 2006/112/EC art. 62: chargeable event and chargeability
 */
public record RatedPart(LocalDate chargeableEvent, LocalDate chargeableOn) {

    /** Checks the components. */
    public RatedPart {
        Objects.requireNonNull(chargeableEvent, "chargeableEvent");
        Objects.requireNonNull(chargeableOn, "chargeableOn");
    }

    /**
     * Returns a part whose VAT becomes chargeable with the supply.
     *
     * @param on the day of the supply
     * @return the part
     */
    public static RatedPart supplied(LocalDate on) {
        return new RatedPart(on, on);
    }

    /**
     * Returns a part that is received before the supply.
     *
     * @param suppliedOn the day of the supply, done or planned
     * @param receivedOn the day on which the money was received
     * @param point what makes the VAT on such an advance chargeable, such as {@code regime.advance(nature, receivedOn)}
     * @return a part whose VAT became chargeable on receipt, or with the supply if an advance is not taxed before it
     */
    public static RatedPart advance(LocalDate suppliedOn, LocalDate receivedOn, TaxPoint point) {
        return supplied(suppliedOn)
                .withVatChargeableOn(point.basis() == TaxPointBasis.ON_RECEIPT ? receivedOn : suppliedOn);
    }

    /**
     * Returns this part with VAT that becomes chargeable on another day.
     *
     * @param day the day
     * @return a copy
     */
    public RatedPart withVatChargeableOn(LocalDate day) {
        return new RatedPart(chargeableEvent, day);
    }

    /**
     * Tells whether its VAT became chargeable before the supply.
     *
     * @return true for an advance that is taxed on receipt
     */
    public boolean hasTaxedAdvance() {
        return chargeableOn.isBefore(chargeableEvent);
    }

    /**
     * Returns the later of its two days, whose law says whether an older rate stays.
     *
     * @return the day of the supply, or that on which the VAT becomes chargeable
     */
    LocalDate laterDay() {
        return hasTaxedAdvance() ? chargeableEvent : chargeableOn;
    }
}
